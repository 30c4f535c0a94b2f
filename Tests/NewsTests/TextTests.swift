import News
import Testing

@Suite("Texts and numbers")
struct TextTests {
  @Test(
    "White space goes at the ends only",
    arguments: [("  a b\u{A0}\r\n", "a b"), ("a", "a"), ("", ""), (" \t", "")])
  func trimmed(text: String, kept: String) { #expect(text.trimmed == kept) }

  @Test("Of equal elements the first stays, in order")
  func uniqued() { #expect([3, 1, 3, 2, 1].uniqued() == [3, 1, 2]) }

  @Test("Hexadecimal digits are small, two a byte, and read in both cases")
  func hexadecimal() {
    #expect(Hexadecimal.text(of: [0, 0x0F, 0xA9]) == "000fa9")
    #expect(Hexadecimal.text(of: UInt64(0xBEE)) == "0000000000000bee")
    #expect("0aF".utf8.map(Hexadecimal.value) == [0, 10, 15])
    #expect("g/:@`".utf8.allSatisfy { Hexadecimal.value(of: $0) == nil })
  }

  /// A quotation mark with an accent over it, which Swift takes for another character, ended an attribute.
  @Test("Text is escaped byte by byte")
  func escapes() {
    #expect(XMLEscapes.attribute("a\"\u{301}<\u{301}&\u{1B}") == "a&quot;\u{301}&lt;\u{301}&amp;")
    #expect(XMLEscapes.text("a\"\n<b>") == "a\"\n&lt;b>")
  }

  @Test("Only the capitals of ASCII have small letters")
  func asciiLowercased() {
    for byte in UInt8.min...UInt8.max {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      #expect(byte.asciiLowercased == (isCapital ? byte + 32 : byte))
    }
  }

  @Test(
    "Percent-encoding is undone as a whole or not at all",
    arguments: [
      ("s3%3Acret", "s3:cret"), ("%d8%AE%2541", "خ%41"), ("plain", "plain"), ("", ""), ("%41%", "%41%"),
      ("%%41", "%%41"), ("%4", "%4"), ("%41%zz", "%41%zz"), ("a%ff", "a%ff"),
    ])
  func percentDecoded(text: String, plain: String) { #expect(URLBytes.percentDecodedText(text) == plain) }

  @Test("A language's code has two or three letters, and a region may follow it")
  func languageCode() {
    for text in ["fa", "ENG", "en-GB", "pt_br", "zh-Hant-TW"] { #expect(text.beginsWithLanguageCode, "\(text)") }
    for text in ["", "e", "english", "-en", "f4", "fä", "e n"] { #expect(!text.beginsWithLanguageCode, "\(text)") }
  }

  @Test("A duration is whole milliseconds, and a huge one doesn't overflow")
  func milliseconds() {
    #expect(Duration.nanoseconds(1_999_999).milliseconds == 1)
    #expect(Duration.seconds(-2).milliseconds == -2000)
    #expect(Duration.seconds(Int64.max).milliseconds == .max)
    #expect(Duration.seconds(Int64.min).milliseconds == .min)
  }
}
