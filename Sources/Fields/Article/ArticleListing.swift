import News

/// A field that lists show and for which the archive has a column. Adding `listed:` to a field in `Article.fields` is
/// all that it takes: a storer adds the missing column when it opens the archive.
package struct ListedField: Hashable, Sendable {
  /// The name in lists: `siteName`.
  package let name: String
  /// The column's name: `site_name`.
  package let column: String
  /// What the column holds.
  package let kind: ColumnKind

  /// All listed fields of articles, in the order of an article's fields. The archive reads and writes their columns in
  /// this order.
  package static let all: [ListedField] = {
    var coder = FieldNames()
    do { try Article.walk(nil, &coder) } catch { preconditionFailure("\(error)") }
    return coder.listed
  }()

  /// Declares a field that is not an article's own but what the archive notes of it, such as the number of captures. The
  /// table of articles must have its column.
  ///
  /// - Parameter column: nil for the one that follows from the name, as `firstSeen` has `first_seen`.
  package init(_ name: String, column: String? = nil, _ kind: ColumnKind) {
    self.name = name
    self.kind = kind
    self.column = column ?? Self.column(of: name)
  }

  /// Words separated by `_`, with consecutive capitals as one word: `canonicalURL`, `canonical_url`. `readingTime`
  /// becomes `reading_time`, `attributionURL` becomes `attribution_url`.
  private static func column(of name: String) -> String {
    var column = ""
    var wasCapital = false
    for letter in name {
      if letter.isUppercase, !wasCapital { column += "_" }
      wasCapital = letter.isUppercase
      column += letter.lowercased()
    }
    return column
  }
}

/// What lists and the index contain of an article, from its list of fields.
package struct ArticleFields: Sendable {
  /// The values of `ListedField.all`. One for each, `.none` where the article has no value, also for the fields of an
  /// absent object such as `attribution`.
  package let columns: [ColumnValue]
  private let words: [WordColumn: [String]]

  /// Collects the values of an article.
  package init(_ article: Article) {
    var coder = FieldValues()
    // The coder reads nothing, so it can't fail.
    do { try Article.walk(article, &coder) } catch { preconditionFailure("\(error)") }
    columns = coder.values
    words = coder.words
  }

  /// The texts whose words are in a part of the index, in the order of the fields. Empty if the article has none of
  /// these fields. The texts are not folded or split here.
  package func words(in column: WordColumn) -> [String] { words[column] ?? [] }
}

/// Collects which fields are listed, from a blank article. A field that is not listed itself may have fields that are,
/// as `site` has `siteName`.
private struct FieldNames: FieldCoder {
  var listed: [ListedField] = []

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    try add(Value.self, note)
  }

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    try add(Value.self, note)
  }

  /// Notes a listed field, or looks for listed ones inside it.
  private mutating func add<Value: JSONValue>(_ type: Value.Type, _ note: FieldNote) throws(JSONError) {
    if let name = note.listed {
      listed.append(ListedField("\(name)", Value.columnKind))
    } else {
      try Value.walk(nil, &self)
    }
  }
}

/// Collects what is listed and what is searched. Fields of an absent object are visited too, as absent, so that the
/// values keep step with the names.
private struct FieldValues: FieldCoder {
  var values: [ColumnValue] = []
  var words: [WordColumn: [String]] = [:]
  private var isAbsent = false

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError) {
    try add(isAbsent ? nil : value, note)
  }

  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError) {
    try add(isAbsent ? nil : value, note)
  }

  /// Takes a value's column and its words; of an object that is not listed itself those of its fields, absent if it is.
  private mutating func add<Value: JSONValue>(_ value: Value?, _ note: FieldNote) throws(JSONError) {
    if let column = note.words, let value { words[column, default: []] += value.texts }
    if note.listed != nil { return values.append(value?.column ?? .none) }
    let outer = isAbsent
    isAbsent = value == nil
    try Value.walk(value, &self)
    isAbsent = outer
  }
}
