/// Finds the well-known tag with a name by its first eight bytes and its length.
struct TagTable {
  /// A name's first eight bytes, its length and its tag; a length of 0 is a free slot.
  struct Slot: BitwiseCopyable {
    var key: UInt64 = 0
    var length: UInt16 = 0
    var tag: Tag = .none
  }

  /// The number of slots as a power of two: 2,048 for some 230 names.
  static let bits: UInt64 = 11

  /// The slots, with open addressing; so sparse that nearly all names are at their first place.
  static let slots: [Slot] = {
    var slots = [Slot](repeating: Slot(), count: 1 << bits)
    for (number, name) in TagNames.lowercased.enumerated().dropFirst() {
      let slot = Slot(key: key(of: name.utf8), length: UInt16(name.utf8.count), tag: Tag(rawValue: UInt16(number)))
      var place = index(key: slot.key, length: name.utf8.count)
      while slots[place].length != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
    return slots
  }()

  /// The well-known tag with a name, which must be in lower case. Nil if no name is equal; names beyond eight letters
  /// are compared in full.
  static func find(_ name: [UInt8]) -> Tag? {
    let key = key(of: name)
    var place = index(key: key, length: name.count)
    while slots[place].length != 0 {
      let slot = slots[place]
      if slot.key == key, Int(slot.length) == name.count {
        let known = TagNames.lowercased[Int(slot.tag.rawValue)]
        if name.count <= 8 || known.utf8.elementsEqual(name) { return slot.tag }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The first eight bytes, the first lowest; zeros after a shorter name.
  static func key(of name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for (offset, byte) in name.prefix(8).enumerated() { key |= UInt64(byte) << (8 * UInt64(offset)) }
    return key
  }

  /// The first slot to look at.
  @inline(__always)
  static func index(key: UInt64, length: Int) -> Int {
    Int(truncatingIfNeeded: ((key ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}
