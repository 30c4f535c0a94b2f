/// Decides how bytes are to be read.
///
/// The order is that of a web client (HTML standard 13.2.3.2). It departs from that where a reader would be served
/// mojibake, always by what the bytes themselves show:
///
/// 1. Declared a legacy encoding, but all of it is UTF-8: it is UTF-8. Text in a legacy encoding has next to no chance
///    to be that; servers that add `charset=iso-8859-1` to everything are many.
/// 2. Declared UTF-8, or a legacy encoding of several bytes, and much of what is not ASCII means nothing in it: another
///    declaration, or the guess, is taken if it makes sense of nearly all.
/// 3. The header says one legacy encoding, the markup another, and the guess sides with the markup: two against one.
/// 4. Declared UTF-16 without a byte order mark, but there is no NUL in text that is UTF-8: it is UTF-8.
/// 5. A declared label of the replacement encoding is not heard: one U+FFFD in place of a page helps nobody here, where
///    no script runs.
/// 6. The `<meta>` may stand beyond the first 1,024 bytes: a browser finds it too, when its parser gets there.
struct EncodingSniffer {
  /// How far a `<meta>` is looked for.
  static let metaLimit = 64 * 1024

  let bytes: [UInt8]
  let header: Encoding?

  /// The best reading of the bytes.
  func reading() -> DecodingAttempt {
    if let mark = ByteOrderMark(bytes) {
      let rest = Array(bytes[mark.length...])
      if mark.encoding == .utf8, UTF8Check(rest.span).isValid {
        return DecodingAttempt(passing: rest, as: .utf8, because: .byteOrderMark)
      }
      return DecodingAttempt(rest, as: mark.encoding, because: .byteOrderMark)
    }
    let check = UTF8Check(bytes.span)
    let first = headerDeclaration ?? bytesDeclaration
    return first.map { declaredReading($0, check) } ?? undeclaredReading(check)
  }

  /// What the header declares.
  var headerDeclaration: EncodingDeclaration? {
    guard let header, header != .replacement else { return nil }
    return EncodingDeclaration(encoding: header, evidence: .header)
  }

  /// What the bytes themselves declare.
  var bytesDeclaration: EncodingDeclaration? {
    if let encoding = ByteOrderMark.unmarkedUTF16(bytes) {
      return EncodingDeclaration(encoding: encoding, evidence: .content)
    }
    if let encoding = meta(before: 1024) { return EncodingDeclaration(encoding: encoding, evidence: .meta) }
    if let encoding = XMLDeclaration.encoding(in: bytes), encoding != .replacement {
      return EncodingDeclaration(encoding: encoding, evidence: .xmlDeclaration)
    }
    return meta(before: EncodingSniffer.metaLimit).map { EncodingDeclaration(encoding: $0, evidence: .meta) }
  }

  private func meta(before end: Int) -> Encoding? {
    var prescan = MetaPrescan(bytes, in: 0..<end)
    return prescan.encoding().flatMap { $0 == .replacement ? nil : $0 }
  }
}

/// An encoding that something named, and what named it.
struct EncodingDeclaration {
  let encoding: Encoding
  let evidence: DecodedText.Evidence
}
