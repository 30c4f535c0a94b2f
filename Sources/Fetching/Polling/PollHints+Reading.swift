import News
import XMLReading

extension PollHints {
  /// Reads a feed's channel: RSS `ttl`, `skipHours` and `skipDays`, and the syndication module's period.
  ///
  /// Values that make no sense are passed over. Names count without prefix and in any letter case.
  init(_ channel: XMLElement) {
    for child in channel.children {
      switch child.name.local.lowercased() {
      case "ttl":
        // In minutes (RSS 2.0).
        if let minutes = Self.number(child), minutes > 0 { timeToLive = .seconds(60 * minutes) }
      case "updateperiod": updateInterval = Self.period(child.text).map { $0 / Self.frequency(in: channel) }
      case "skiphours":
        // Some write midnight as 24.
        skipHours = Set(
          child.children.prefix(24).compactMap(Self.number).filter { (0...24).contains($0) }.map { $0 % 24 })
      case "skipdays": skipDays = Set(child.children.prefix(7).compactMap { Self.day($0.text) })
      default: break
      }
    }
  }

  /// How long a response stays fresh, by its headers (RFC 9111 §4.2.1).
  ///
  /// `max-age` counts before `Expires`, which is compared with the server's own clock. Nil if neither is given, at most
  /// a year.
  static func freshness(of response: FetchResponse) -> Duration? {
    let directives = (response.header("cache-control") ?? "").lowercased().prefix(1000).split(separator: ",")
    for directive in directives.map(\.trimmed) where directive.hasPrefix("max-age=") {
      let digits = directive.dropFirst(8).filter { $0 != "\"" }
      return Int64(digits).map { .seconds(min(max($0, 0), longest)) }
    }
    guard let expires = response.header("expires").flatMap(FeedDate.instant) else { return nil }
    return .milliseconds(min(max(expires.milliseconds - response.serverTime.milliseconds, 0), longest * 1000))
  }

  /// A year in seconds; longer values are mistakes.
  private static let longest: Int64 = 31_536_000

  /// A whole number from 0 to 525,600, the minutes of a year.
  private static func number(_ element: XMLElement) -> Int? {
    Int(element.text.trimmed).flatMap { (0...525_600).contains($0) ? $0 : nil }
  }

  /// How often a feed is updated in each of its periods; 1 if it doesn't say.
  private static func frequency(in channel: XMLElement) -> Int {
    let written = channel.children.first { $0.name.local.lowercased() == "updatefrequency" }.flatMap(number)
    return max(written ?? 1, 1)
  }

  /// The syndication module's words (web.resource.org/rss/1.0/modules/syndication); months have 30 days.
  private static func period(_ text: String) -> Duration? {
    switch text.trimmed.lowercased() {
    case "hourly": .seconds(3600)
    case "daily": .seconds(86_400)
    case "weekly": .seconds(7 * 86_400)
    case "monthly": .seconds(30 * 86_400)
    case "yearly": .seconds(365 * 86_400)
    default: nil
    }
  }

  private static func day(_ text: String) -> Int? {
    ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
      .firstIndex(of: text.trimmed.lowercased())
  }
}
