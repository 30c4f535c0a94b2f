import ArgumentParser
import Foundation
import News
import Pipeline
import Settings
import ZeroMQ

/// `chapar tap`: messages as they flow. A slow reader holds up nothing: the relay drops what is not taken, and the
/// number is said at the end, on standard error. Exits with 69 if no relay was heard.
///
/// It ends after `--count` messages, `--seconds`, or a signal; a signal also reports what was missed, so the entry
/// point blocks it before any other thread starts. Hosts are filtered by the relay (a subscription of their topics),
/// language and text here. As JSON it prints the messages byte for byte, but for control characters, which become `\u`
/// escapes.
struct TapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tap", abstract: "Print messages as they flow; at the end, how many were missed.")

  @OptionGroup var common: CommonOptions

  @Option(help: "The boundary: \(Boundary.allCases.map(\.rawValue).joined(separator: ", ")).")
  var boundary = Boundary.articles

  @Option(help: "Only this host and its subdomains; may be repeated.", transform: SiteName.given)
  var site: [String] = []

  @Option(help: "Only articles and documents in this language, such as fa.", transform: Self.languageCode)
  var language: String?

  @Option(help: "Only messages that contain this text, in any letter case.")
  var match: String?

  @Option(parsing: .unconditional, help: "Stop after this many messages.", transform: OptionRange.count)
  var count: Int?

  @Flag(help: "Stop after one message.")
  var once = false

  @Flag(help: "Print whole messages, one JSON object a line, instead of a short line.")
  var json = false

  @Option(parsing: .unconditional, help: "Stop after this many seconds.", transform: OptionRange.seconds)
  var seconds: Double?

  /// A language's code, as `language:` takes it in a search; a name such as `english` would wait for nothing.
  private static func languageCode(_ text: String) throws -> String {
    guard text.beginsWithLanguageCode else {
      throw ValidationError("'\(text)' is not a language's code, such as fa, en or en-GB")
    }
    return text
  }

  /// Prints what passes the filters until one of the ends is reached. If nothing was heard by then, it listens on until
  /// a relay is heard or three seconds have passed, so that `--seconds 1` tells a quiet pipeline from none.
  func run() async throws {
    let shutdown = try Shutdown.onSignals()
    Output.streams()
    var road = try await Road(common.settings(), places: common.places(), asRelay: false)
    road.options.linger = .zero
    let context = try Context()
    var tap = try Tap(boundary, hosts: site.map(SiteName.host), road: road, in: context)
    var pulse = try Pulse(road, in: context)
    let filter = TapFilter(language: language, match: match)
    let end = seconds.map { ContinuousClock.now + .seconds($0) }
    var wanted = once ? 1 : count ?? .max
    while wanted > 0, !shutdown.isRequested, end.map({ .now < $0 }) ?? true {
      var items = [tap.pollItem, shutdown.pollItem]
      try Poll.wait(&items, timeout: .milliseconds(200))
      while wanted > 0, let sight = try tap.next() {
        pulse.isHeard = true
        guard let message = sight.frames.first, filter.passes(message) else { continue }
        if json {
          Output.json(line: String(decoding: message, as: UTF8.self))
        } else {
          Output.line(Line(TapLine.text(of: message)))
        }
        wanted -= 1
      }
      if try pulse.isMissing() { Output.note("no relay heard yet; waiting for one") }
    }
    // A time shorter than that between two vitals says nothing yet.
    while !pulse.isHeard, !pulse.isOverdue, !shutdown.isRequested {
      var items = [shutdown.pollItem]
      try Poll.wait(&items, timeout: .milliseconds(50))
      _ = try pulse.isMissing()
    }
    guard pulse.isHeard else {
      throw CommandRefusal("no relay heard: does it run, with the same runtime.directory?", code: .unavailable)
    }
    Output.note("missed \(tap.missed)")
  }

  /// Whether a relay is there: it sends its vitals each second, and if they don't come within three, nothing else will.
  private struct Pulse: ~Copyable {
    /// Whether anything was heard, vitals or a message.
    var isHeard = false
    /// Given up once something was heard, since nobody reads it any more.
    private var tap: Tap?
    /// Three times the time between two vitals.
    private let due = ContinuousClock.now + .seconds(3)
    private var isTold = false

    init(_ road: Road, in context: Context) throws { tap = try Tap(.vitals, road: road, in: context) }

    /// Whether three seconds have passed since the start.
    var isOverdue: Bool { .now > due }

    /// Listens, without waiting; true once, when the first vitals are overdue.
    mutating func isMissing() throws -> Bool {
      if !isHeard, try tap?.next() != nil { isHeard = true }
      if isHeard { tap = nil }
      guard !isHeard, isOverdue, !isTold else { return false }
      isTold = true
      return true
    }
  }
}

extension Boundary: ExpressibleByArgument {}
