import Storage

/// Columns for a search's counts by date, for an SVG drawing 600 units wide.
struct Histogram {
  private let dates: [Exploration.DateCount]
  /// The height of the drawing stands for this many articles.
  private let most: Int
  /// The height of the drawing in its own units; its width is 600.
  private static let height = 60.0

  init(_ dates: [Exploration.DateCount]) {
    self.dates = dates
    most = dates.map(\.articles).max() ?? 0
  }

  /// What the histogram's template takes. Dates without articles have no column, but their place; any other column is
  /// at least two units high, so that it can be seen and clicked.
  ///
  /// - Parameter page: the address of a date's articles.
  func view(_ page: (String) -> String) -> View {
    let width = 600.0 / Double(max(1, dates.count))
    let columns: [View] = dates.enumerated().compactMap { index, date in
      guard date.articles > 0 else { return nil }
      let height = max(2, Self.height * Double(date.articles) / Double(max(1, most)))
      return [
        "x": Self.text(Double(index) * width), "y": Self.text(Self.height - height), "width": Self.text(width * 0.85),
        "height": Self.text(height), "page": page(date.date),
        "name": "\(ShownDate(date.date).text): \(Quantity.count(date.articles))",
      ]
    }
    return [
      "columns": columns, "first": dates.first.map { ShownDate($0.date).text } ?? "",
      "last": dates.last.map { ShownDate($0.date).text } ?? "", "most": Quantity.count(most),
    ]
  }

  /// A length in the drawing's units, rounded to a tenth: `12`, `12.5`. Brought into 0 to 1,000,000, as a `Double`
  /// written by Swift could have an exponent, and one that is not finite would end the conversion to `Int`, and the
  /// monitor with it.
  static func text(_ length: Double) -> String {
    guard length.isFinite else { return "0" }
    let tenths = Int((min(max(length, 0), 1e6) * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
