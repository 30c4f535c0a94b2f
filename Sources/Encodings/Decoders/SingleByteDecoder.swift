/// The encodings that consist of ASCII and a table of 128 characters (Encoding standard §9.1).
struct SingleByteDecoder: ByteDecoder {
  let index: CharacterIndex

  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    var position = 0
    while position < bytes.count {
      let end = ByteText.endOfASCII(in: bytes.span, from: position)
      sink.append(utf8: bytes[position..<end])
      position = end
      while position < bytes.count, bytes[position] >= 0x80 {
        let character = index[Int(bytes[position]) - 0x80]
        if character.isNone { sink.appendError() } else { sink.append(character) }
        position += 1
      }
    }
  }
}
