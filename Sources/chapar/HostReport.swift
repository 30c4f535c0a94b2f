import Fetching
import News
import Settings

/// What `chapar hosts` and `chapar why` show about one host. The stored members are those of the JSON; the others are
/// for people.
struct HostReport: Encodable {
  let name: String
  /// The pause between two requests as it is now: see `HostPace`.
  let delaySeconds: Double
  /// How long answers take, smoothed over the last few; nil before the first.
  let answerSeconds: Double?
  /// How many times longer failures make the pause; 1 if all is well.
  let factor: Double
  /// What is known of each origin's robots.txt, in words, by origin (`https://news.example`).
  let robotsFiles: [String: String]
  /// The instant until which the host is left alone, and why; nil if it doesn't rest now.
  let restUntil: Timestamp?
  let restReason: String?
  /// The vendor of the last bot wall, and how many were met in a row.
  let wallName: String?
  let walls: Int
  /// When it was last asked.
  let seenAt: Timestamp

  /// The settings for how the fetcher treats hosts. This command doesn't ask the fetcher: if that was started with
  /// others, the delay shown is not its own.
  struct Rules {
    let productToken: String
    let hostDelay: Duration

    init(_ settings: Settings) {
      productToken = settings[Catalogue.productToken]
      hostDelay = settings[Catalogue.hostDelay]
    }
  }

  /// - Parameter now: rests that are over by then are left out.
  init(_ record: HostRecord, _ rules: Rules, at now: Timestamp = .current()) {
    let crawlDelay = record.robots.values.compactMap(\.answer.crawlDelay).max()
    name = record.name
    delaySeconds = record.pace.pause(hostDelay: rules.hostDelay, crawlDelay: crawlDelay) / .seconds(1)
    answerSeconds = record.pace.answerTime.map { $0 / .seconds(1) }
    factor = record.pace.factor
    robotsFiles = record.robots.mapValues(Self.words)
    let rest = record.pace.restUntil.flatMap { $0 > now ? $0 : nil }
    restUntil = rest
    restReason = rest == nil ? nil : record.pace.restReason
    wallName = record.pace.wall
    walls = record.pace.walls
    seenAt = record.seenAt
  }

  /// What is known about a robots.txt, and until when.
  private static func words(_ memory: RobotsMemory) -> String {
    switch memory.answer {
    case .rules: "known since \(memory.askedAt.told()), to be asked again after \(memory.expiresAt.awaited())"
    case .unavailable(let reason): "none (\(reason)), to be asked again after \(memory.expiresAt.awaited())"
    case .unreachable(let reason): "unreachable (\(reason)): nothing is fetched until \(memory.expiresAt.awaited())"
    }
  }

  /// This and the next five are columns of the table; `–` where there is nothing to say.
  var delay: String { DurationText.told(seconds: delaySeconds) }
  /// `0.4 s`.
  var answersIn: String { answerSeconds.map(DurationText.told(seconds:)) ?? "–" }
  /// `× 4.0`: how many times longer the pauses are.
  var failing: String { factor > 1 ? "× \((factor * 10).rounded() / 10)" : "–" }
  /// `2026-11-27 20:15:03Z (in 3 min)`.
  var rests: String { restUntil.map { $0.awaited() } ?? "–" }
  /// `Cloudflare, twice`.
  var wall: String { wallName.map { "\($0), \(walls.times)" } ?? "–" }
  /// `known`, `none` or `unreachable`; of several origins the first in the alphabet.
  var robots: String {
    robotsFiles.values.sorted().first.map { String($0.prefix { $0 != " " && $0 != "," }) } ?? "–"
  }

  /// Everything, one line each, the host's name in the first and the robots.txt files last.
  var lines: [Line] {
    var lines: [Line] = ["\(name, .strong): asked at most once every \(delay), last \(seenAt.told())"]
    if let answerSeconds { lines.append("  answers in \(DurationText.told(seconds: answerSeconds))") }
    if factor > 1 { lines.append("  is failing: pauses are \((factor * 10).rounded() / 10) times as long") }
    if let restUntil { lines.append("  rests until \(restUntil.awaited()): \(restReason ?? "")") }
    if wallName != nil { lines.append("  behind the wall of \(wall)") }
    for (origin, words) in robotsFiles.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(origin)/robots.txt: \(words)")
    }
    return lines
  }
}
