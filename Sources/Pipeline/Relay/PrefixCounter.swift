/// The count of one subscribed prefix, as the relay told it last.
package struct PrefixCounter {
  let prefix: String
  /// Which of a message's counts is this prefix's, from 0.
  let depth: Int
  private var last: UInt64?

  package init(_ prefix: String) {
    self.prefix = prefix
    depth = prefix.utf8.count { $0 == UInt8(ascii: ".") } - 1
  }

  /// Takes the count of a message seen; how many were missed before it.
  ///
  /// A count that is not greater than the last one is a relay's that has started anew; what it had shown since its
  /// start is missed then. What came before the first message seen is not missed: nobody was there yet.
  package mutating func advance(to number: UInt64) -> UInt64 {
    defer { last = number }
    guard let last else { return 0 }
    return number > last ? number - last - 1 : number - 1
  }
}
