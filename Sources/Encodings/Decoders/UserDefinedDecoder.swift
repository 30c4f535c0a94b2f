/// x-user-defined: bytes beyond ASCII lie in the private use area from U+F780 on.
struct UserDefinedDecoder: ByteDecoder {
  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    for byte in bytes {
      if byte < 0x80 { sink.append(ascii: byte) } else { sink.append(scalar: 0xF780 + UInt32(byte) - 0x80) }
    }
  }
}
