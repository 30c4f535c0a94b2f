import Glibc

/// The cost of storing as the archive grows: prints a line after each tenth of the articles.
struct Growth {
  private let total: Int
  private var next: Int
  private var last: (count: Int, processor: Double) = (0, 0)

  init(total: Int) {
    self.total = total
    next = total / 10
  }

  /// Takes the totals so far; after each tenth, prints the cost per article since the last line.
  mutating func count(_ stored: Int, processor: Double) {
    guard stored >= next, stored > last.count else { return }
    let each = (processor - last.processor) / Double(stored - last.count)
    print("  to \(stored): \(Int(each * 1e6)) µs")
    fflush(nil)
    last = (stored, processor)
    next += total / 10
  }
}
