/// SHA-1 (FIPS 180-4 §6.1): the digest that WARC tools name payloads by, not a guard against forgers.
struct SHA1 {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0
  )
  private var schedule = [UInt32](repeating: 0, count: 80)

  private init() {}

  /// The 20 bytes of the digest of `bytes`.
  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA1()
    let whole = bytes.count / 64 * 64
    hash.absorb(bytes, upTo: whole)
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    hash.absorb(tail, upTo: tail.count)
    return hash.bytes
  }

  private var bytes: [UInt8] {
    [state.0, state.1, state.2, state.3, state.4].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private mutating func absorb(_ bytes: [UInt8], upTo end: Int) {
    let input = bytes.span
    var digest = state
    var words = schedule.mutableSpan
    var block = 0
    while block < end {
      for word in 0..<16 {
        let at = block + word * 4
        words[word] =
          UInt32(input[at]) << 24 | UInt32(input[at + 1]) << 16 | UInt32(input[at + 2]) << 8 | UInt32(input[at + 3])
      }
      for word in 16..<80 {
        let mixed = words[word - 3] ^ words[word - 8] ^ words[word - 14] ^ words[word - 16]
        words[word] = mixed << 1 | mixed >> 31
      }
      digest = Self.rounds(digest, words.span)
      block += 64
    }
    state = digest
  }

  private static func rounds(
    _ state: (UInt32, UInt32, UInt32, UInt32, UInt32), _ words: borrowing Span<UInt32>
  ) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
    var (a, b, c, d, e) = state
    func turn(_ mixed: UInt32, _ constant: UInt32, _ word: UInt32) {
      let next = (a << 5 | a >> 27) &+ mixed &+ e &+ constant &+ word
      e = d
      d = c
      c = b << 30 | b >> 2
      b = a
      a = next
    }
    for round in 0..<20 { turn((b & c) | (~b & d), 0x5a82_7999, words[round]) }
    for round in 20..<40 { turn(b ^ c ^ d, 0x6ed9_eba1, words[round]) }
    for round in 40..<60 { turn((b & c) | (b & d) | (c & d), 0x8f1b_bcdc, words[round]) }
    for round in 60..<80 { turn(b ^ c ^ d, 0xca62_c1d6, words[round]) }
    return (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
  }
}
