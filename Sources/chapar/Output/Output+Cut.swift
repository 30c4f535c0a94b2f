extension Output {
  /// Says on standard error, below a list, that `--limit` cut it: `50 of 242; --limit 242 shows all`. A list of just so
  /// many is not cut, and nothing is said.
  ///
  /// - Parameters:
  ///   - total: how many there are; nil for more than were counted.
  static func noteCut(_ shown: Int, of total: Int?) {
    guard let total else { return note("The first \(shown); there are more: a larger --limit shows them") }
    guard shown < total else { return }
    let advice = total > OptionRange.mostListed ? "a larger --limit shows more" : "--limit \(total) shows all"
    note("\(shown) of \(total); \(advice)")
  }
}
