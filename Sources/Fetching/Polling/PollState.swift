import Foundation
import News

/// What is remembered about a feed between polls; the ledger stores it as the source's cursor.
public struct PollState: Hashable, Sendable, Codable {
  /// The validators of the last full answer, for conditional requests (RFC 9110 §13).
  public var validators = Validators()
  /// How often the feed and its server ask to be polled.
  public var hints = PollHints()
  /// When its latest stories appeared: their own dates, or else when they were first seen; at most
  /// `PollRhythm.stories`.
  public var arrivals: [Timestamp] = []
  /// The number of answered polls.
  public var polls = 0
  /// How many answers in a row had nothing new.
  public var unchanged = 0
  /// How many polls in a row failed.
  public var failures = 0
  /// When it was last answered, with a feed or 304.
  public var succeededAt: Timestamp?
  /// When the feed was last received in full.
  public var wholeAt: Timestamp?
  /// When it last had something new.
  public var broughtAt: Timestamp?
  /// The 304 answers since the last full one.
  public var notModified = 0
  /// Whether it once answered 304 although there was something new. From then on it is polled without validators.
  public var ignoresValidators = false
  /// The address to which its server says it has moved permanently.
  public var move: Move?
  /// How many times a full answer proved the 304 answers before it true.
  public var proofs: Int?
  /// The interval at which it was last polled.
  public var interval: Duration?
  /// The site's address, as the feed gives it.
  public var site: String?
  /// Since when it has been gone (404, 410).
  public var goneSince: Timestamp?
  /// The current search for it on its site.
  public var search: Search?
  /// When such a search last failed.
  public var searchedAt: Timestamp?

  /// A search for a feed that is gone.
  public struct Search: Hashable, Sendable, Codable {
    /// The address to request next: the site's front page, or the feed that it names.
    public var url: String
    /// Whether ``url`` is the feed that the front page named.
    public var isFeed: Bool
    /// Why the feed is searched for.
    public var reason: String
  }

  /// A move reported by a server.
  public struct Move: Hashable, Sendable, Codable {
    /// The address to which the server redirects.
    public var url: String
    /// How many times in a row it was reported.
    public var count: Int
    /// When it was last reported.
    public var toldAt: Timestamp?
  }

  /// How many answers must agree before a feed is moved.
  static let agreeingMoves = 3
  /// How long the new address is polled on trial before the last of them. Servers under repair redirect for an hour,
  /// but a feed that has moved should not be requested at both addresses for ever.
  static let moveTrial: Duration = .seconds(86_400)
  /// After this many 304 answers in a row, and this long, a feed is polled once without validators. The time doubles,
  /// up to four days, each time this proves the 304 answers true. So a feed that is polled twice a day and answers 304
  /// wrongly is found out a day later, and honest feeds cost little.
  static let trust = (answers: 2, time: Duration.seconds(86_400), doublings: 2)

  /// Creates a feed about which nothing is known.
  public init() {}

  /// The state in a source's cursor; one written by an older version has validators only.
  public init(cursor: String?) {
    self.init()
    guard let cursor else { return }
    let data = Data(cursor.utf8)
    if let state = try? JSONDecoder().decode(PollState.self, from: data) {
      self = state
    } else if let known = try? JSONDecoder().decode(Validators.self, from: data) {
      validators = known
    }
    validators = Validators(entityTag: validators.entityTag, lastModified: validators.lastModified)
  }

  /// The address to poll: the feed's own, or the one on trial once all but the last of the needed answers agree on it.
  func address(of location: String, at now: Timestamp) -> String {
    guard failures == 0, let move, move.count == Self.agreeingMoves - 1, let toldAt = move.toldAt,
      now < toldAt + Self.moveTrial
    else { return location }
    return move.url
  }

  /// The state as a source's cursor.
  func cursor() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The validators to send with the next request; empty if the feed must be received in full.
  func validators(at now: Timestamp) -> Validators {
    guard let wholeAt, !ignoresValidators else { return Validators() }
    let time = Self.trust.time * (1 << min(max(proofs ?? 0, 0), Self.trust.doublings))
    let isDoubtful = notModified >= Self.trust.answers && wholeAt + time <= now
    return isDoubtful ? Validators() : validators
  }
}

// MARK: What answers change

extension PollState {
  /// Notes a 304 answer to a request with validators.
  mutating func noteUnmodified(at now: Timestamp) {
    (succeededAt, failures) = (now, 0)
    polls += 1
    unchanged += 1
    notModified += 1
  }

  /// Notes a full answer.
  ///
  /// - Parameters:
  ///   - added: how many of its entries were new.
  ///   - dates: when its entries were published.
  ///   - sent: the validators that were sent.
  mutating func note(
    _ response: Validators, added: Int, dates: [Timestamp], sent: Validators, at now: Timestamp
  ) {
    // The same validators for different content: the 304 answers in between were wrong.
    if sent == Validators(), notModified > 0, added > 0, response == validators, response != Validators() {
      ignoresValidators = true
    } else if sent == Validators(), notModified > 0 {
      proofs = min((proofs ?? 0) + 1, Self.trust.doublings)
    }
    validators = response
    (succeededAt, wholeAt, failures, notModified) = (now, now, 0, 0)
    polls += 1
    if added > 0 {
      broughtAt = now
      unchanged = 0
    } else {
      unchanged += 1
    }
    noteArrivals(dates, added: polls == 1 ? 0 : added, at: now)
  }

  /// Takes the entries' dates if the feed has them; otherwise new entries appeared when they were first seen.
  private mutating func noteArrivals(_ dates: [Timestamp], added: Int, at now: Timestamp) {
    if dates.count > 1 {
      arrivals = dates.map { min($0, now) }.sorted().suffix(PollRhythm.stories)
    } else {
      arrivals = (arrivals + Array(repeating: now, count: min(added, PollRhythm.stories))).suffix(PollRhythm.stories)
    }
  }

  /// Notes where an answer's redirects say that the feed has moved permanently; returns the new address once enough
  /// answers agree.
  ///
  /// Only 301 and 308 move it (RFC 9110 §15.4.2, §15.4.9), up to the first redirect with another status.
  mutating func noteMove(_ response: FetchResponse, at now: Timestamp) -> String? {
    // The new address was polled on trial.
    if let move, response.url == WebURL.withoutCredentials(move.url) { return nil }
    let target = response.redirects.prefix { $0.status == 301 || $0.status == 308 }.last?.to
    guard let target else {
      move = nil
      return nil
    }
    let count = move?.url == target ? (move?.count ?? 0) + 1 : 1
    move = Move(url: target, count: count, toldAt: now)
    guard count >= Self.agreeingMoves else { return nil }
    move = nil
    return target
  }

  /// Whether it has had no news for unusually long: four times the mean time between its stories, and at least a day.
  /// The time begins when it was added: a feed with old stories counted as silent at once.
  public func isSilent(at now: Timestamp, addedAt: Timestamp) -> Bool {
    guard arrivals.count >= 4, let first = arrivals.first, let last = arrivals.last else { return false }
    let mean = (last.milliseconds - first.milliseconds) / Int64(arrivals.count - 1)
    return now.milliseconds - max(last, addedAt).milliseconds > max(4 * mean, 86_400_000)
  }
}
