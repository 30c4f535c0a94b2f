/// A kind of misconduct that publishers don't like to see in their logs.
public enum Mark: String, CaseIterable, Sendable, Codable {
  /// It requested an address again before the `max-age` of its last answer was over.
  case soonerThanMaxAge = "sooner than max-age"
  /// It asked a host that had asked for rest by `Retry-After`.
  case soonerThanRetryAfter = "sooner than Retry-After"
  /// It asked a host again before the delay of its robots.txt was over.
  case soonerThanCrawlDelay = "sooner than crawl-delay"
  /// It asked a host again less than a second after its last request.
  case soonerThanASecond = "sooner than a second"
  /// It requested what robots.txt forbids.
  case robotsRefused = "refused by robots"
  /// It requested an address without having requested robots.txt in the last day.
  case robotsUnread = "robots unread"
  /// It sent a validator that it never got for the address.
  case validatorMangled = "validator mangled"
  /// It sent a cookie.
  case cookieSent = "cookie sent"
  /// It sent `Referer`.
  case refererSent = "Referer sent"
  /// It sent a request to a host that was still answering another.
  case parallel = "parallel requests"
  /// It requested more than 300 feeds within ten seconds.
  case burst = "burst"
  /// It fetched unchanged content in full again.
  case fetchedForNothing = "fetched for nothing"
  /// It requested an address again that was permanently gone.
  case askedTheGone = "asked what is gone"
  /// It was told for the sixth time that an address has moved permanently.
  case moveIgnored = "move ignored"
  /// It went directly to the target of an earlier 302.
  case detourKept = "detour kept"
}
