import Fetching
import News
import Settings

/// What `chapar hosts` and `chapar why` show about one host.
struct HostReport: Encodable {
  let name: String
  let delaySeconds: Double
  let answerSeconds: Double?
  let factor: Double
  let robotsFiles: [String: String]
  let restUntil: Timestamp?
  let restReason: String?
  let wallName: String?
  let walls: Int
  let seenAt: Timestamp

  /// The settings for how the fetcher treats hosts.
  struct Rules {
    let productToken: String
    let hostDelay: Duration

    init(_ settings: Settings) {
      productToken = settings[Catalogue.productToken]
      hostDelay = settings[Catalogue.hostDelay]
    }
  }

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
    case .rules: "known since \(memory.askedAt.told()), asked again after \(memory.expiresAt.awaited())"
    case .unavailable(let reason): "none (\(reason)), asked again after \(memory.expiresAt.awaited())"
    case .unreachable(let reason): "unreachable (\(reason)): nothing is fetched until \(memory.expiresAt.awaited())"
    }
  }

  var delay: String { Self.seconds(delaySeconds) }
  var answersIn: String { answerSeconds.map(Self.seconds) ?? "–" }
  var failing: String { factor > 1 ? "× \((factor * 10).rounded() / 10)" : "–" }
  var rests: String { restUntil.map { $0.awaited() } ?? "–" }
  var wall: String { wallName.map { "\($0), \(walls.times)" } ?? "–" }
  var robots: String {
    robotsFiles.values.sorted().first.map { String($0.prefix { $0 != " " && $0 != "," }) } ?? "–"
  }

  /// Everything, one line each.
  var lines: [Line] {
    var lines: [Line] = ["\(name, .strong): asked at most once every \(delay), last \(seenAt.told())"]
    if let answerSeconds { lines.append("  answers in \(Self.seconds(answerSeconds))") }
    if factor > 1 { lines.append("  is failing: pauses are \((factor * 10).rounded() / 10) times as long") }
    if let restUntil { lines.append("  rests until \(restUntil.awaited()): \(restReason ?? "")") }
    if wallName != nil { lines.append("  behind the wall of \(wall)") }
    for (origin, words) in robotsFiles.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(origin)/robots.txt: \(words)")
    }
    return lines
  }

  private static func seconds(_ number: Double) -> String {
    number < 10 ? "\((number * 100).rounded() / 100) s" : "\(Int(clamping: number)) s"
  }
}
