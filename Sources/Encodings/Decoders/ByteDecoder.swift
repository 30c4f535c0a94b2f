/// Turns all bytes of one encoding into text.
///
/// A decoder never fails: what means nothing becomes U+FFFD, and it goes on where the Encoding standard says.
protocol ByteDecoder {
  /// Appends the text of the bytes to the sink.
  func decode(_ bytes: [UInt8], into sink: inout TextSink)
}

extension Encoding {
  /// The decoder of this encoding.
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
