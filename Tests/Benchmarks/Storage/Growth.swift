/// What storing costs while an archive grows: a line for each tenth of the articles.
struct Growth {
  private let total: Int
  private var next: Int
  private var last: (count: Int, processor: Double) = (0, 0)

  init(total: Int) {
    self.total = total
    next = total / 10
  }

  /// Takes what has been stored and used so far; prints the cost of one since the last line where a tenth is done.
  mutating func count(_ stored: Int, processor: Double) {
    guard stored >= next, stored > last.count else { return }
    let each = (processor - last.processor) / Double(stored - last.count)
    print("  to \(stored): \(Int(each * 1e6)) µs")
    last = (stored, processor)
    next += total / 10
  }
}
