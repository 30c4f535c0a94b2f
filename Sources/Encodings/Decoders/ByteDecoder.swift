/// Converts bytes in one encoding to text.
///
/// A decoder never fails: invalid bytes become U+FFFD, and decoding continues where the Encoding standard says.
protocol ByteDecoder {
  /// Appends the text of the bytes to the sink. Each malformed sequence appends one U+FFFD, and the sink counts it.
  func decode(_ bytes: [UInt8], into sink: inout TextSink)
}

extension Encoding {
  /// A new decoder, at the beginning of its text.
  var decoder: any ByteDecoder {
    switch self {
    case .utf8: UTF8Decoder()
    case .utf16LE: UTF16Decoder(isBigEndian: false)
    case .utf16BE: UTF16Decoder(isBigEndian: true)
    case .gbk, .gb18030: GB18030Decoder()
    case .big5: DoubleByteDecoder(scheme: Big5())
    case .eucKR: DoubleByteDecoder(scheme: EUCKR())
    case .shiftJIS: DoubleByteDecoder(scheme: ShiftJIS())
    case .eucJP: EUCJPDecoder()
    case .iso2022JP: ISO2022JPDecoder()
    case .replacement: ReplacementDecoder()
    case .userDefined: UserDefinedDecoder()
    default: SingleByteDecoder(index: CharacterIndex.singleByte[self] ?? CharacterIndex(text: ""))
    }
  }
}

/// The decoder for encodings that no web client decodes because of the attacks they allow: everything becomes one
/// U+FFFD (Encoding standard §14.1.1).
private struct ReplacementDecoder: ByteDecoder {
  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    if !bytes.isEmpty { sink.appendError() }
  }
}

/// x-user-defined: bytes beyond ASCII lie in the private use area from U+F780 on (Encoding standard §14.5.1).
private struct UserDefinedDecoder: ByteDecoder {
  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    for byte in bytes {
      if byte < 0x80 { sink.append(ascii: byte) } else { sink.append(scalar: 0xF780 + UInt32(byte) - 0x80) }
    }
  }
}
