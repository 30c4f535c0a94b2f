import News

/// `Config/ARTICLE.md`: the fields of an article, generated from its list of fields.
public enum ArticleReference {
  /// The text of the file. A test compares it with the file, so that the file must be written anew when a field
  /// changes.
  public static var markdown: String {
    var coder = ReferenceCoder()
    do { try Article.walk(nil, &coder) } catch { preconditionFailure("\(error)") }
    return """
      # What an article has

      Written by `chapar schema article --reference`; not edited by hand. `chapar show --json` and `chapar export --jsonl` give \
      these fields, and so do messages on the boundary `articles`, whose schema is [schemas/article.json](schemas/article.json).
      *Listed*: the name in `chapar list --json`; the archive has a column for it. *Searched*: the part of the index that its \
      words are in. *Compared*: `chapar show --revisions` says what changed.

      | field | type | what it means | listed | searched | compared |
      | --- | --- | --- | --- | --- | --- |
      \(coder.rows.joined(separator: "\n"))

      """
  }
}

/// Collects a row of the table for each field; nested fields are dotted, as `site.name`.
private struct ReferenceCoder: FieldCoder {
  var rows: [String] = []
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
    let cells = [
      "`\(prefix)\(name)`", Self.words(for: Value.schema) + (isOptional ? ", or absent" : ""), "\(note.meaning)",
      listed,
      note.words?.rawValue ?? "", note.isCompared ? "yes" : "",
    ]
    rows.append("| " + cells.joined(separator: " | ") + " |")
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
