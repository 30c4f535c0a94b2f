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
}
