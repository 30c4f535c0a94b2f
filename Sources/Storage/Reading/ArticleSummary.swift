import Fields
import FoundationEssentials
import GRDB
import News

/// An article as lists show it: its current revision's main fields, without its text.
public struct ArticleSummary: Hashable, Sendable {
  /// The values of `shown`, in its order.
  private let values: [ColumnValue]
  /// The revision whose fields these are: that of the newest capture. The number is the archive's own, not counted
  /// within the article, so lists don't show it.
  public let current: RevisionID

  /// The same for all revisions of the article.
  public var id: ArticleID { ArticleID(rawValue: text("id") ?? "") }
  /// The site's host in lower case; empty for articles from files.
  public var host: String { text("host") ?? "" }
  /// The language: a BCP 47 tag, lower case.
  public var language: String? { text("language") }
  /// The body's length in Unicode scalars.
  public var letters: Int { Int(clamping: number("letters") ?? 0) }
  /// The first capture of the page, whatever its content was.
  public var firstSeen: Timestamp { time("firstSeen") }
  /// The last capture of the page, whether or not it changed anything.
  public var lastSeen: Timestamp { time("lastSeen") }
  /// The number of captures of the page.
  public var captures: Int { Int(clamping: number("captures") ?? 0) }
  /// The number of revisions, at least one.
  public var revisions: Int { Int(clamping: number("revisions") ?? 0) }

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
  public var fetchedAt: Timestamp { time("fetchedAt") }
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

  private func time(_ name: String) -> Timestamp { Timestamp(milliseconds: number(name) ?? 0) }

  /// The value of a field by its name in lists, which must be one of them.
  private func value(_ name: String) -> ColumnValue? {
    guard let place = Self.places[name] else { preconditionFailure("no field is listed as \(name)") }
    return values[place]
  }

  /// Each of the `shown` fields as a text; names are separated by semicolons, a missing field is empty.
  var texts: [String] {
    zip(Self.shown, values).map { field, value in
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

  /// Each field's place in `values`.
  private static let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.name, $0) })
}

extension ArticleSummary {
  /// The fields that lists show: what the archive knows of an article, then the article's listed fields. Rows, JSON and
  /// exports have them in this order.
  static let shown: [ListedField] =
    [
      ListedField("id", column: "identity", .text), ListedField("host", .text), ListedField("language", .text),
      ListedField("letters", .integer), ListedField("firstSeen", .time), ListedField("lastSeen", .time),
      ListedField("captures", .integer), ListedField("revisions", .integer),
    ] + ListedField.all

  /// The columns that a row must begin with.
  static let columns = (shown.map(\.column) + ["current"]).map { "article." + $0 }.joined(separator: ", ")
  static let columnCount = shown.count + 1

  /// Reads a row that begins with `columns`.
  init(_ row: Row) {
    values = Self.shown.indices.map { ColumnValue(row[$0] as DatabaseValue) }
    current = RevisionID(rawValue: row[Self.shown.count])
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
    for (field, value) in zip(Self.shown, values) {
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
