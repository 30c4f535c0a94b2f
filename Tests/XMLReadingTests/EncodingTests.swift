import Testing
import XMLReading

@Suite("A document is read in the encoding it is in")
struct EncodingTests {
  @Test(
    "The mark, the header, the declaration, then UTF-8",
    arguments: [
      (Array("<a>é</a>".utf8), nil, "utf-8", "<a>é</a>"),
      ([0xEF, 0xBB, 0xBF] + Array("<a>é</a>".utf8), "iso-8859-1", "utf-8", "<a>é</a>"),
      (Array("<a>caf".utf8) + [0xE9] + Array("</a>".utf8), "ISO-8859-1", "windows-1252", "<a>café</a>"),
      (Array("<a>\u{201C}".utf8) + [0x93, 0xE9], nil, "utf-8", "<a>\u{201C}\u{201C}é"),
      ([0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0xE9, 0], nil, "utf-16le", "<aé"),
      ([0, 0x3C, 0, 0x61, 0, 0x20], nil, "utf-16be", "<a "),
      (Array("<?xml encoding='windows-1256'?>".utf8) + [0xC7], nil, "windows-1256", "<?xml encoding='windows-1256'?>ا"),
      ([0xC4, 0xE3, 0xBA, 0xC3], "gb2312", "gbk", "你好"),
      ([0x83, 0x52, 0x87, 0x40], "sjis", "shift_jis", "コ①"),
      ([0x3C, 0, 0, 0, 0xE9, 0, 0, 0], nil, "utf-32le", "<é"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61, 0, 0x11, 0, 0, 0, 0], "utf-8", "utf-32be", "a\u{FFFD}\u{FFFD}"),
      (Array("<a>é</a>".utf8), "hz-gb-2312", "utf-8", "<a>é</a>"),
      (Array("<a>é</a>".utf8), "utf-16", "utf-8", "<a>é</a>"),
      (Array("<a>é</a>".utf8), "latin1", "utf-8", "<a>é</a>"),
      ([0x61, 0xE9], "no-such-charset", "utf-8", "aé"),
      ([0x61, 0xE9], "utf-8//TRANSLIT", "utf-8", "aé"),
    ] as [([UInt8], String?, String, String)])
  func encoding(bytes: [UInt8], charset: String?, encoding: String, text: String) {
    let read = XMLText(bytes, charset: charset)
    #expect(read.encoding == encoding)
    #expect(String(decoding: read.utf8, as: UTF8.self) == text)
  }
}
