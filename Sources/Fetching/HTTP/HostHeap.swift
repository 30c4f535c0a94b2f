/// A binary heap of hosts by a key, smallest first. If a host is added again its old entry stays, and is skipped
/// because its ticket is no longer valid.
///
/// To remove from the middle would mean to search the whole heap. So the caller gives a host a new ticket when it adds
/// it again, and passes over entries with an old one.
struct HostHeap<Key: Comparable> {
  struct Entry {
    let key: Key
    let ticket: UInt64
    let host: String
  }

  private var entries: [Entry] = []

  /// The entry with the smallest key; it may be an old one.
  var first: Entry? { entries.first }

  /// Adds an entry, in a time that grows with the logarithm of their number; so does `popFirst`.
  mutating func insert(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count - 1
    while child > 0, entries[child].key < entries[(child - 1) / 2].key {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Removes the entry with the smallest key; of equal ones, any.
  mutating func popFirst() -> Entry? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if entries.isEmpty { return first }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < entries.count && entries[child].key < entries[least].key { least = child }
      if least == parent { return first }
      entries.swapAt(parent, least)
      parent = least
    }
  }

  mutating func removeAll() { entries = [] }
}
