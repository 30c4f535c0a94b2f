import Encodings
import Testing

@Suite("Finding the encoding of a page")
struct SniffingTests {
  /// A page, the encoding in its header, and the expected result.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    var header: String?
    let encoding: Encoding
    let evidence: DecodedText.Evidence
    let text: String
  }

  /// Two Russian words in windows-1251.
  static let tehran: [UInt8] =
    [0xED, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8, 0x20, 0xD2, 0xE5, 0xE3, 0xE5, 0xF0, 0xE0, 0xED, 0xE0, 0x20]

  static let cases: [Case] = [
    Case(
      testDescription: "a byte order mark beats the header", bytes: [0xEF, 0xBB, 0xBF] + "é".utf8, header: "koi8-r",
      encoding: .utf8, evidence: .byteOrderMark, text: "é"),
    Case(
      testDescription: "the header beats the markup",
      bytes: Array("<meta charset=iso-8859-5>".utf8) + [0xE0, 0xE1, 0xE2, 0xE3], header: "windows-1251",
      encoding: .windows1251, evidence: .header, text: "<meta charset=iso-8859-5>абвг"),
    Case(
      testDescription: "two against one: the guess sides with the markup",
      bytes: Array("<meta charset=windows-1251>".utf8) + Array(repeating: tehran, count: 6).flatMap { $0 },
      header: "iso-8859-1", encoding: .windows1251, evidence: .meta,
      text: "<meta charset=windows-1251>" + String(repeating: "новости Тегерана ", count: 6)),
    Case(
      testDescription: "a whole Content-Type serves as header", bytes: [0xC1], header: "text/html; charset=\"KOI8-R\"",
      encoding: .koi8R, evidence: .header, text: "а"),
    Case(
      testDescription: "an unknown charset in the header is not heard",
      bytes: Array("<meta charset=koi8-r>".utf8) + [0xC1],
      header: "klingon", encoding: .koi8R, evidence: .meta, text: "<meta charset=koi8-r>а"),
    Case(
      testDescription: "an XML declaration speaks where no meta does",
      bytes: Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + [0xE0],
      encoding: .windows1251, evidence: .xmlDeclaration, text: "<?xml version='1.0' encoding='windows-1251'?>а"),
    Case(
      testDescription: "UTF-8 without any declaration is seen", bytes: Array("Тегеран".utf8),
      encoding: .utf8, evidence: .content, text: "Тегеран"),
    Case(
      testDescription: "a last byte alone does not make UTF-8", bytes: Array("caf".utf8) + [0xE9],
      encoding: .iso8859Part2, evidence: .guess, text: "café"),
    Case(
      testDescription: "a UTF-8 text cut within a character stays UTF-8", bytes: Array("Тегеран ".utf8) + [0xD0],
      encoding: .utf8, evidence: .content, text: "Тегеран \u{FFFD}"),
    Case(
      testDescription: "plain ASCII is windows-1252 by default", bytes: Array("news".utf8),
      encoding: .windows1252, evidence: .fallback, text: "news"),
    Case(
      testDescription: "a server that calls everything Latin-1 does not spoil UTF-8", bytes: Array("it’s café".utf8),
      header: "iso-8859-1", encoding: .utf8, evidence: .content, text: "it’s café"),
    Case(
      testDescription: "a single accent is too little to overrule the header", bytes: Array("é".utf8),
      header: "iso-8859-1", encoding: .windows1252, evidence: .header, text: "Ã©"),
    Case(
      testDescription: "a short Chinese word that happens to be UTF-8 stays GBK", bytes: [0xC1, 0xAA, 0xCD, 0xA8],
      header: "gbk", encoding: .gbk, evidence: .header, text: "联通"),
    Case(
      testDescription: "UTF-16 in the header of an ASCII page means UTF-8", bytes: Array("<p>plain".utf8),
      header: "utf-16", encoding: .utf8, evidence: .content, text: "<p>plain"),
    Case(
      testDescription: "UTF-16 without a mark is seen by its NULs",
      bytes: Array("<p>é".utf16.flatMap { [UInt8($0), 0] }),
      encoding: .utf16LE, evidence: .content, text: "<p>é"),
    Case(
      testDescription: "one broken character leaves declared UTF-8 UTF-8",
      bytes: Array("Тегеран".utf8) + [0xD0] + Array(" и".utf8), header: "utf-8",
      encoding: .utf8, evidence: .header, text: "Тегеран\u{FFFD} и"),
    Case(
      testDescription: "a character cut off by the end leaves declared UTF-8 UTF-8", bytes: Array("caf".utf8) + [0xC3],
      header: "utf-8", encoding: .utf8, evidence: .header, text: "caf\u{FFFD}"),
    Case(
      testDescription: "the markup is believed where the header's UTF-8 is nonsense",
      bytes: Array("<meta charset=windows-1251>".utf8) + [0xD2, 0xE5, 0xE3, 0xE5, 0xF0, 0xE0, 0xED], header: "utf-8",
      encoding: .windows1251, evidence: .meta, text: "<meta charset=windows-1251>Тегеран"),
    Case(
      testDescription: "a label of the replacement encoding is not heard", bytes: Array("<p>é’".utf8),
      header: "iso-2022-kr", encoding: .utf8, evidence: .content, text: "<p>é’"),
    Case(
      testDescription: "a late meta is found as a browser's parser would",
      bytes: Array(("<!--" + String(repeating: " ", count: 2000) + "--><meta charset=koi8-r>").utf8) + [0xC1],
      encoding: .koi8R, evidence: .meta,
      text: "<!--" + String(repeating: " ", count: 2000) + "--><meta charset=koi8-r>а"),
  ]

  @Test("The strongest evidence decides, and the bytes may contradict it", arguments: cases)
  func decision(_ example: Case) {
    let decoded = Encoding.decode(example.bytes, declaredCharset: example.header)
    #expect(decoded.encoding == example.encoding)
    #expect(decoded.evidence == example.evidence)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == example.text)
  }

  @Test(
    "Declared UTF-8 that is another encoding through and through is read as that",
    arguments: [(Encoding.windows1252, "windows-1252"), (.gbk, "gbk"), (.shiftJIS, "shift_jis")])
  func liedUTF8(encoding: Encoding, label: String) {
    let samples: [Encoding: [UInt8]] = [
      .windows1252: Array("Le caf".utf8) + [0xE9] + Array(" est ferm".utf8) + [0xE9] + Array(" aujourd'hui, d".utf8)
        + [0xE9] + Array("j".utf8) + [0xE0] + Array(" tr".utf8) + [0xE8] + Array("s tard".utf8),
      .gbk: Array(repeating: [0xD6, 0xD0, 0xB9, 0xFA, 0xB5, 0xC4, 0xD0, 0xC2, 0xCE, 0xC5], count: 12).flatMap { $0 },
      .shiftJIS: Array(
        repeating: [0x93, 0xFA, 0x96, 0x7B, 0x82, 0xCC, 0x83, 0x6A, 0x83, 0x85, 0x81, 0x5B, 0x83, 0x58], count: 12
      ).flatMap { $0 },
    ]
    let decoded = Encoding.decode(samples[encoding] ?? [], declaredCharset: "utf-8")
    #expect(decoded.evidence == .guess)
    #expect(Encoding(label: label) == encoding)
    #expect(decoded.encoding == encoding || (encoding == .gbk && decoded.encoding == .gb18030))
    #expect(!decoded.hadErrors)
  }
}
