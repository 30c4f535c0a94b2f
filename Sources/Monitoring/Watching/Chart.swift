import Synchronization
import News
import Pipeline

/// A line chart of the last hour, drawn as SVG in 360 by 60 units.
struct Chart {
  /// One for each slot of ten seconds, oldest first.
  private let values: [Double?]
  /// The value at the top of the drawing.
  private let most: Double
  /// The largest value; 0 if there is none.
  private let peak: Double
  /// The size of the drawing in its own units.
  static let width = 360.0
  static let height = 60.0

  /// Creates a chart of a series, oldest value first; a nil interrupts the line.
  ///
  /// - Parameter least: the value at the top if none is larger, so that little traffic looks little.
  init(_ values: [Double?], atLeast least: Double = 0) {
    self.values = values
    peak = values.compactMap { $0 }.max() ?? 0
    most = max(least, peak)
  }

  /// Whether there is anything to draw.
  var isEmpty: Bool { values.allSatisfy { $0 == nil } }

  /// The drawing's path (SVG 2 §9): `M0 59L1 12.5`, a new `M` after each gap. It stays a unit away from the edges,
  /// where half of the stroke would be cut off. Empty if there is nothing to draw.
  var path: String {
    var path = ""
    var isDrawing = false
    let step = Self.width / Double(max(1, values.count - 1))
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else {
        isDrawing = false
        continue
      }
      let y = Self.height - (most > 0 ? min(1, value / most) : 0) * (Self.height - 2) - 1
      path += "\(isDrawing ? "L" : "M")\(Histogram.text(Double(index) * step)) \(Histogram.text(y))"
      isDrawing = true
    }
    return path
  }

  /// What the chart's template takes: the drawing, and in words its largest value, its last one and when it begins.
  ///
  /// - Parameter format: a value in words, without the unit.
  func view(title: String, unit: String, format: (Double) -> String) -> View {
    let seconds = Double(values.count) * Double(HourSeries.slot) / 1000
    let last = values.last { $0 != nil }.flatMap { $0 } ?? 0
    return [
      "title": title, "path": path, "most": format(most), "peak": format(peak), "now": format(last), "unit": unit,
      "isEmpty": isEmpty,
      "from": "\(Quantity.duration(seconds: seconds)) ago",
    ]
  }
}

extension Watch {
  /// The charts of the last hour: messages per second and busy time by stage, and the time from publication to storing.
  /// The relay is left out.
  func charts(at now: Timestamp) -> [View] {
    let (throughput, busy, lag) = picture.withLock { ($0.throughput, $0.busy, $0.lag) }
    // A monitor that started within the hour shows only the time since, but at least ten minutes.
    let slots = min(HourSeries.count, max(60, Int((now.milliseconds - since.milliseconds) / HourSeries.slot) + 1))
    var charts: [View] = []
    for stage in Stage.allCases where stage != .relay {
      let started = busy[stage]?.means(at: now).firstIndex { $0 != nil } ?? HourSeries.count
      let rates = (throughput[stage] ?? HourSeries()).rates(at: now)
      // Before the first message from the stage, the rate is unknown, not zero.
      let known = rates.enumerated().map { $0.offset < started ? nil : Optional($0.element) }
      charts.append(
        Chart(Array(known.suffix(slots)), atLeast: 1).view(
          title: stage.title, unit: "messages/s", format: Quantity.rate))
      let shares = (busy[stage] ?? HourSeries()).means(at: now)
      charts.append(
        Chart(Array(shares.suffix(slots)), atLeast: 1).view(
          title: "\(stage.title) busy", unit: "of its time", format: \.percent))
    }
    charts.append(
      Chart(Array(lag.means(at: now).suffix(slots))).view(title: "From publication to storing", unit: "mean") {
        Quantity.duration(seconds: $0)
      })
    return charts
  }
}
