import Foundation
import News
import Pipeline
import Settings
import ZeroMQ

/// Who runs, by what they tell of themselves, and who fell silent, by what the relay remembers of them.
struct InstanceSurvey: ~Copyable {
  private let context: Context
  private var tap: Tap
  private var roster = Roster()

  init(settings: Settings, places: Places) throws {
    var road = try Road(settings, places: places, asRelay: false)
    road.options.linger = .zero
    let context = try Context()
    tap = try Tap(.vitals, road: road, in: context)
    self.context = context
  }

  /// Listens for some seconds, or until the end is asked for; the instances heard so far.
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
          // What is no vitals is nobody's sign of life.
          continue
        }
      }
    }
    return roster.members(at: .current())
  }
}
