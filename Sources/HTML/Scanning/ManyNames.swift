/// A hash table of the attribute names of a tag with many, so that finding duplicates stays linear. The seed is random,
/// so that nobody can choose names that collide.
struct ManyNames {
  /// Indexes in the attribute array plus one, or 0; twice as many slots as there can be names, or none before the first
  /// use.
  private var slots: [UInt32] = []
  private let seed = UInt64.random(in: .min ... .max)

  /// Empties the table for the next tag; it is made at the first use, as hardly any tag needs it.
  mutating func removeAll() {
    if slots.isEmpty { slots = [UInt32](repeating: 0, count: 2 * Scanner.attributeLimit) }
    for index in slots.indices { slots[index] = 0 }
  }

  /// Adds the attribute at an index; false if its name is there already, in any case of letters.
  mutating func insert(_ place: Int, _ bytes: Bytes, _ attributes: WritableTable<Attribute>) -> Bool {
    let attribute = attributes[place]
    var hash = seed
    for offset in 0..<Int(attribute.nameLength) {
      hash = (hash ^ UInt64(bytes[Int(attribute.nameStart) + offset].lowercased)) &* 0x100_0000_01B3
    }
    var index = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while slots[index] != 0 {
      let other = attributes[Int(slots[index] - 1)]
      if haveSameName(other, attribute, bytes) { return false }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = UInt32(place + 1)
    return true
  }

  private func haveSameName(_ left: Attribute, _ right: Attribute, _ bytes: Bytes) -> Bool {
    guard left.nameLength == right.nameLength else { return false }
    return (0..<Int(left.nameLength)).allSatisfy { offset in
      bytes[Int(left.nameStart) + offset].lowercased == bytes[Int(right.nameStart) + offset].lowercased
    }
  }
}
