import Foundation
import News

/// How far a sitemap was read, as the ledger keeps it: its own validators and, of an index, its parts.
struct SitemapState: Codable, Sendable {
  /// What the sitemap's own last answer was marked with.
  var validators = Validators()
  /// How often in a row it was unavailable, or had nothing new enough.
  var idle = 0
  /// When the sitemap itself is asked next.
  var nextAt = Timestamp(milliseconds: 0)
  /// The sitemaps of an index.
  var parts: [Part] = []
  /// What was passed over since the sitemap itself was read, by reason.
  var skips: [String: Int] = [:]
  /// Other hosts of which it may list addresses: those whose robots.txt names it (sitemaps.org, "cross submits").
  var sites: [String] = []

  /// One sitemap of an index.
  struct Part: Codable, Sendable {
    let url: String
    /// The date of change that the index gives it.
    var lastModified: String?
    var validators = Validators()
    var nextAt: Timestamp
    /// How often in a row it brought nothing new, or was unavailable.
    var idle = 0
    /// Whether it is gone: it is left alone until the index gives it another date.
    var isGone = false
  }

  /// The most parts of one index that are kept: those changed last.
  static let mostParts = 500

  /// The part to be asked now, by its place; nil where it is the sitemap's own turn.
  func duePart(at now: Timestamp) -> Int? {
    parts.indices.filter { !parts[$0].isGone && parts[$0].nextAt <= now }.min { parts[$0].nextAt < parts[$1].nextAt }
  }

  /// When anything of it is to be asked next.
  var wake: Timestamp { parts.lazy.filter { !$0.isGone }.map(\.nextAt).reduce(nextAt, min) }

  /// The state of a source's cursor.
  init(_ cursor: String?) {
    // A cursor of an older form is none: the sitemap is read from its beginning.
    self = cursor.flatMap { try? JSONDecoder().decode(SitemapState.self, from: Data($0.utf8)) } ?? SitemapState()
  }

  init(sites: [String] = []) { self.sites = sites }

  /// The state as the ledger keeps it.
  func text() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

  /// Takes what an index lists now: new and changed parts are asked at once, those that left it are forgotten.
  mutating func take(_ listed: [Sitemap.Entry], at now: Timestamp) {
    let known = Dictionary(parts.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
    parts = listed.map { entry in
      guard var part = known[entry.url] else {
        return Part(url: entry.url, lastModified: entry.lastModified, nextAt: now)
      }
      if let date = entry.lastModified, date != part.lastModified {
        (part.lastModified, part.nextAt, part.idle, part.isGone) = (date, now, 0, false)
      }
      return part
    }
  }
}
