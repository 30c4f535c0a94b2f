/// Reads the text of a `Content-Type`, in a header or in a `<meta>`.
enum ContentTypeText {
  /// The encoding named by `charset=` in the text.
  ///
  /// Source: HTML standard, "extracting a character encoding from a meta element". Nil if there is no `charset`, its
  /// quote is not closed, or the standard doesn't have the label. A `charset` without `=` after it is passed over:
  /// `charset; charset=utf-8` is UTF-8.
  static func encoding(in text: [UInt8]) -> Encoding? {
    var position = 0
    while let found = ByteText.find("charset", in: text.span, from: position) {
      position = ByteText.skipSpaces(in: text, from: found + 7)
      guard position < text.count, text[position] == 0x3D else { continue }
      let start = ByteText.skipSpaces(in: text, from: position + 1)
      guard start < text.count else { return nil }
      return label(in: text, from: start).flatMap { Encoding(label: String(decoding: $0, as: UTF8.self)) }
    }
    return nil
  }

  /// The encoding in a header's text: a bare label, one in quotes, or a whole media type.
  static func encoding(declared: String) -> Encoding? {
    if let encoding = Encoding(label: declared) { return encoding }
    if let encoding = encoding(in: Array(declared.utf8)) { return encoding }
    let bare = declared.drop { $0 == "\"" || $0 == "'" || $0 == " " }.prefix { $0 != "\"" && $0 != "'" && $0 != ";" }
    return Encoding(label: bare)
  }

  /// The label that begins at an index: up to the closing quote, or to white space or a semicolon; nil without closing
  /// quote.
  private static func label(in text: [UInt8], from start: Int) -> ArraySlice<UInt8>? {
    let quote = text[start]
    if quote == 0x22 || quote == 0x27 {
      // An unclosed quote makes the whole declaration invalid.
      return text[(start + 1)...].firstIndex(of: quote).map { text[(start + 1)..<$0] }
    }
    return text[start...].prefix { !ByteText.isSpace($0) && $0 != 0x3B }
  }
}
