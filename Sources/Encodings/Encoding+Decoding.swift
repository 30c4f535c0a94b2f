extension Encoding {
  /// Reads bytes of a page or feed as text, finding out their encoding.
  ///
  /// In this order: a byte order mark, the charset declared beside the bytes, a `<meta>` or an XML declaration, the
  /// bytes being UTF-8, a statistical guess, windows-1252. That is a web client's order; a declaration that the bytes
  /// plainly contradict yields, see ``EncodingSniffer``. Valid UTF-8 comes back without a copy.
  ///
  /// - Parameters:
  ///   - bytes: what was received, decompressed.
  ///   - declaredCharset: the `charset` of the HTTP header's `Content-Type`, or the whole header value.
  public static func decode(_ bytes: [UInt8], declaredCharset: String? = nil) -> DecodedText {
    let header = declaredCharset.flatMap(ContentTypeText.encoding(declared:))
    return EncodingSniffer(bytes: bytes, header: header).reading().text
  }

  /// Reads bytes in this encoding; a byte order mark is text like any other.
  public func decode(_ bytes: [UInt8]) -> DecodedText {
    if self == .utf8, UTF8Check(bytes.span).isValid {
      return DecodingAttempt(passing: bytes, as: .utf8, because: .header).text
    }
    return DecodingAttempt(bytes, as: self, because: .header).text
  }

  /// The encoding that a page's own first 1,024 bytes declare by a `<meta>`, as a web client's prescan finds it.
  public static func prescan(_ bytes: [UInt8]) -> Encoding? {
    var prescan = MetaPrescan(bytes, in: 0..<1024)
    return prescan.encoding()
  }

  /// The encoding that text from beside the bytes names: a bare label, one in quotes, or a whole media type.
  public init?(declared text: String) {
    guard let encoding = ContentTypeText.encoding(declared: text) else { return nil }
    self = encoding
  }

  /// The encoding that the XML declaration at the start of the bytes names; UTF-16 there means UTF-8, since it was
  /// readable as ASCII.
  public static func xmlDeclared(in bytes: [UInt8]) -> Encoding? { XMLDeclaration.encoding(in: bytes) }

  /// The encoding of the byte order mark that the bytes begin with, and the mark's length.
  public static func marked(in bytes: [UInt8]) -> (encoding: Encoding, length: Int)? {
    ByteOrderMark(bytes).map { ($0.encoding, $0.length) }
  }

  /// UTF-16 that lost its byte order mark, told by the zeros among its first bytes.
  public static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? { ByteOrderMark.unmarkedUTF16(bytes) }

  /// What a byte means in windows-1252, which is also what stray bytes and the numbers of control characters mean.
  public static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252Controls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let windows1252Controls: [Unicode.Scalar] = {
    let decoded = Encoding.windows1252.decode(Array(0x80...0x9F))
    return Array(String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars)
  }()
}
