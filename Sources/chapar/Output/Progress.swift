import Fetching
import Foundation
import News

/// A progress bar on standard error: how much of the given files is done, how fast, and how long the rest will take. It
/// is shown only if standard error is a terminal and the output goes elsewhere: on the same screen the articles
/// themselves show it.
///
/// It counts bytes on disk, because nobody knows in advance how many pages a WARC file has.
struct Progress {
  private let start = ContinuousClock.now
  /// Whether there is a terminal to show it on, and the articles go elsewhere.
  private let isShown = isatty(2) == 1 && !Output.isTerminal
  /// Bytes by path; what can't be measured, and standard input, counts as 0.
  private let sizes: [String: Int64]
  private let total: Int64
  /// Bytes of the paths that are done.
  private var finished: Int64 = 0
  /// When it was last drawn; nil before the first time.
  private var shownAt: ContinuousClock.Instant?
  private var pages = 0

  /// Creates a bar for paths; their sizes are read only if it is shown, as a large folder takes a while.
  init(_ paths: [String]) {
    let asked = isShown ? Set(paths) : []
    let sizes = Dictionary(uniqueKeysWithValues: asked.map { ($0, (try? PageFiles.bytes(at: $0)) ?? 0) })
    self.sizes = sizes
    total = paths.reduce(0) { $0 + (sizes[$1] ?? 0) }
  }

  /// Counts pages, and draws the bar at most ten times a second.
  ///
  /// - Parameter bytes: those read so far of the current path.
  mutating func count(_ count: Int, bytes: Int64) {
    pages += count
    let isDue = shownAt.map { $0.duration(to: .now) > .milliseconds(100) } ?? true
    guard isShown, isDue else { return }
    shownAt = .now
    let seconds = start.duration(to: .now) / .seconds(1)
    Output.bar(Self.line(pages: pages, done: finished + bytes, of: total, seconds: seconds), isLast: false)
  }

  /// Counts a path as done.
  mutating func finishPath(_ path: String) { finished += sizes[path] ?? 0 }

  /// Shows the final state, a full bar.
  func finish() {
    guard isShown else { return }
    let seconds = start.duration(to: .now) / .seconds(1)
    let line = Self.line(pages: pages, done: total, of: total, seconds: seconds)
    Output.bar(line, isLast: true)
  }

  /// The bar as a line of at least 79 characters, so that it covers a longer one before it.
  ///
  /// - Parameter total: 0 if it is unknown; the bar is full then.
  static func line(pages: Int, done: Int64, of total: Int64, seconds: Double) -> String {
    let share = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 1
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let rate = Int(Double(pages) / max(seconds, 0.001))
    let left = share > 0 && share < 1 ? ", \(time(seconds / share - seconds)) left" : ""
    let text = "\(bar) \(Int(share * 100)) %  \(pages.counted("page")), \(rate) a second\(left)"
    return text + String(repeating: " ", count: max(0, 79 - text.count))
  }

  /// A duration rounded up to seconds, such as `3 min 20 s`.
  private static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 359_999).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
