import Foundation
import News
import Pipeline
import Settings
import ZeroMQ

/// Finds out which instances are running, from their vitals, and which fell silent, from what the relay remembers. It
/// needs to listen for longer than a second, in which each running process is heard once.
struct InstanceSurvey: ~Copyable {
  private let context: Context
  private var tap: Tap
  private var roster = Roster()

  /// Connects to the relay's tap, which need not be there yet.
  ///
  /// - Throws: `TransportError`, for example for a folder of sockets that may not be entered.
  init(settings: Settings, places: Places) throws {
    var road = try Road(settings, places: places, asRelay: false)
    road.options.linger = .zero
    let context = try Context()
    tap = try Tap(.vitals, road: road, in: context)
    self.context = context
  }

  /// Listens for some seconds or until shutdown is requested.
  ///
  /// - Returns: the instances heard so far, also by earlier calls; empty if no relay runs.
  mutating func listen(seconds: Double, until shutdown: Shutdown) throws -> [Roster.Member] {
    let end = ContinuousClock.now + .seconds(seconds)
    while .now < end, !shutdown.isRequested {
      var items = [tap.pollItem, shutdown.pollItem]
      try Poll.wait(&items, timeout: .milliseconds(100))
      while let sight = try tap.next() {
        guard let frame = sight.frames.first else { continue }
        do throws(Pipeline.Refusal) {
          roster.note(try Envelope<Vitals>(frame).payload, at: .current())
        } catch {
          // Skip unreadable messages, which are no sign of life.
          continue
        }
      }
    }
    return roster.members(at: .current())
  }
}
