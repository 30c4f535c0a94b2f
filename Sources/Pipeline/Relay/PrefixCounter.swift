/// The last count seen for one subscribed prefix.
package struct PrefixCounter {
  let prefix: String
  /// The index of this prefix's count among a message's counts.
  let depth: Int
  private var last: UInt64?

  package init(_ prefix: String) {
    self.prefix = prefix
    depth = prefix.utf8.count { $0 == UInt8(ascii: ".") } - 1
  }

  /// Takes the count of a received message, and returns how many were missed before it.
  ///
  /// If a count is not greater than the last one, the relay has restarted, and everything it showed since then was
  /// missed. Messages before the first one received don't count as missed: nobody was listening yet.
  package mutating func advance(to number: UInt64) -> UInt64 {
    defer { last = number }
    guard let last else { return 0 }
    return number > last ? number - last - 1 : number - 1
  }
}
