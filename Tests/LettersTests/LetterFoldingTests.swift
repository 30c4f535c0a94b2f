import Launching
import Letters
import Testing

@Suite("The folding of letters")
struct LetterFoldingTests {
  private static let generator = Generator("Tests/Generators/letter_folding.py")

  @Test(
    "The tables are what the generator makes of Unicode's data",
    .enabled("the Python packages unicodedata2 and idna of the tables' Unicode version are not installed") {
      try generator.isReady
    })
  func current() throws { #expect(try Self.generator.fault() == nil) }

  /// The archive's index keeps no copy of its words, so it must be given the old ones when an article changes. If the
  /// folding of any letter changes, a migration must rebuild the index, and this digest must be updated.
  @Test("Every letter becomes what the archives' indexes have")
  func digest() {
    let folding = LetterFolding.standard
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func put(_ value: UInt32) {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        digest = (digest ^ UInt64(value >> shift & 0xFF)) &* 0x100_0000_01B3
      }
    }
    for value in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if value < 0x10000 {
        let folded = folding[UInt16(value)]
        put(UInt32(folded))
        if folded == LetterFolding.expanded { folding.expansion(of: UInt16(value)).forEach { put(UInt32($0)) } }
      } else {
        put(folding.supplementary(scalar)?.value ?? 0)
      }
    }
    #expect(String(digest, radix: 16) == "7044bc3caeed573a")
  }

  @Test(
    "Texts meet however they were typed, and what is no letter stays",
    arguments: [
      ("Ångström, ŒUVRE!", "angstrom, oeuvre!"), ("Straße", "strasse"), ("ΆΣ ας", "ας ασ".replacing("ς", with: "σ")),
      ("Ёлка й Ў Ї", "елка и у і"), ("كتاب يي\u{640}", "کتاب یی"), ("می\u{200C}خواهم", "میخواهم"), ("۱۲٣ १२", "123 12"),
      ("co-op’s U.S.", "co-op’s u.s."), ("ＡＢ１ ｶﾞ", "ab1 カﾞ"), ("Ŀl ﬁ ﷲ", "l l fi الله"), ("e\u{301}\u{200E}", "e"),
      ("İI ı", "ii i"), ("Աբ 𐐀", "աբ 𐐀"), ("½ ² ①", "½ ² ①"),
    ])
  func comparing(text: String, folded: String) {
    let bytes = LetterFolding.standard.fold(text.utf8)
    #expect(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("A digit is one of any script, and nothing else")
  func digits() {
    #expect(["0", "٣", "۹", "५", "７", "๔"].map { LetterFolding.standard.digit($0) } == [0, 3, 9, 5, 7, 4])
    #expect(["²", "½", "Ⅷ", "a", "\u{1D7CE}"].map { LetterFolding.standard.digit($0) } == [nil, nil, nil, nil, nil])
  }
}

extension LetterFolding {
  fileprivate func digit(_ scalar: Unicode.Scalar) -> UInt8? { digit(scalar.value) }
}
