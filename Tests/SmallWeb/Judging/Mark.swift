/// What a client did that no publisher likes to see in the log.
public enum Mark: String, CaseIterable, Sendable, Codable {
  /// It asked an address again before the `max-age` of its last answer was over.
  case soonerThanMaxAge = "sooner than max-age"
  /// It asked a host that had asked for rest by `Retry-After`.
  case soonerThanRetryAfter = "sooner than Retry-After"
  /// It asked a host again before the delay of its robots.txt was over.
  case soonerThanCrawlDelay = "sooner than crawl-delay"
  /// It asked a host again less than a second after its last answer.
  case soonerThanASecond = "sooner than a second"
  /// It asked for what robots.txt forbids.
  case robotsRefused = "refused by robots"
  /// It asked for an address and had not asked for robots.txt in the last day.
  case robotsUnread = "robots unread"
  /// It sent a validator that the address never gave.
  case validatorMangled = "validator mangled"
  /// It sent a cookie.
  case cookieSent = "cookie sent"
  /// It sent `Referer`.
  case refererSent = "Referer sent"
  /// It asked a host while that was answering it.
  case parallel = "parallel requests"
  /// It asked for more than 300 feeds within ten seconds.
  case burst = "burst"
  /// It fetched again, whole, what had not changed.
  case fetchedForNothing = "fetched for nothing"
  /// It asked an address again that was gone for good.
  case askedTheGone = "asked what is gone"
  /// It was told for the sixth time that an address has moved for good.
  case moveIgnored = "move ignored"
  /// It went by itself to where a 302 had led it.
  case detourKept = "detour kept"
}
