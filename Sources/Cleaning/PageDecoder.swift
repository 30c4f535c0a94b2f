import HTML
import News

/// Turns a page's bytes into UTF-8.
enum PageDecoder {
  /// The page's text as UTF-8, and the name of the encoding it was in.
  static func decode(_ page: Page) -> (utf8: [UInt8], encoding: String) {
    let decoded = Encoding.decode(page.body, declaredCharset: page.attachment.charset)
    return (decoded.utf8, "\(decoded.encoding.rawValue); \(decoded.evidence.rawValue)")
  }
}
