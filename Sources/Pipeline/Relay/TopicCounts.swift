/// How many messages a tap has shown under each prefix of their topics, so that a subscriber can tell what it missed.
///
/// The counts of the topic `pages.ir.co.example.www.` are those of `pages.`, `pages.ir.`, `pages.ir.co.` and so on. For
/// a subscriber to one of these prefixes that number grows by one with each message; if it grows by more, it missed
/// some.
package struct TopicCounts {
  private let boundary: [UInt8]
  private var total: UInt64 = 0
  // Two generations bound the memory: when the young one is full it replaces the old one. A prefix that was dropped
  // with an old generation begins at 1 again, as after a restart of the relay.
  private var young: [String: UInt64] = [:]
  private var old: [String: UInt64] = [:]
  private let generationLimit: Int

  /// Counts for a boundary; they remember at least `generationLimit` prefixes, and at most twice as many.
  package init(_ boundary: Boundary, generationLimit: Int = 32_768) {
    self.boundary = Array(boundary.rawValue.utf8) + [UInt8(ascii: ".")]
    self.generationLimit = generationLimit
  }

  /// The number of prefixes remembered.
  package var remembered: Int { young.count + old.count }

  /// Counts one message. Returns its topic, and the counts of the topic's prefixes as decimals separated by spaces.
  ///
  /// The origin `www.example.com` on `pages` gives `pages.com.example.www.` and, say, `812 77 5 5`: one number for the
  /// boundary and one for each label.
  package mutating func next(_ origin: Origin) -> (topic: [UInt8], counts: [UInt8]) {
    var topic = boundary
    total += 1
    var counts = Array(String(total).utf8)
    for label in origin.name.utf8.split(separator: UInt8(ascii: ".")).reversed() {
      topic.append(contentsOf: label)
      topic.append(UInt8(ascii: "."))
      counts.append(UInt8(ascii: " "))
      counts.append(contentsOf: String(count(String(decoding: topic, as: UTF8.self))).utf8)
    }
    return (topic, counts)
  }

  private mutating func count(_ prefix: String) -> UInt64 {
    if let count = young[prefix] {
      young[prefix] = count + 1
      return count + 1
    }
    if young.count >= generationLimit {
      old = young
      young = [:]
    }
    let count = (old[prefix] ?? 0) + 1
    young[prefix] = count
    return count
  }
}
