import Foundation
import News

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), treating values of a wrong type as absent.
///
/// One field of a wrong type thus costs that field, not the feed.
struct JSONFeedReader {
  let base: String

  /// Reads a document, with at most `FeedParser.mostEntries` items.
  ///
  /// - Throws: `brokenJSON` for text that is not JSON or beyond `JSONBudget`, `notAFeed` for JSON with neither `items`
  ///   nor `version`.
  func feed(of utf8: [UInt8]) throws(FeedError) -> Feed {
    let budget = JSONBudget()
    guard budget.covers(utf8) else {
      throw FeedError.brokenJSON("more than \(budget.values) values, or nested deeper than \(budget.depth)")
    }
    let document: Value
    do {
      document = try JSONDecoder().decode(Value.self, from: Data(utf8))
    } catch {
      throw FeedError.brokenJSON(Self.words(for: error))
    }
    guard document["items"] != nil || document["version"] != nil else { throw FeedError.notAFeed(root: "{}") }
    var feed = Feed(format: .json)
    feed.title = document["title"]?.text.map(PlainText.collapsed)
    feed.link = document["home_page_url"]?.text.map(resolved)
    feed.ownLink = document["feed_url"]?.text.map(resolved)
    feed.language = document["language"]?.text
    let authors = Self.authors(document)
    feed.entries = (document["items"]?.list ?? []).prefix(FeedParser.mostEntries)
      .map { entry(of: $0, feedTitle: feed.title, feedAuthors: authors) }
    return feed
  }

  /// Foundation's reason, such as `Unexpected character 'x' around line 3, column 5.`
  private static func words(for error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "it can't be read" }
    let cause = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
    return String((cause ?? "it can't be read").prefix(200))
  }

  /// An item's text is always taken as full: the format has no field for a shortened one except `summary`.
  private func entry(of item: Value, feedTitle: String?, feedAuthors: [String]) -> Feed.Entry {
    let own = Self.authors(item)
    var entry = Feed.Entry()
    entry.id = item["id"]?.text
    let link = item["url"]?.text ?? item["external_url"]?.text
    entry.link = (link ?? entry.id.flatMap { WebURL($0)?.isWeb ?? false ? $0 : nil }).map(resolved)
    entry.entry = FeedEntry(
      feedTitle: feedTitle, title: item["title"]?.text.map(PlainText.text(ofHTML:)),
      published: item["date_published"]?.text, updated: item["date_modified"]?.text,
      authors: own.isEmpty ? feedAuthors : own,
      categories: (item["tags"]?.list ?? []).compactMap(\.text).map(PlainText.collapsed).filter { !$0.isEmpty })
    entry.published = entry.entry.published.flatMap(FeedDate.instant)
    entry.updated = entry.entry.updated.flatMap(FeedDate.instant)
    let html = item["content_html"]?.text
    let plain = item["summary"]?.text ?? item["content_text"]?.text
    entry.content = html ?? item["content_text"]?.text.map(XMLEscapes.text)
    entry.isContentFull = entry.content != nil
    entry.entry.summary = plain.map(PlainText.collapsed) ?? html.map(PlainText.text(ofHTML:))
    return entry
  }

  /// The authors' names, else their addresses: `authors` of version 1.1, or `author` of 1.0, as a list or alone.
  private static func authors(_ value: Value) -> [String] {
    let authors = value["authors"] ?? value["author"]
    let list = authors.map { $0.list ?? [$0] } ?? []
    return list.compactMap { ($0["name"] ?? $0["url"])?.text }.map(PlainText.collapsed).filter { !$0.isEmpty }.uniqued()
  }

  private func resolved(_ link: String) -> String {
    WebURL.resolved(link, against: WebURL(base))
  }

  /// Any JSON value; `other` is `true`, `false` or `null`.
  private indirect enum Value: Decodable {
    case object([String: Value])
    case array([Value])
    case string(String)
    case number(Decimal)
    case other

    init(from decoder: any Decoder) throws {
      // Each failed guess throws an error, so try the most common types first.
      if let string = try? decoder.singleValueContainer().decode(String.self) {
        self = .string(string)
      } else if let object = try? decoder.singleValueContainer().decode([String: Value].self) {
        self = .object(object)
      } else if let array = try? decoder.singleValueContainer().decode([Value].self) {
        self = .array(array)
      } else if let number = try? decoder.singleValueContainer().decode(Decimal.self) {
        self = .number(number)
      } else {
        self = .other
      }
    }

    /// An object's member; nil for any other value.
    subscript(key: String) -> Value? { if case .object(let object) = self { object[key] } else { nil } }

    var list: [Value]? { if case .array(let values) = self { values } else { nil } }

    /// A non-empty string, or the digits of a number, because some feeds number their items. Ids of 19 digits stay
    /// apart, which would be equal as `Double`.
    var text: String? {
      switch self {
      case .string(let text): text.isEmpty ? nil : text
      case .number(let number): number.description
      case .object, .array, .other: nil
      }
    }
  }
}
