import Foundation
import News
import Pipeline
import Settings
import ZeroMQ

/// Who runs, by what they tell of themselves.
enum InstanceSurvey {
  /// Listens to the vitals for some seconds; two tellings of an instance make its rates.
  static func listen(settings: Settings, places: Places, seconds: Double) throws -> [InstanceReport] {
    var road = try Road(settings, places: places, asRelay: false)
    road.options.linger = .zero
    let context = try Context()
    var tap = try Tap(.vitals, road: road, in: context)
    var first: [String: Vitals] = [:]
    var last: [String: Vitals] = [:]
    let end = ContinuousClock.now + .seconds(seconds)
    while .now < end {
      var items = [tap.pollItem]
      try Poll.wait(&items, timeout: .milliseconds(100))
      while let sight = try tap.next() {
        guard let frame = sight.frames.first, let vitals = VitalsMessage(frame)?.payload else { continue }
        if first[vitals.instance] == nil { first[vitals.instance] = vitals }
        last[vitals.instance] = vitals
      }
    }
    return last.values
      .sorted { ($0.stage.order, $0.instance) < ($1.stage.order, $1.instance) }
      .map { InstanceReport($0, since: first[$0.instance]) }
  }
}

/// The part of a message on the vitals tap that is read here.
private struct VitalsMessage: Decodable {
  let payload: Vitals

  init?(_ frame: [UInt8]) {
    guard let value = try? JSONDecoder().decode(VitalsMessage.self, from: Data(frame)) else { return nil }
    self = value
  }
}

extension Stage {
  /// The place in the flow.
  var order: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
}

/// One instance: what it told last, and its rates.
struct InstanceReport: Encodable {
  let vitals: Vitals
  let receivedPerSecond: Double
  let sentPerSecond: Double

  init(_ vitals: Vitals, since earlier: Vitals?) {
    self.vitals = vitals
    let seconds = Double(vitals.time.milliseconds - (earlier?.time.milliseconds ?? 0)) / 1000
    guard let earlier, seconds > 0 else {
      receivedPerSecond = 0
      sentPerSecond = 0
      return
    }
    receivedPerSecond = Double(vitals.received &- earlier.received) / seconds
    sentPerSecond = Double(vitals.sent &- earlier.sent) / seconds
  }

  var row: [String] {
    [
      vitals.instance, Self.short(receivedPerSecond), Self.short(sentPerSecond),
      "\(Int((vitals.busy * 100).rounded())) %", Self.short(vitals.latency.median), Self.short(vitals.latency.p99),
      String(vitals.held), "\(vitals.residentBytes / 1_048_576) MiB", String(vitals.received), String(vitals.sent),
      String(vitals.rejected),
    ]
  }

  private static func short(_ number: Double) -> String {
    number >= 10 || number == 0 ? String(Int(number.rounded())) : String(format: "%.1f", number)
  }
}
