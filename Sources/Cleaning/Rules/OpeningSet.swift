/// A set of line beginnings that excludes most other lines by their first four bytes.
struct OpeningSet: Sendable {
  /// How many bytes are examined.
  static let length = 4

  /// A bit for each hash of four bytes.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// Shorter beginnings, by their first two bytes.
  private var pairs = PairSet()
  /// First bytes after which anything may follow.
  private var singles = [Bool](repeating: false, count: 256)

  /// Adds lines that begin with some bytes; does nothing if there are none.
  mutating func insert(_ line: [UInt8]) {
    if line.count >= Self.length {
      let place = Self.place(line)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    } else if line.count >= 2 {
      pairs.insert(line.prefix(2))
    } else if let byte = line.first {
      insert(byte)
    }
  }

  /// Adds all lines that begin with a byte.
  mutating func insert(_ byte: UInt8) { singles[Int(byte)] = true }

  /// Whether a line with these first four bytes may be in the set; always true for shorter lines.
  @inline(__always)
  func mayHold(_ opening: [UInt8]) -> Bool {
    guard opening.count >= Self.length else { return true }
    let place = Self.place(opening)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1 || singles[Int(opening[0])]
      || pairs.contains(opening[0], opening[1])
  }

  /// The index of the bit for a line's first four bytes.
  @inline(__always)
  private static func place(_ line: [UInt8]) -> Int {
    let four = UInt32(line[0]) | UInt32(line[1]) << 8 | UInt32(line[2]) << 16 | UInt32(line[3]) << 24
    return Int((four &* 0x9E37_79B1) >> 16)
  }
}
