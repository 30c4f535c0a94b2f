/// Reads the `encoding` of an XML declaration.
enum XMLDeclaration {
  /// The encoding named by a declaration at the start; UTF-16 there means UTF-8, since it was readable as ASCII.
  ///
  /// Source: HTML standard, "get an XML encoding" (section 13.2.3.2). White space before the declaration is allowed:
  /// XML forbids it, but feeds have it. Nil if the declaration doesn't end within 1,024 bytes, has no quoted
  /// `encoding`, or the standard doesn't have its label.
  static func encoding(in bytes: [UInt8]) -> Encoding? {
    let start = ByteText.skipSpaces(in: bytes, from: 0)
    guard ByteText.has("<?xml", in: bytes.span, at: start) else { return nil }
    let head = Array(bytes[start...].prefix(1024))
    guard let end = head.firstIndex(of: 0x3E) else { return nil }
    let declaration = Array(head[..<end])
    guard let found = ByteText.find("encoding", in: declaration.span) else { return nil }
    let sign = ByteText.skipSpaces(in: declaration, from: found + 8)
    guard sign < declaration.count, declaration[sign] == 0x3D else { return nil }
    let open = ByteText.skipSpaces(in: declaration, from: sign + 1)
    guard open < declaration.count, declaration[open] == 0x22 || declaration[open] == 0x27 else { return nil }
    let rest = declaration[(open + 1)...]
    guard let close = rest.firstIndex(of: declaration[open]) else { return nil }
    return Encoding(label: String(decoding: rest[..<close], as: UTF8.self))?.readableAsASCII
  }
}
