import News

/// `Config/ARTICLE.md`: the fields of an article, generated from its list of fields.
public enum ArticleReference {
  /// The text of the file. A test compares it with the file, so that the file must be written anew when a field
  /// changes.
  public static var markdown: String {
    """
    # What an article has

    Written by `chapar schema article --reference`; not edited by hand. `chapar show --json` and `chapar export --jsonl` give \
    these fields, and so do messages on the boundary `articles`, whose schema is [schemas/article.json](schemas/article.json).
    *Listed*: the name in `chapar list --json`; the archive has a column for it. *Searched*: the part of the index that its \
    words are in. *Compared*: `chapar show --revisions` says what changed.

    | field | type | what it means | listed | searched | compared |
    | --- | --- | --- | --- | --- | --- |
    \(walked().rows.joined(separator: "\n"))

    """
  }

  /// The same facts for programs, in the order of the table.
  public static var fields: [Field] { walked().fields }

  /// A row of the table.
  public struct Field: Encodable, Sendable {
    /// Its name; nested ones are dotted, as `site.name`.
    let field: String
    /// `string`, `list of string` and so on, or the values that it may have: `story, liveBlog`.
    let type: String
    /// Whether it may be absent.
    let isOptional: Bool
    /// Empty where the name says enough.
    let meaning: String
    /// Its name in lists; nil if they don't have it.
    let listed: String?
    /// The part of the index that its words are in; nil if they are not searched.
    let searched: String?
    /// Whether `show --revisions` says what changed.
    let isCompared: Bool
  }

  private static func walked() -> ReferenceCoder {
    var coder = ReferenceCoder()
    do { try Article.walk(nil, &coder) } catch { preconditionFailure("\(error)") }
    return coder
  }
}

/// Collects a row of the table for each field; nested fields are dotted, as `site.name`.
private struct ReferenceCoder: FieldCoder {
  var rows: [String] = []
  /// The same as values.
  var fields: [ArticleReference.Field] = []
  private var prefix = ""

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    try add(name, Value.self, note, isOptional: false)
  }

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    try add(name, Value.self, note, isOptional: true)
  }

  /// Adds a field's row, then the rows of its own fields, each with its name before theirs.
  private mutating func add<Value: JSONValue>(
    _ name: StaticString, _ type: Value.Type, _ note: FieldNote, isOptional: Bool
  ) throws(JSONError) {
    let listed = note.listed.map { "`\($0)`" } ?? ""
    let typeWords = Self.words(for: Value.schema)
    let cells = [
      "`\(prefix)\(name)`", typeWords + (isOptional ? ", or absent" : ""), "\(note.meaning)",
      listed,
      note.words?.rawValue ?? "", note.isCompared ? "yes" : "",
    ]
    rows.append("| " + cells.joined(separator: " | ") + " |")
    fields.append(
      ArticleReference.Field(
        field: "\(prefix)\(name)", type: typeWords.filter { $0 != "`" }, isOptional: isOptional,
        meaning: "\(note.meaning)",
        listed: note.listed.map { "\($0)" }, searched: note.words?.rawValue, isCompared: note.isCompared))
    let outer = prefix
    prefix += "\(name)."
    try Value.walk(nil, &self)
    prefix = outer
  }

  /// A type in words, from its schema: `string`, `list of string`, `story, liveBlog, …`.
  private static func words(for schema: [SchemaNode.Member]) -> String {
    for (name, value) in schema {
      switch (name, value) {
      case ("enum", .list(let cases)):
        return cases.map { if case .text(let text) = $0 { "`\(text)`" } else { "" } }.joined(separator: ", ")
      case ("items", .object(let members)): return "list of " + words(for: members)
      case ("type", .text(let type)) where type != "array": return type
      default: continue
      }
    }
    return ""
  }
}
