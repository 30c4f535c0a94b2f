import News
import Storage

/// A feed of archived articles, to be written as Atom (RFC 4287) or as JSON Feed 1.1.
struct ArchiveFeed: Sendable {
  /// What the feed shows.
  let title: String
  /// The site's address, without a trailing slash.
  let base: String
  /// The path of the page that shows the same articles.
  let page: String
  /// The feed's own path, with its query.
  let own: String
  let entries: [Entry]

  /// One article in a feed.
  struct Entry: Sendable {
    let card: ArticleCard
    /// When its content was first captured.
    let updated: Timestamp
    /// The body as HTML, if the feed has full texts.
    var content: String?
  }

  /// The number of articles in a feed.
  static let size = 50

  /// When the newest content was captured; 1970 for an empty feed.
  var updated: Timestamp { entries.map(\.updated).max() ?? Timestamp(milliseconds: 0) }

  /// What the Atom template takes.
  var view: View {
    [
      "title": title, "id": base + own, "page": base + page, "own": base + own, "updated": "\(updated)",
      "entries": entries.map { entry in
        var view: View = [
          "title": entry.card.headline.isEmpty ? entry.card.url : entry.card.headline, "id": entry.identity,
          "page": base + entry.card.page, "updated": "\(entry.updated)", "lang": entry.card.language.tag,
          "authors": entry.card.authors.isEmpty ? [["name": entry.card.host]] : entry.card.authors.map { ["name": $0] },
        ]
        view["excerpt"] = entry.card.excerpt
        view["content"] = entry.content
        view["published"] = entry.published
        view["link"] = WebText.link(entry.card.url)
        view["section"] = entry.card.section
        return view
      },
    ]
  }

  /// The feed as JSON Feed.
  var json: JSONFeed { JSONFeed(self) }
}

extension ArchiveFeed.Entry {
  /// The article's own address, which identifies it everywhere, or its identity here if it has none.
  var identity: String { WebText.link(card.url) ?? "urn:chapar:article:\(card.id)" }

  /// The date of publication in RFC 3339, if it is known at least to the day.
  var published: String? { card.published?.instant.map { "\($0)" } }
}

extension ShownDate {
  /// The start of what the date covers, in UTC; nil if the day is not known.
  var instant: Timestamp? {
    let day = iso.prefix(10)
    if iso.utf8.count == 10 { return Timestamp("\(day)T00:00:00Z") }
    return Timestamp(iso) ?? Timestamp(iso + "Z") ?? Timestamp(iso + ":00Z")
      ?? Timestamp("\(iso.prefix(16)):00\(iso.dropFirst(16))") ?? Timestamp("\(day)T00:00:00Z")
  }
}

/// The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeed: Encodable {
  let version = "https://jsonfeed.org/version/1.1"
  let title: String
  let home_page_url: String
  let feed_url: String
  let items: [Item]

  struct Author: Encodable { let name: String }

  struct Item: Encodable {
    let id: String
    let url: String
    let external_url: String?
    let title: String
    let content_html: String?
    let content_text: String?
    let summary: String?
    let date_published: String?
    let date_modified: String
    let authors: [Author]
    let tags: [String]
    let language: String
  }

  init(_ feed: ArchiveFeed) {
    title = feed.title
    home_page_url = feed.base + feed.page
    feed_url = feed.base + feed.own
    items = feed.entries.map { entry in
      Item(
        id: entry.identity, url: feed.base + entry.card.page, external_url: WebText.link(entry.card.url),
        title: entry.card.headline, content_html: entry.content,
        // An item must have `content_html` or `content_text`.
        content_text: entry.content == nil ? entry.card.excerpt ?? entry.card.headline : nil,
        summary: entry.card.excerpt, date_published: entry.published, date_modified: "\(entry.updated)",
        authors: entry.card.authors.map(Author.init), tags: entry.card.section.map { [$0] } ?? [],
        language: entry.card.language.tag)
    }
  }
}
