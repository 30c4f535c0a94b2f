import Encodings

/// A document's text in UTF-8, with the encoding in which it was read.
///
/// The order of trust: a byte order mark, the charset of the response's header (RFC 7303 §3), the `encoding` of the XML
/// declaration, UTF-8. Non-ASCII text that is UTF-8 is read as UTF-8, whatever is declared, as declarations are often
/// wrong. Against a single-byte encoding most of it must be UTF-8; against a multi-byte one all, and at least eight
/// characters, as a short text in one may be UTF-8 by chance.
public struct XMLText: Hashable, Sendable {
  /// The text in well-formed UTF-8.
  public let utf8: [UInt8]
  /// The encoding's name in the Encoding standard, in lower case; also `utf-32le` and `utf-32be`, which the standard
  /// leaves out.
  public let encoding: String

  /// Reads a document's bytes; `charset` is that of the response's header. It never fails: stray bytes in UTF-8 are
  /// read as windows-1252, other invalid bytes become U+FFFD.
  public init(_ bytes: [UInt8], charset: String?) {
    if let wide = UTF32(bytes) {
      self.init(utf8: wide.utf8(of: bytes), encoding: wide.name)
    } else if let mark = Encoding.marked(in: bytes) {
      self.init(Array(bytes.dropFirst(mark.length)), in: mark.encoding)
    } else {
      self.init(bytes, in: Encoding.unmarkedUTF16(bytes) ?? Self.believed(charset, for: bytes))
    }
  }

  private init(utf8: [UInt8], encoding: String) {
    self.utf8 = utf8
    self.encoding = encoding
  }

  private init(_ bytes: [UInt8], in encoding: Encoding) {
    let utf8 = encoding == .utf8 ? UTF8Repair.repaired(bytes) : encoding.decode(bytes).utf8
    self.init(utf8: utf8, encoding: encoding.rawValue)
  }

  /// The first of the declared encodings that the bytes don't contradict.
  private static func believed(_ charset: String?, for bytes: [UInt8]) -> Encoding {
    let check = UTF8Check(bytes.span)
    // Any text in a multi-byte encoding has some sequences that are valid UTF-8, so for these all must be.
    let isUTF8 = check.errorCount == 0 && check.characterCount > 7
    for encoding in [charset.flatMap(Encoding.init(declared:)), Encoding.xmlDeclared(in: bytes)].compactMap({ $0 }) {
      switch encoding {
      // The declaration was readable, so the text is not UTF-16; and a single U+FFFD instead of a feed is of no use.
      case .utf16LE, .utf16BE, .replacement: continue
      case _ where isUTF8 || !encoding.isMultiByte && check.isMostlyUTF8: return .utf8
      default: return encoding
      }
    }
    return .utf8
  }
}
