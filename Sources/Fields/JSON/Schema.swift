/// JSON whose members keep their order, for schemas that people read. `Config/schemas` is written so.
package indirect enum SchemaNode {
  case object([Member])
  case list([SchemaNode])
  case text(String)
  /// A number, `true` or `false`.
  case word(String)

  /// A member of an object.
  package typealias Member = (name: String, value: SchemaNode)

  /// The JSON text, one member a line, indented by two spaces. An empty object or list is `{}` or `[]`.
  package func text(indent: Int = 0) -> String {
    switch self {
    case .object(let members):
      return Self.lines(members.map { "\(Self.quoted($0.name)): \($0.value.text(indent: indent + 2))" }, "{}", indent)
    case .list(let items): return Self.lines(items.map { $0.text(indent: indent + 2) }, "[]", indent)
    case .text(let text): return Self.quoted(text)
    case .word(let word): return word
    }
  }

  /// Lines between two brackets, each further in than the brackets.
  private static func lines(_ lines: [String], _ brackets: String, _ indent: Int) -> String {
    let (open, close) = (brackets.prefix(1), brackets.suffix(1))
    guard !lines.isEmpty else { return brackets }
    let margin = String(repeating: " ", count: indent)
    return open + "\n" + lines.map { "\(margin)  \($0)" }.joined(separator: ",\n") + "\n\(margin)" + close
  }

  /// A text as a JSON string.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }
}

/// Collects the schema of an object from its list of fields: `type`, `required` and `properties`.
///
/// Required are all fields that are always written, also those that readers don't insist on since earlier versions lack
/// them: the schema describes what this version sends.
struct SchemaCoder: FieldCoder {
  private var properties: [SchemaNode.Member] = []
  private var required: [SchemaNode] = []

  /// The members of the object's schema.
  var members: [SchemaNode.Member] {
    [("type", .text("object")), ("required", .list(required)), ("properties", .object(properties))]
  }

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    required.append(.text("\(name)"))
    add(name, Value.self, note)
  }

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    add(name, Value.self, note)
  }

  /// Adds a bound to the field visited last.
  mutating func bound(_ keyword: StaticString, _ number: @autoclosure () -> String) {
    guard case .object(var members)? = properties.last?.value else { return }
    members.append(("\(keyword)", .word(number())))
    properties[properties.count - 1].value = .object(members)
  }

  /// A field's own meaning takes the place of its type's description.
  private mutating func add<Value: JSONValue>(_ name: StaticString, _ type: Value.Type, _ note: FieldNote) {
    var members = Value.schema
    let meaning = "\(note.meaning)"
    if !meaning.isEmpty {
      members.removeAll { $0.name == "description" }
      members.append(("description", .text(meaning)))
    }
    properties.append(("\(name)", .object(members)))
  }
}
