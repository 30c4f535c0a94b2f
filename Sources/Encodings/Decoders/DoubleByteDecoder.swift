/// How an encoding with one or two bytes a character reads non-ASCII bytes.
protocol DoubleByteScheme {
  /// The character of a single byte, `.none` if there is none.
  func single(_ byte: UInt8) -> PackedUTF8
  /// Whether the byte begins a pair.
  func isLead(_ byte: UInt8) -> Bool
  /// The character of a pair, `.none` if there is none.
  func character(_ lead: UInt8, _ trail: UInt8) -> PackedUTF8
}

/// The decoders of Big5, EUC-KR and Shift_JIS, which differ only in how a pair becomes a pointer.
struct DoubleByteDecoder<Scheme: DoubleByteScheme>: ByteDecoder {
  let scheme: Scheme

  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    var position = 0
    while position < bytes.count {
      let end = ByteText.endOfASCII(in: bytes.span, from: position)
      sink.append(utf8: bytes[position..<end])
      position = end
      while position < bytes.count, bytes[position] >= 0x80 {
        position += decodeCharacter(bytes, at: position, into: &sink)
      }
    }
  }

  /// Decodes a character that begins with a non-ASCII byte, and returns its length. A lead byte at the end is an error
  /// of one byte. After an invalid pair, an ASCII trail byte is read again as itself.
  private func decodeCharacter(_ bytes: [UInt8], at position: Int, into sink: inout TextSink) -> Int {
    let lead = bytes[position]
    guard scheme.isLead(lead), position + 1 < bytes.count else {
      let character = scheme.isLead(lead) ? PackedUTF8.none : scheme.single(lead)
      if character.isNone { sink.appendError() } else { sink.append(character) }
      return 1
    }
    let trail = bytes[position + 1]
    let character = scheme.character(lead, trail)
    guard character.isNone else {
      sink.append(character)
      return 2
    }
    sink.appendError()
    // Never consume an ASCII byte: it could be the `<` or `"` that ends an attacker's text.
    return trail < 0x80 ? 1 : 2
  }
}
