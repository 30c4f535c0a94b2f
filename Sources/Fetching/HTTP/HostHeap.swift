/// A binary heap of hosts by a key, smallest first. If a host is added again its old entry stays, and is skipped
/// because its ticket is no longer valid.
struct HostHeap<Key: Comparable> {
  struct Entry {
    let key: Key
    let ticket: UInt64
    let host: String
  }

  private var entries: [Entry] = []

  var first: Entry? { entries.first }

  mutating func insert(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count - 1
    while child > 0, entries[child].key < entries[(child - 1) / 2].key {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

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
