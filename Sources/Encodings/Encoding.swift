import News

/// A character encoding of the web.
///
/// The names, labels and tables are those of the WHATWG Encoding standard; the raw value is the standard's name in
/// lower case.
public enum Encoding: String, CaseIterable, Hashable, Sendable, Codable {
  /// UTF-8, in which nearly all of the web is.
  case utf8 = "utf-8"
  /// Cyrillic, of DOS.
  case ibm866
  /// Latin-2: Central European languages.
  case iso8859Part2 = "iso-8859-2"
  /// Latin-3: Maltese, Esperanto.
  case iso8859Part3 = "iso-8859-3"
  /// Latin-4: Baltic languages, older.
  case iso8859Part4 = "iso-8859-4"
  /// Cyrillic of ISO.
  case iso8859Part5 = "iso-8859-5"
  /// Arabic of ISO.
  case iso8859Part6 = "iso-8859-6"
  /// Greek of ISO.
  case iso8859Part7 = "iso-8859-7"
  /// Hebrew of ISO, in visual order.
  case iso8859Part8 = "iso-8859-8"
  /// Hebrew of ISO, in logical order.
  case iso8859Part8I = "iso-8859-8-i"
  /// Latin-6: Nordic languages.
  case iso8859Part10 = "iso-8859-10"
  /// Latin-7: Baltic languages.
  case iso8859Part13 = "iso-8859-13"
  /// Latin-8: Celtic languages.
  case iso8859Part14 = "iso-8859-14"
  /// Latin-9: Western European languages, with the euro sign.
  case iso8859Part15 = "iso-8859-15"
  /// Latin-10: South-Eastern European languages.
  case iso8859Part16 = "iso-8859-16"
  /// Russian, of Unix.
  case koi8R = "koi8-r"
  /// Ukrainian, of Unix.
  case koi8U = "koi8-u"
  /// Western European languages, of the old Mac OS.
  case macintosh
  /// Thai.
  case windows874 = "windows-874"
  /// Central European languages, of Windows.
  case windows1250 = "windows-1250"
  /// Cyrillic, of Windows.
  case windows1251 = "windows-1251"
  /// Western European languages; also what Latin-1 and ASCII mean on the web.
  case windows1252 = "windows-1252"
  /// Greek, of Windows.
  case windows1253 = "windows-1253"
  /// Turkish.
  case windows1254 = "windows-1254"
  /// Hebrew, of Windows.
  case windows1255 = "windows-1255"
  /// Arabic and Persian, of Windows.
  case windows1256 = "windows-1256"
  /// Baltic languages, of Windows.
  case windows1257 = "windows-1257"
  /// Vietnamese.
  case windows1258 = "windows-1258"
  /// Cyrillic, of the old Mac OS.
  case macCyrillic = "x-mac-cyrillic"
  /// Simplified Chinese; also what GB 2312 means on the web.
  case gbk
  /// Simplified Chinese, all of Unicode.
  case gb18030
  /// Traditional Chinese, with the characters of Hong Kong.
  case big5
  /// Japanese, of Unix.
  case eucJP = "euc-jp"
  /// Japanese in seven bits, for mail.
  case iso2022JP = "iso-2022-jp"
  /// Japanese, of Windows.
  case shiftJIS = "shift_jis"
  /// Korean, with the characters of Windows.
  case eucKR = "euc-kr"
  /// Encodings that browsers refuse for safety: everything decodes to one U+FFFD.
  case replacement
  /// UTF-16, big-endian.
  case utf16BE = "utf-16be"
  /// UTF-16, little-endian; also what plain UTF-16 means on the web.
  case utf16LE = "utf-16le"
  /// ASCII, and a private character for each byte from 0x80 on.
  case userDefined = "x-user-defined"

  /// The encoding with a label, nil if the standard doesn't have the label.
  ///
  /// ASCII whitespace around the label and the case of its letters don't matter (Encoding standard, "get an encoding").
  public init?(label: some StringProtocol) {
    guard let encoding = Encoding.byLabel[Encoding.folded(label)] else { return nil }
    self = encoding
  }

  /// Whether every byte below 0x80 is always the ASCII character with that number, so that markup can be found in the
  /// bytes before they are decoded. (In Shift_JIS and its like such a byte may still be the second half of a
  /// character.)
  var keepsASCII: Bool {
    switch self {
    case .utf16BE, .utf16LE, .iso2022JP, .replacement: false
    default: true
    }
  }

  /// Whether a character may take more than one byte.
  public var isMultiByte: Bool {
    switch self {
    case .utf8, .utf16BE, .utf16LE, .gbk, .gb18030, .big5, .eucJP, .iso2022JP, .shiftJIS, .eucKR: true
    default: false
    }
  }

  /// What a declaration that could be read as ASCII must mean: not UTF-16 or x-user-defined.
  ///
  /// Source: HTML standard, section 13.2.3.2, the last steps of the prescan.
  var readableAsASCII: Encoding {
    switch self {
    case .utf16BE, .utf16LE: .utf8
    case .userDefined: .windows1252
    default: self
    }
  }

  /// By label in lower case, as ``folded(_:)`` makes it.
  private static let byLabel: [String: Encoding] = {
    var table: [String: Encoding] = [:]
    for encoding in allCases {
      for label in encoding.labels { table[String(label)] = encoding }
    }
    return table
  }()

  /// A label in ASCII lower case, without white space around it ("get an encoding", Encoding standard §4.2).
  private static func folded(_ label: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in label.utf8 { bytes.append(byte.asciiLowercased) }
    let isSpace = { (byte: UInt8) in ByteText.isSpace(byte) }
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
