/// The hash function SHA-256 (FIPS 180-4), for names and fingerprints that nobody can make collide.
struct SHA256 {
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The 32 bytes of a message's hash.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    let whole = message.count / 64 * 64
    var tail = Array(message[whole...])
    tail.append(0x80)
    tail.append(contentsOf: repeatElement(0, count: (119 - message.count % 64) % 64))
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    hash.compress(message.span.extracting(0..<whole))
    hash.compress(tail.span)
    return hash.state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
  }

  /// Takes in whole blocks of 64 bytes.
  private mutating func compress(_ blocks: Span<UInt8>) {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for start in stride(from: 0, to: blocks.count, by: 64) {
      Self.fill(&words, from: blocks, at: start)
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      // Eight rounds at a time: then the eight variables only change their names.
      for index in stride(from: 0, to: 64, by: 8) {
        Self.round(a, b, c, &d, e, f, g, &h, words[index])
        Self.round(h, a, b, &c, d, e, f, &g, words[index + 1])
        Self.round(g, h, a, &b, c, d, e, &f, words[index + 2])
        Self.round(f, g, h, &a, b, c, d, &e, words[index + 3])
        Self.round(e, f, g, &h, a, b, c, &d, words[index + 4])
        Self.round(d, e, f, &g, h, a, b, &c, words[index + 5])
        Self.round(c, d, e, &f, g, h, a, &b, words[index + 6])
        Self.round(b, c, d, &e, f, g, h, &a, words[index + 7])
      }
      for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
    }
  }

  /// One of the 64 rounds; it changes the fourth and the eighth variable.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
  ) {
    let upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let first = h &+ upper &+ (g ^ e & (f ^ g)) &+ word
    let lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d &+= first
    h = first &+ lower &+ (a & b | c & (a | b))
  }

  /// Spreads one block over 64 words, each with its round's constant added.
  @inline(__always)
  private static func fill(_ schedule: inout InlineArray<64, UInt32>, from blocks: Span<UInt8>, at start: Int) {
    for index in 0..<16 {
      let place = start + index * 4
      schedule[index] =
        UInt32(blocks[place]) << 24 | UInt32(blocks[place + 1]) << 16 | UInt32(blocks[place + 2]) << 8
        | UInt32(blocks[place + 3])
    }
    for index in 16..<64 {
      let low = schedule[index - 15]
      let high = schedule[index - 2]
      let first = rotate(low, 7) ^ rotate(low, 18) ^ low >> 3
      let second = rotate(high, 17) ^ rotate(high, 19) ^ high >> 10
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    let constants = constants.span
    for index in 0..<64 { schedule[index] &+= constants[index] }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }
}
