import Foundation
import News

/// What is remembered of a feed between polls; the ledger keeps it as the source's cursor.
public struct PollState: Hashable, Sendable, Codable {
  /// What the last whole answer was marked with, for a conditional request (RFC 9110 §13).
  public var validators = Validators()
  /// What the feed and its server said of how often it wants to be asked.
  public var hints = PollHints()
  /// When its last stories came: their own dates, else when they were first seen; at most `PollRhythm.stories`.
  public var arrivals: [Timestamp] = []
  /// The polls that were answered.
  public var polls = 0
  /// The answers in a row that brought nothing new.
  public var unchanged = 0
  /// The failures in a row.
  public var failures = 0
  /// When it was last answered, with a feed or 304.
  public var succeededAt: Timestamp?
  /// When the last whole feed came.
  public var wholeAt: Timestamp?
  /// When it last brought something new.
  public var broughtAt: Timestamp?
  /// The answers of 304 since the last whole one.
  public var notModified = 0
  /// Whether it answered 304 while there was something new: it is asked without validators from then on.
  public var ignoresValidators = false
  /// Where it says it has moved, for good.
  public var move: Move?
  /// How often a whole answer proved that the answers of 304 before it were true.
  public var proofs: Int?
  /// The rhythm by which it was asked last.
  public var interval: Duration?
  /// The site's address, as the feed gives it.
  public var site: String?
  /// Since when it is not there any more (404, 410).
  public var goneSince: Timestamp?
  /// Where it is being looked for on its site.
  public var search: Search?
  /// When it was last looked for there in vain.
  public var searchedAt: Timestamp?

  /// A search for a feed that is gone.
  public struct Search: Hashable, Sendable, Codable {
    /// The address that is asked next: the site's front page, or the feed that it names.
    public var url: String
    /// Whether that is a feed.
    public var isFeed: Bool
    /// Why the feed is looked for.
    public var reason: String
  }

  /// A move that a server tells of.
  public struct Move: Hashable, Sendable, Codable {
    /// The new address.
    public var url: String
    /// How often in a row it was told.
    public var count: Int
    /// When it was told last.
    public var toldAt: Timestamp?
  }

  /// The agreeing answers that move a feed.
  static let agreeingMoves = 3
  /// Before the last of them the new address is asked for so long: servers that are mended redirect for an hour, and
  /// one that has moved is not asked at both addresses for ever.
  static let moveTrial: Duration = .seconds(86_400)
  /// After so many answers of 304 in a row, and so long, a feed is asked without validators once. The time doubles with
  /// each such answer that proved them true, up to four days: so a feed that is asked twice a day and lies is found out
  /// the day after, and true ones cost little.
  static let trust = (answers: 2, time: Duration.seconds(86_400), doublings: 2)

  /// A feed of which nothing is known.
  public init() {}

  /// What a source's cursor holds; one that an older version wrote has validators only.
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

  /// The address to be asked: the feed's own, or the one that all but the last of the answers agreed on.
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

  /// The validators to send with the next request; none where an answer of 304 would prove nothing.
  func validators(at now: Timestamp) -> Validators {
    guard let wholeAt, !ignoresValidators else { return Validators() }
    let time = Self.trust.time * (1 << min(max(proofs ?? 0, 0), Self.trust.doublings))
    let isDoubtful = notModified >= Self.trust.answers && wholeAt + time <= now
    return isDoubtful ? Validators() : validators
  }
}

// MARK: What answers change

extension PollState {
  /// Notes an answer of 304 to a request with validators.
  mutating func noteUnmodified(at now: Timestamp) {
    (succeededAt, failures) = (now, 0)
    polls += 1
    unchanged += 1
    notModified += 1
  }

  /// Notes a whole feed.
  ///
  /// - Parameters:
  ///   - added: how many of its entries were new.
  ///   - dates: when its entries were published.
  ///   - wasAsked: the validators that were sent.
  mutating func note(
    _ response: Validators, added: Int, dates: [Timestamp], sent: Validators, at now: Timestamp
  ) {
    // The same marks on another content: its answers of 304 in between were not true.
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

  /// Dates where the feed has them; without, new entries have come when they were first seen.
  private mutating func noteArrivals(_ dates: [Timestamp], added: Int, at now: Timestamp) {
    if dates.count > 1 {
      arrivals = dates.map { min($0, now) }.sorted().suffix(PollRhythm.stories)
    } else {
      arrivals = (arrivals + Array(repeating: now, count: min(added, PollRhythm.stories))).suffix(PollRhythm.stories)
    }
  }

  /// Notes where an answer's redirects say that the feed has moved for good; the new address once enough answers agree.
  ///
  /// Only 301 and 308 move it (RFC 9110 §15.4.2, §15.4.9), and only as far as no other status stands between.
  mutating func noteMove(_ response: FetchResponse, at now: Timestamp) -> String? {
    // The new address was asked on trial.
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

  /// Whether it has been silent for longer than is usual for it: four times the mean time between its stories, and a day.
  public func isSilent(at now: Timestamp) -> Bool {
    guard arrivals.count >= 4, let first = arrivals.first, let last = arrivals.last else { return false }
    let mean = (last.milliseconds - first.milliseconds) / Int64(arrivals.count - 1)
    return now.milliseconds - last.milliseconds > max(4 * mean, 86_400_000)
  }
}
