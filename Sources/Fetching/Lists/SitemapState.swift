import Foundation
import News

/// How far a sitemap was read, as stored in the ledger: its validators and, for an index, its parts.
struct SitemapState: Codable, Sendable {
  /// The validators of the sitemap's own last answer.
  var validators = Validators()
  /// How many times in a row it was unavailable, or brought no new address.
  var idle = 0
  /// How many times the sitemap itself was answered; nil in a cursor of an older version, like `arrivals`.
  var polls: Int?
  /// When its latest new addresses, or those of its parts, were published or else first seen; at most
  /// `PollRhythm.stories`.
  var arrivals: [Timestamp]?
  /// When the sitemap itself is polled next.
  var nextAt = Timestamp(milliseconds: 0)
  /// When it, or a part of it, last answered successfully.
  var succeededAt: Timestamp?
  /// The sitemaps of an index.
  var parts: [Part] = []
  /// How many were skipped since the sitemap itself was read, by reason.
  var skips: [String: Int] = [:]
  /// Other hosts whose addresses it may list: those whose robots.txt names it (sitemaps.org, "cross submits").
  var sites: [String] = []
  /// Whether it is a plain list of addresses, as far as is known: a list on the web is polled like a sitemap.
  var isList: Bool?

  /// One sitemap of an index.
  struct Part: Codable, Sendable {
    let url: String
    /// Its date of change in the index.
    var lastModified: String?
    var validators = Validators()
    var nextAt: Timestamp
    /// How many times in a row it had nothing new, or was unavailable.
    var idle = 0
    /// Whether it is gone: it is not polled until its date in the index changes.
    var isGone = false
  }

  /// The most parts of one index that are kept, those changed last.
  static let mostParts = 500

  /// The index of the part to poll now; nil if it is the sitemap's own turn.
  func duePart(at now: Timestamp) -> Int? {
    parts.indices.filter { !parts[$0].isGone && parts[$0].nextAt <= now }.min { parts[$0].nextAt < parts[$1].nextAt }
  }

  /// When the sitemap or any part is polled next.
  var wake: Timestamp { parts.lazy.filter { !$0.isGone }.map(\.nextAt).reduce(nextAt, min) }

  /// The state in a source's cursor.
  init(_ cursor: String?) {
    // A cursor in an older format is ignored: the sitemap is read from its beginning.
    self = cursor.flatMap { try? JSONDecoder().decode(SitemapState.self, from: Data($0.utf8)) } ?? SitemapState()
  }

  init(sites: [String] = [], isList: Bool? = nil) {
    self.sites = sites
    self.isList = isList
  }

  /// The state as a source's cursor.
  func text() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

  /// Notes an answer of the sitemap itself.
  ///
  /// - Parameters:
  ///   - added: how many of its addresses were new.
  ///   - published: when its addresses were published, as far as it says.
  mutating func note(added: Int, published: [Timestamp], at now: Timestamp) {
    succeededAt = now
    idle = added > 0 ? 0 : min(idle + 1, 20)
    polls = min((polls ?? 0) + 1, 20)
    // Dates alone prove nothing: some sitemaps give all their addresses the time at which they were asked.
    if published.count > 1, added > 0 || arrivals == nil {
      arrivals = published.map { min($0, now) }.sorted().suffix(PollRhythm.stories)
    } else if polls ?? 0 > 1 {
      noteArrivals(added, at: now)
    }
  }

  /// Notes that a part listed new addresses.
  mutating func notePart(added: Int, at now: Timestamp) {
    succeededAt = now
    // What an index lists when it is first read is not new.
    guard added > 0, polls ?? 0 > 1 else { return }
    idle = 0
    noteArrivals(added, at: now)
  }

  private mutating func noteArrivals(_ added: Int, at now: Timestamp) {
    let new = Array(repeating: now, count: min(added, PollRhythm.stories))
    arrivals = ((arrivals ?? []) + new).suffix(PollRhythm.stories)
  }

  /// The time until the sitemap itself is polled next, by the rhythm of its new addresses.
  func interval(_ rhythm: PollRhythm, at now: Timestamp) -> Duration {
    // A single one has no rhythm yet: then the pause grows with each poll that brings nothing.
    let known = (arrivals ?? []).count > 1 ? arrivals ?? [] : []
    return rhythm.interval(arrivals: known, polls: polls ?? 0, unchanged: idle, at: now)
  }

  /// Takes over what an index lists now: new and changed parts are due at once, those no longer listed are forgotten.
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
