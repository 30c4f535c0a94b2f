import Fields
import FoundationEssentials
import GRDB
import News

/// An article as lists show it: its current revision's main fields, without its text.
public struct ArticleSummary: Hashable, Sendable {
  /// The same for all revisions of the article.
  public let id: ArticleID
  /// The listed fields of the current revision, in the order of `Fields`.
  private let listed: [ColumnValue]
  /// The site's host in lower case; empty for articles from files.
  public let host: String
  /// The language: a BCP 47 tag, lower case.
  public let language: String?
  /// The body's length in Unicode scalars.
  public let letters: Int
  /// The first capture of the page, whatever its content was.
  public let firstSeen: Timestamp
  /// The last capture of the page, whether or not it changed anything.
  public let lastSeen: Timestamp
  /// The number of captures of the page.
  public let captures: Int
  /// The number of revisions, at least one.
  public let revisions: Int
  /// The revision whose fields these are: that of the newest capture.
  public let current: RevisionID

  /// The address that answered.
  public var url: String { text("url") ?? "" }
  /// Empty if the article has none.
  public var headline: String { text("headline") ?? "" }
  /// People's names, as written; empty if there are none.
  public var authors: [String] { text("authors").map(Self.texts) ?? [] }
  /// How the page names the site; nil if it doesn't.
  public var siteName: String? { text("siteName") }
  /// As the page or the feed names it; nil if neither does.
  public var section: String? { text("section") }
  /// The publication date in ISO 8601, to the precision that is known.
  public var published: String? { text("published") }
  /// When the current content was first captured.
  public var fetchedAt: Timestamp { Timestamp(milliseconds: number("fetchedAt") ?? 0) }
  /// The source of the current content.
  public var source: SourceName { SourceName(rawValue: text("source") ?? "") }
  /// Who is credited.
  public var attributionName: String? { text("attributionName") }
  /// The original's address.
  public var attributionURL: String? { text("attributionURL") }

  /// The texts of a JSON array, as a column holds them; empty if it is not one.
  private static func texts(_ json: String) -> [String] {
    var reader = JSONReader(Array(json.utf8))
    do { return try [String].read(from: &reader) } catch { return [] }
  }

  private func text(_ name: String) -> String? {
    guard case .text(let text)? = value(name) else { return nil }
    return text
  }

  private func number(_ name: String) -> Int64? {
    guard case .integer(let number)? = value(name) else { return nil }
    return number
  }

  /// The value of a field by its name in lists, which must be one of them.
  private func value(_ name: String) -> ColumnValue? {
    guard let place = Self.places[name] else { preconditionFailure("no field is listed as \(name)") }
    return listed[place]
  }

  /// Each listed field as a text; names are separated by semicolons, a missing field is empty.
  var listedTexts: [String] {
    zip(ListedField.all, listed).map { field, value in
      switch (field.kind, value) {
      case (_, .none): ""
      case (.texts, .text(let json)): Self.texts(json).joined(separator: "; ")
      case (.time, .integer(let time)): Timestamp(milliseconds: time).description
      case (_, .text(let text)): text
      case (_, .integer(let number)): String(number)
      case (_, .real(let number)): number.description
      }
    }
  }

  /// Each listed field's place in `listed`.
  private static let places = Dictionary(
    uniqueKeysWithValues: ListedField.all.enumerated().map { ($1.name, $0) })
}

extension ArticleSummary {
  /// The columns that a row must begin with.
  static let columns =
    (["identity", "host", "language", "letters", "first_seen", "last_seen", "captures", "revisions", "current"]
    + ListedField.all.map(\.column)).map { "article." + $0 }.joined(separator: ", ")
  static let columnCount = 9 + ListedField.all.count

  /// Reads a row that begins with `columns`.
  init(_ row: Row) {
    id = ArticleID(rawValue: row[0])
    host = row[1]
    language = row[2]
    letters = row[3]
    firstSeen = Timestamp(milliseconds: row[4])
    lastSeen = Timestamp(milliseconds: row[5])
    captures = row[6]
    revisions = row[7]
    current = RevisionID(rawValue: row[8])
    listed = ListedField.all.indices.map { ColumnValue(row[9 + $0] as DatabaseValue) }
  }
}

extension ArticleSummary: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// Writes the fields under their names in lists; missing ones are left out. Times are in RFC 3339, names are lists.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: Key("id"))
    try container.encode(host, forKey: Key("host"))
    try container.encodeIfPresent(language, forKey: Key("language"))
    try container.encode(letters, forKey: Key("letters"))
    try container.encode(firstSeen, forKey: Key("firstSeen"))
    try container.encode(lastSeen, forKey: Key("lastSeen"))
    try container.encode(captures, forKey: Key("captures"))
    try container.encode(revisions, forKey: Key("revisions"))
    try container.encode(current, forKey: Key("current"))
    for (field, value) in zip(ListedField.all, listed) {
      switch (field.kind, value) {
      case (_, .none): break
      case (.texts, .text(let json)): try container.encode(Self.texts(json), forKey: Key(field.name))
      case (.time, .integer(let time)):
        try container.encode(Timestamp(milliseconds: time), forKey: Key(field.name))
      case (_, .text(let text)): try container.encode(text, forKey: Key(field.name))
      case (_, .integer(let number)): try container.encode(number, forKey: Key(field.name))
      case (_, .real(let number)): try container.encode(number, forKey: Key(field.name))
      }
    }
  }
}

extension ColumnValue {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .string(let text): self = .text(text)
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .null, .blob: self = .none
    }
  }
}
