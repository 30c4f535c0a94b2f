/// Decides how to read bytes.
///
/// The order is that of a web client (HTML standard 13.2.3.2). It differs only where readers would see mojibake, and
/// always because of the bytes:
///
/// 1. Declared as a legacy encoding, but all of it is valid UTF-8: it is UTF-8. Text in a legacy encoding is almost
///    never valid UTF-8, and many servers add `charset=iso-8859-1` to everything.
/// 2. Declared as UTF-8 or a multi-byte legacy encoding, in which much of the non-ASCII text is invalid: another
///    declaration, or the guess, is taken if nearly all is valid in it.
/// 3. The header names one legacy encoding, the markup another, and the guess agrees with the markup: two against one.
/// 4. Declared as UTF-16 without a byte order mark, but valid UTF-8 without NUL: it is UTF-8.
/// 5. A declared label of the replacement encoding is ignored: a single U+FFFD instead of a page is of no use here,
///    where no scripts run.
/// 6. The `<meta>` may be beyond the first 1,024 bytes: a browser finds it too, when its parser gets there.
struct EncodingSniffer {
  /// How many bytes are searched for a `<meta>`, so that a hostile page costs no more than this.
  static let metaLimit = 64 * 1024

  let bytes: [UInt8]
  /// The encoding that the HTTP header declares, nil if it declares none that the standard has.
  let header: Encoding?

  /// The best reading of the bytes. A byte order mark decides alone, and isn't part of the text.
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

  /// What the header declares; nil for the replacement encoding.
  var headerDeclaration: EncodingDeclaration? {
    guard let header, header != .replacement else { return nil }
    return EncodingDeclaration(encoding: header, evidence: .header)
  }

  /// What the bytes themselves declare, first wins: zeros between ASCII, a `<meta>` at the start, an XML declaration, a
  /// `<meta>` further on.
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

/// A declared encoding, and where it was declared.
struct EncodingDeclaration {
  let encoding: Encoding
  let evidence: DecodedText.Evidence
}
