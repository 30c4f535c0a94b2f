import Foundation
import Hummingbird
import HTTPTypes
import News
import Storage

/// Feeds of the archive, of a site, of a search. They are in the order in which articles came, as feed readers expect,
/// the search's by date.
extension Site {
  /// A part of the archive, in the order of arrival, or the hits for these words, by date.
  private enum Subject: Sendable {
    case shelf(Shelf)
    case search(String)
  }

  private enum Form { case atom, json }

  /// The routes: each feed in both formats. With `?full=1` entries have the articles' texts.
  func addFeeds(to router: Router<Visit>) {
    for (form, ending) in [(Form.atom, "atom"), (Form.json, "json")] {
      router.get("/feed.\(ending)") { request, visit in
        try await feed(.shelf(Shelf(.all, order: .arrival)), "The archive", page: "/", form, request, visit)
      }
      router.get("/site/{host}/feed.\(ending)") { request, visit in
        let host = try visit.part("host").lowercased()
        return try await feed(
          .shelf(Shelf(.host(host), order: .arrival)), host, page: "/site/\(WebText.encoded(host))", form, request,
          visit)
      }
      router.get("/search.\(ending)") { request, visit in
        let words = FormValues(request.uri.query ?? "")["q"] ?? ""
        return try await feed(
          .search(words), "Search: \(words)", page: "/search?q=\(WebText.encoded(words))", form, request, visit)
      }
    }
  }

  /// Makes a feed, or says that the reader has it already. The tag is a hash of the whole text, so a feed is made for
  /// each request.
  private func feed(
    _ subject: Subject, _ title: String, page: String, _ form: Form, _ request: Request, _ visit: Visit
  ) async throws -> Response {
    let isFull = FormValues(request.uri.query ?? "")["full"] == "1"
    let found = try await entries(of: subject, isFull: isFull, now: visit.now)
    let entries = found.map { teaser, article in
      ArchiveFeed.Entry(
        card: ArticleCard(teaser), updated: teaser.article.fetchedAt,
        content: article.map { templates.text(of: "blocks", ["blocks": BlockViews.views(of: $0.body)]) })
    }
    let own = request.uri.path + (request.uri.query.map { "?" + $0 } ?? "")
    let feed = ArchiveFeed(
      title: "\(title) – Chapar", base: Self.base(of: request), page: page, own: own, entries: entries)
    let (text, type): (String, String)
    switch form {
    case .atom: (text, type) = (templates.text(of: "atom", feed.view), "application/atom+xml; charset=utf-8")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      text = String(decoding: JSONEscapes.withoutCommands(Array(try encoder.encode(feed.json))), as: UTF8.self)
      type = "application/feed+json; charset=utf-8"
    }
    let modified = feed.updated.httpDate
    return Reply.conditional(
      text, type: type, tag: "\"\(ContentTag.text(of: text))\"", modified: feed.entries.isEmpty ? nil : modified,
      for: request)
  }

  /// The articles of a feed, with their texts if `isFull`.
  ///
  /// - Throws: `HTTPError` 400 for a query that can't be understood; `ArchiveError`.
  private func entries(
    of subject: Subject, isFull: Bool, now: Timestamp
  ) async throws -> [(Teaser, Article?)] {
    try await room.archive { archive in
      let teasers: [Teaser]
      switch subject {
      case .shelf(let shelf): teasers = try archive.page(of: shelf, limit: ArchiveFeed.size, now: now).teasers
      case .search(let words):
        do {
          let found = try archive.explore(
            try SearchQuery(words), order: .newest, page: 1, size: ArchiveFeed.size, now: now)
          teasers = try archive.teasers(of: found.hits.map(\.article.id))
        } catch let error as SearchQueryError {
          throw HTTPError(.badRequest, message: error.description)
        }
      }
      return try teasers.map { ($0, isFull ? try archive.article($0.article.current) : nil) }
    }
  }

  /// The site's address as the client knows it, with the scheme and host that a reverse proxy reports:
  /// `https://news.example`. A client can name any host here, and gets it only in its own response, which no cache may
  /// share.
  static func base(of request: Request) -> String {
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { request.headers[$0] } }
    let scheme = header("X-Forwarded-Proto") == "https" ? "https" : "http"
    let host = header("X-Forwarded-Host") ?? request.head.authority ?? "localhost"
    return WebURL("\(scheme)://\(host)/").map { String($0.href.dropLast()) } ?? "http://localhost"
  }
}

extension Timestamp {
  /// The instant for HTTP headers (RFC 9110 §5.6.7): `Sun, 04 Jun 2023 10:15:00 GMT`.
  var httpDate: String {
    let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][((date.daysSinceEpoch + 4) % 7 + 7) % 7]
    let month = ShownDate.months[date.month - 1].prefix(3)
    let number = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    return "\(weekday), \(number) \(month) \(date.year) \(description.dropFirst(11).prefix(8)) GMT"
  }
}
