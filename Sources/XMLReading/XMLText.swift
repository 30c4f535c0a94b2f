/// A document's text in UTF-8, with the encoding it was read in.
///
/// The order of trust: a byte order mark, the charset of the response's header (RFC 7303 §3), the declaration
/// `<?xml … encoding="…"?>`, UTF-8. Text that is well-formed UTF-8 beyond ASCII is taken for that, even where a Western
/// single-byte encoding is declared: nothing else looks so by chance, and such declarations are often wrong.
public struct XMLText: Hashable, Sendable {
  /// The text in well-formed UTF-8.
  public let utf8: [UInt8]
  /// The encoding, lower case, by the name its source used.
  public let encoding: String

  /// Reads a document's bytes; `charset` is that of the response's header.
  public init(_ bytes: [UInt8], charset: String?) {
    if let mark = Self.mark(of: bytes) {
      self.init(bytes: Array(bytes.dropFirst(mark.length)), encoding: mark.encoding)
    } else if let wide = Self.wideEncoding(of: bytes) {
      self.init(bytes: bytes, encoding: wide)
    } else {
      let declared = [charset, Self.declaredEncoding(bytes)].compactMap { $0.flatMap(Self.label) }
      self.init(bytes: bytes, encoding: Self.believed(of: declared, for: bytes))
    }
  }

  private init(bytes: [UInt8], encoding: String) {
    self.encoding = encoding
    if encoding == "utf-8" {
      utf8 = Self.repaired(bytes)
    } else if Self.western.contains(encoding) {
      utf8 = Self.fromWindows1252(bytes)
    } else {
      utf8 = CharsetConverter.utf8(bytes, from: encoding) ?? Self.repaired(bytes)
    }
  }

  /// The first of the declared encodings that the bytes don't speak against.
  private static func believed(of declared: [String], for bytes: [UInt8]) -> String {
    let isUTF8 = isMostlyUTF8(bytes)
    for encoding in declared {
      // What could be read so far as to find the declaration isn't in 16-bit units.
      if encoding.hasPrefix("utf-16") || encoding.hasPrefix("utf-32") { continue }
      if encoding == "utf-8" || western.contains(encoding) && isUTF8 { return "utf-8" }
      if western.contains(encoding) || CharsetConverter.knows(encoding) { return encoding }
    }
    return "utf-8"
  }

  private static let western: Set<String> = ["windows-1252", "iso-8859-1", "us-ascii"]

  /// An encoding's label as WHATWG Encoding §4.2 reads it, as far as feeds need it.
  private static func label(_ text: String) -> String? {
    let name = text.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "": return nil
    case "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": return "utf-8"
    case "ascii", "us-ascii", "latin1", "iso8859-1", "iso-8859-1", "iso_8859-1", "cp1252", "ansi", "x-cp1252":
      return "windows-1252"
    case "gb2312", "gb_2312-80", "gbk", "x-gbk", "chinese": return "gb18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji": return "cp932"
    case "euc-kr", "euckr", "ks_c_5601-1987", "korean": return "cp949"
    case "big5", "big5-hkscs", "x-x-big5": return "big5-hkscs"
    case "x-euc-jp": return "euc-jp"
    default: return name.hasPrefix("cp12") ? "windows-" + name.dropFirst(2) : name
    }
  }

  private static func mark(of bytes: [UInt8]) -> (encoding: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("utf-32le", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("utf-32be", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
    return nil
  }

  /// The encoding in which `<?` or `<r` begins with these bytes (XML 1.0, appendix F.1).
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0x3C, 0, 0, 0): return "utf-32le"
    case (0, 0, 0, 0x3C): return "utf-32be"
    case (0x3C, 0, _, 0): return "utf-16le"
    case (0, 0x3C, 0, _): return "utf-16be"
    default: return nil
    }
  }

  /// The encoding that the XML declaration names.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    guard let start = head.range(of: "<?xml"), let end = head.range(of: "?>", after: start.upperBound),
      let key = head.range(of: "encoding", after: start.upperBound), key.upperBound <= end.lowerBound
    else { return nil }
    let rest = head[key.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// Whether what isn't ASCII is UTF-8, but for a stray byte in a piece pasted from elsewhere.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var sequences = 0
    var strays = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == nil { strays += 1 } else if length != 1 { sequences += 1 }
      index += length ?? 1
    }
    return sequences > strays * 4
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { Windows1252.append(byte, to: &text) }
    }
    return text
  }

  /// UTF-8 in which every byte that is none stands for windows-1252's character: such pages mix the two.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let length = sequenceLength(bytes, at: index) {
        text.append(contentsOf: bytes[index..<index + length])
        index += length
      } else {
        Windows1252.append(bytes[index], to: &text)
        index += 1
      }
    }
    return text
  }

  /// The length of the well-formed sequence at an index (Unicode, table 3-7), or nil.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for place in index + 2..<max(index + 2, index + length) where bytes[place] & 0xC0 != 0x80 { return nil }
    return length
  }
}

extension String {
  /// The range of a text, at or after an index.
  fileprivate func range(of text: String, after start: Index? = nil) -> Range<Index>? {
    var index = start ?? startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
