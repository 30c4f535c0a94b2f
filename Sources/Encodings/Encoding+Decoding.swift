extension Encoding {
  /// Reads the bytes of a page or feed as text, determining their encoding.
  ///
  /// It tries, in this order: a byte order mark, the charset in the HTTP header, a `<meta>` or an XML declaration,
  /// whether the bytes are UTF-8, a statistical guess, windows-1252. That is a web client's order, except that a
  /// declaration which the bytes plainly contradict is ignored; see ``EncodingSniffer``. Valid UTF-8 without a mark is
  /// returned without a copy.
  ///
  /// It never fails: what can't be read becomes U+FFFD. Bytes that are all ASCII and declare nothing count as
  /// windows-1252, by `fallback`.
  ///
  /// - Parameters:
  ///   - bytes: what was received, decompressed.
  ///   - declaredCharset: the `charset` of the HTTP header's `Content-Type`, or the whole header value. An unknown one
  ///     counts as none.
  public static func decode(_ bytes: [UInt8], declaredCharset: String? = nil) -> DecodedText {
    let header = declaredCharset.flatMap(ContentTypeText.encoding(declared:))
    return EncodingSniffer(bytes: bytes, header: header).reading().text
  }

  /// Reads bytes in this encoding, whatever they declare; a byte order mark is text like any other. The result's
  /// evidence is `header`, as for an encoding that was named from outside.
  public func decode(_ bytes: [UInt8]) -> DecodedText {
    if self == .utf8, UTF8Check(bytes.span).isValid {
      return DecodingAttempt(passing: bytes, as: .utf8, because: .header).text
    }
    return DecodingAttempt(bytes, as: self, because: .header).text
  }

  /// The encoding declared by a `<meta>` in a page's first 1,024 bytes, as found by a web client's prescan; UTF-16
  /// there means UTF-8. Nil if none names an encoding that the standard has.
  public static func prescan(_ bytes: [UInt8]) -> Encoding? {
    var prescan = MetaPrescan(bytes, in: 0..<1024)
    return prescan.encoding()
  }

  /// The encoding named in a header's text: a bare label, one in quotes, or a whole media type. Examples: `utf-8`,
  /// `"UTF-8"`, `text/html; charset=windows-1256`. Nil if the standard doesn't have the label.
  public init?(declared text: String) {
    guard let encoding = ContentTypeText.encoding(declared: text) else { return nil }
    self = encoding
  }

  /// The encoding named by an XML declaration at the start of the bytes; UTF-16 there means UTF-8, since it was
  /// readable as ASCII.
  public static func xmlDeclared(in bytes: [UInt8]) -> Encoding? { XMLDeclaration.encoding(in: bytes) }

  /// The encoding of the byte order mark at the start of the bytes, and the mark's length. A caller that decodes the
  /// bytes itself must drop the mark first.
  public static func marked(in bytes: [UInt8]) -> (encoding: Encoding, length: Int)? {
    ByteOrderMark(bytes).map { ($0.encoding, $0.length) }
  }

  /// UTF-16 without its byte order mark, recognised by the zeros among its first four bytes: `<` NUL `!` NUL is
  /// little-endian, NUL `<` NUL `!` big-endian. Nil for anything else, also for UTF-16 that doesn't begin with two
  /// ASCII characters.
  public static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? { ByteOrderMark.unmarkedUTF16(bytes) }

  /// The character of a byte in windows-1252, which is also used for stray bytes and for references to control
  /// characters. Every byte has one: 0x80 is €, 0x93 is “, and the five that windows-1252 leaves out stay controls, as
  /// on the web.
  public static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? windows1252Controls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of the bytes 0x80 to 0x9F, which are controls in ISO 8859-1.
  private static let windows1252Controls: [Unicode.Scalar] = {
    let decoded = Encoding.windows1252.decode(Array(0x80...0x9F))
    return Array(String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars)
  }()
}
