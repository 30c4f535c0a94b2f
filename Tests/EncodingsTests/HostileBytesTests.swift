import Encodings
import Launching
import Testing

@Suite("Hostile bytes")
struct HostileBytesTests {
  @Test("No bytes and any single byte decode to valid UTF-8 in every encoding", arguments: Encoding.allCases)
  func tiny(encoding: Encoding) {
    #expect(encoding.decode([]).utf8.isEmpty)
    for byte in UInt8.min...UInt8.max {
      let text = encoding.decode([byte])
      #expect(String(validating: text.utf8, as: UTF8.self) != nil)
      #expect(!text.utf8.isEmpty || encoding == .iso2022JP)
      let sniffed = Encoding.decode([byte], declaredCharset: encoding.rawValue)
      #expect(String(validating: sniffed.utf8, as: UTF8.self) != nil)
    }
  }

  @Test(
    "A text cut off at any byte keeps all that came before",
    arguments: [
      ("utf-8", [0x61, 0xE2, 0x82, 0xAC, 0x62, 0xF0, 0x9F, 0x98, 0x80] as [UInt8]),
      ("gb18030", [0x61, 0xD6, 0xD0, 0x62, 0x94, 0x39, 0xDA, 0x33]), ("big5", [0x61, 0xA4, 0xA4, 0x62, 0x88, 0x62]),
      ("euc-jp", [0x61, 0xA4, 0xA2, 0x62, 0x8F, 0xB0, 0xA1]),
      ("shift_jis", [0x61, 0x82, 0xA0, 0x62, 0xB1, 0x82, 0xA2]),
      ("euc-kr", [0x61, 0xB0, 0xA1, 0x62, 0xB0, 0xA2]), ("utf-16be", [0x00, 0x61, 0xD8, 0x3D, 0xDE, 0x00]),
      ("iso-2022-jp", [0x61, 0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42, 0x62]),
    ])
  func cut(label: String, bytes: [UInt8]) throws {
    let encoding = try #require(Encoding(label: label))
    let whole = Array(String(decoding: encoding.decode(bytes).utf8, as: UTF8.self).unicodeScalars)
    for count in 0..<bytes.count {
      let text = String(decoding: encoding.decode(Array(bytes[..<count])).utf8, as: UTF8.self)
      // What was cut off becomes U+FFFD, in ISO-2022-JP followed by the rest of its escape sequence.
      #expect(whole.starts(with: text.unicodeScalars.prefix { $0 != "\u{FFFD}" }), "\(label) cut at \(count)")
    }
  }

  @Test("Megabytes of garbage take time in proportion", .timeLimit(.minutes(5)), arguments: Encoding.allCases)
  func garbage(encoding: Encoding) {
    #if DEBUG
      let size = 100_000
    #else
      let size = 10_000_000
    #endif
    let label = encoding.rawValue
    var random = SplitMix.forTest("garbage in \(label)")
    let bytes: [UInt8] = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let tenth = ThreadTime.seconds { _ = Encoding.decode(Array(bytes[..<(size / 10)]), declaredCharset: label) }
    let whole = ThreadTime.seconds { _ = Encoding.decode(bytes, declaredCharset: label) }
    // Ten times the bytes: quadratic work would take a hundred times as long. The added hundredths allow for the clock.
    #expect(whole < tenth * 40 + 0.02, "\(encoding.rawValue): \(tenth) and \(whole)")
  }

  @Test(
    "Markup that never ends is searched in time",
    .timeLimit(.minutes(1)),
    arguments: ["<", "<meta ", "<!--", "<a b=c ", "<meta content='charset", "\u{1B}$B", "<?xml encoding", "é"])
  func endlessMarkup(piece: String) {
    let bytes = Array(repeating: Array(piece.utf8), count: 200_000).flatMap { $0 }
    let decoded = Encoding.decode(bytes, declaredCharset: nil)
    #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
  }

  @Test("Valid UTF-8 passes through in the same storage")
  func passThrough() {
    let bytes = Array(String(repeating: "Tehran تهران ", count: 1000).utf8)
    let decoded = Encoding.decode(bytes, declaredCharset: "utf-8")
    #expect(decoded.utf8 == bytes)
    let original = unsafe bytes.withUnsafeBufferPointer { $0.baseAddress }
    let passed = unsafe decoded.utf8.withUnsafeBufferPointer { $0.baseAddress }
    #expect(unsafe original == passed)
  }
}
