import Encodings
import Testing

@Suite("Labels of encodings")
struct EncodingLabelTests {
  @Test(
    "A label is known whatever its case and the white space around it",
    arguments: [
      ("utf-8", "utf-8"), ("UTF8", "utf-8"), ("\t latin1\r\n", "windows-1252"), ("ISO-8859-1", "windows-1252"),
      ("us-ascii", "windows-1252"), ("iso-8859-9", "windows-1254"), ("GB2312", "gbk"), ("x-sjis", "shift_jis"),
      ("KS_C_5601-1987", "euc-kr"), ("big5-hkscs", "big5"), ("utf-16", "utf-16le"), ("unicodeFFFE", "utf-16be"),
      ("hz-gb-2312", "replacement"), ("visual", "iso-8859-8"), ("logical", "iso-8859-8-i"), ("x-x-big5", "big5"),
    ])
  func knownLabel(label: String, name: String) {
    #expect(Encoding(label: label)?.rawValue == name)
  }

  @Test(
    "What no web client knows is no label",
    arguments: ["", " ", "utf-7", "utf-32", "cp437", "ibm855", "viscii", "utf-8;", "utf\u{A0}8", "\u{212A}oi8-r"])
  func unknownLabel(label: String) {
    #expect(Encoding(label: label) == nil)
  }

  @Test("All 228 labels of the standard name one of its 40 encodings")
  func everyLabel() {
    let labels = Encoding.allCases.flatMap(\.labels)
    #expect(labels.count == 228)
    #expect(Set(labels).count == 228)
    #expect(Encoding.allCases.count == 40)
    for encoding in Encoding.allCases {
      for label in encoding.labels { #expect(Encoding(label: label) == encoding) }
    }
  }
}
