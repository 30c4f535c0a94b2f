/// A value that JSON can represent: a scalar, an array, or an object of named fields.
package protocol JSONValue {
  /// Whether an object without this field is refused. A field that is not required keeps its value from `blank`.
  static var isRequired: Bool { get }
  /// The members of the JSON Schema that describes such a value.
  static var schema: [SchemaNode.Member] { get }
  /// What a column of the archive holds for such a value. It must fit what `column` gives: the archive's column is
  /// created for it.
  static var columnKind: ColumnKind { get }
  /// What the archive stores in a column of that kind; by default the first of ``texts``, or NULL.
  var column: ColumnValue { get }
  /// The texts by which the value is searched and compared. One for each element of a list, none for an object; times
  /// and numbers as they are written in JSON.
  var texts: [String] { get }
  /// Appends the value as JSON, without its field's name.
  func write(to writer: inout JSONWriter) throws(JSONError)
  /// Reads a value at the reader's position, and leaves that right after the value.
  static func read(from reader: inout JSONReader) throws(JSONError) -> Self
  /// Shows the fields of a value, or of a blank one if it is nil, to a coder; scalars have none.
  static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError)
}

extension JSONValue {
  package static var isRequired: Bool { true }
  package static var columnKind: ColumnKind { .text }
  package var column: ColumnValue { texts.first.map(ColumnValue.text) ?? .none }
  package var texts: [String] { [] }
  package static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError) {}
}

/// A value with one list of its fields, which reading, writing, schemas and everything else use.
///
/// Foundation's Codable does this for JSON at fifteen times the cost. Here the compiler knows the type of the reader or
/// writer, so nothing is boxed. A type needs two members:
///
/// ```swift
/// extension Page.Header: JSONObject {
///   package static var blank: Page.Header { Page.Header(name: "", value: "") }
///
///   package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
///     try coder.field("name", &name)
///     try coder.field("value", &value)
///   }
/// }
/// ```
package protocol JSONObject: JSONValue {
  /// A value to read the fields into, and to show to coders that only want names and types. Required fields are always
  /// overwritten; the others keep what they have here.
  static var blank: Self { get }
  /// Shows each field to the coder, in the order in which they are written. It must visit the same fields each time,
  /// whatever their values: readers walk the list more than once.
  mutating func fields(_ coder: inout some FieldCoder) throws(JSONError)
}
