import Encodings
import News

/// Turns a page's bytes into UTF-8.
enum PageDecoder {
  /// The page's text as UTF-8, and the name of the encoding it was in.
  static func decode(_ page: Page) -> (utf8: [UInt8], encoding: String) {
    let decoded = Encoding.decode(page.body, declaredCharset: page.attachment.charset)
    return (decoded.utf8, "\(decoded.encoding.rawValue); \(decoded.evidence.rawValue)")
  }

  /// Whether what was decoded is no text: more than one in fifty of its first bytes are controls that no text has
  /// (the binary data bytes of WHATWG MIME Sniffing, section 3).
  static func isBinary(_ utf8: [UInt8]) -> Bool {
    let head = utf8.prefix(4096)
    let controls = head.count { $0 < 32 && !(9...13).contains($0) && $0 != 27 || $0 == 11 }
    return controls * 50 > head.count
  }
}
