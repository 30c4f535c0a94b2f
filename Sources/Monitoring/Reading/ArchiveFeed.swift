import News
import Storage

/// A feed of archived articles, to be written as Atom (RFC 4287) or as JSON Feed 1.1.
struct ArchiveFeed: Sendable {
  /// What the feed shows: `Search: oil – Chapar`.
  let title: String
  /// The site's address, without a trailing slash: `https://news.example`.
  let base: String
  /// The path of the page that shows the same articles, with its query: `/search?q=oil`.
  let page: String
  /// The feed's own path, with its query: `/search.atom?q=oil`. With `base` it is the feed's id, so it must stay the
  /// same.
  let own: String
  /// The order of the page: the newest first.
  let entries: [Entry]

  /// One article in a feed.
  struct Entry: Sendable {
    let card: ArticleCard
    /// When its current content was first captured: a correction moves the entry up in feed readers.
    let updated: Timestamp
    /// The body as HTML, if the feed has full texts (`?full=1`).
    var content: String?
  }

  /// The most articles in a feed. There are no further pages: what came before the newest 50 is not in it.
  static let size = 50

  /// When the newest content was captured; 1970 for an empty feed.
  var updated: Timestamp { entries.map(\.updated).max() ?? Timestamp(milliseconds: 0) }

  /// What the Atom template takes. Atom requires a title and an author of each entry (RFC 4287 §4.1.2), so an article
  /// without a headline gets its address, and one without authors its host or, from a file, the feed's title.
  var view: View {
    [
      "title": title, "id": base + own, "page": base + page, "own": base + own, "updated": "\(updated)",
      "entries": entries.map { entry in
        var view: View = [
          "title": entry.card.headline.isEmpty ? entry.card.url : entry.card.headline, "id": entry.identity,
          "page": base + entry.card.page, "updated": "\(entry.updated)", "lang": entry.card.language.tag,
        ]
        let maker = entry.card.host.isEmpty ? title : entry.card.host
        view["authors"] = (entry.card.authors.isEmpty ? [maker] : entry.card.authors).map { ["name": $0] }
        view["excerpt"] = entry.card.excerpt
        view["content"] = entry.content
        view["published"] = entry.published
        view["link"] = WebText.link(entry.card.url)
        view["section"] = entry.card.section
        return view
      },
    ]
  }

  /// The same entries as JSON Feed 1.1, for readers that don't want Atom.
  var json: JSONFeed { JSONFeed(self) }
}

extension ArchiveFeed.Entry {
  /// The article's own address, which identifies it everywhere, or `urn:chapar:article:ID` for one of a file, which has
  /// no web address.
  var identity: String { WebText.link(card.url) ?? "urn:chapar:article:\(card.id)" }

  /// The date of publication in RFC 3339, if it is known at least to the day.
  var published: String? { card.published?.instant.map { "\($0)" } }
}

extension ShownDate {
  /// The start of what the date covers, in UTC; nil if the day is not known. A time without a zone counts as UTC, and
  /// seconds that are left out as 0: `2023-06-04T10:15+03:30` is 06:45 UTC. A time that can't be read leaves the start
  /// of the day.
  var instant: Timestamp? {
    let day = iso.prefix(10)
    if iso.utf8.count == 10 { return Timestamp("\(day)T00:00:00Z") }
    return Timestamp(iso) ?? Timestamp(iso + "Z") ?? Timestamp(iso + ":00Z")
      ?? Timestamp("\(iso.prefix(16)):00\(iso.dropFirst(16))") ?? Timestamp("\(day)T00:00:00Z")
  }
}

/// The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The members have the names of that format.
struct JSONFeed: Encodable {
  let version = "https://jsonfeed.org/version/1.1"
  let title: String
  /// The page for people.
  let home_page_url: String
  /// The feed's own address.
  let feed_url: String
  let items: [Item]

  struct Author: Encodable { let name: String }

  /// `external_url` is the article at its publisher's, `url` its page here. Both dates are in RFC 3339.
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
