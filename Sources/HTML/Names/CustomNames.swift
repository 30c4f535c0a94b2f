/// The names of a tree's tags that aren't well known, numbered in order of appearance. The first is tag 256.
struct CustomNames {
  /// The names in lower case, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [UInt32] = []
  /// Open addressing: the number of a name plus one, or 0.
  private var slots: [UInt16] = []
  /// The name read last, in lower case; kept to reuse its storage.
  var lastRead: [UInt8] = []
  /// A random seed for hashing, so that nobody can choose names that collide.
  private let seed = UInt64.random(in: .min ... .max)

  /// How many names can be numbered: 65,279. What has more is hostile, and its further names share a tag.
  static let limit = Int(UInt16.max - Tag.firstCustom)

  /// Forgets all names but keeps the memory for the next page.
  mutating func removeAll() {
    guard !ends.isEmpty else { return }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = 0 }
  }

  /// The bytes of a custom tag's name; empty for the tag that all names beyond ``limit`` share.
  func name(of tag: Tag) -> ArraySlice<UInt8> {
    let number = Int(tag.rawValue - Tag.firstCustom)
    guard number < ends.count else { return [] }
    return bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  /// The tag of a name, which must be in lower case. A new name gets the next number; nil if none is left. It takes
  /// constant time whatever the names are.
  mutating func intern(_ name: some Collection<UInt8>) -> Tag? {
    if ends.count * 2 >= slots.count { grow() }
    let place = place(of: name)
    if slots[place] == 0 {
      guard ends.count < CustomNames.limit, bytes.count + name.count <= Int(UInt32.max) else { return nil }
      bytes.append(contentsOf: name)
      ends.append(UInt32(bytes.count))
      slots[place] = UInt16(ends.count)
    }
    return Tag(rawValue: Tag.firstCustom + slots[place] - 1)
  }

  /// Doubles the slots and enters all names again.
  private mutating func grow() {
    slots = [UInt16](repeating: 0, count: max(64, slots.count * 2))
    for number in ends.indices {
      let tag = Tag(rawValue: Tag.firstCustom + UInt16(number))
      slots[place(of: name(of: tag))] = UInt16(number + 1)
    }
  }

  // FNV-1a, multiplied once more so that the high bits, which choose the place, depend on every byte.
  /// Where a name is in the slots, or the free slot for it. At most half of the slots are taken.
  private func place(of name: some Collection<UInt8>) -> Int {
    var hash = seed
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while slots[place] != 0 {
      let tag = Tag(rawValue: Tag.firstCustom + slots[place] - 1)
      if self.name(of: tag).elementsEqual(name) { break }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}
