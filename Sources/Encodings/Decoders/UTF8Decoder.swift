/// UTF-8 with errors in it; valid UTF-8 needs no decoder. Each maximal part of a broken sequence becomes one U+FFFD
/// (Encoding standard §8.1.1). For example `E2 82 41` is one U+FFFD and `A`, and `C0 AF` two U+FFFD: overlong forms
/// have no valid part. Whole runs of valid text are copied at once.
struct UTF8Decoder: ByteDecoder {
  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    let span = bytes.span
    var runStart = 0
    var position = 0
    while position < bytes.count {
      position = ByteText.endOfASCII(in: span, from: position)
      while position < bytes.count, span[position] >= 0x80 {
        let length = UTF8Check.sequenceLength(in: span, at: position)
        if length > 0 {
          position += length
        } else {
          sink.append(utf8: bytes[runStart..<position])
          sink.appendError()
          position += -length
          runStart = position
        }
      }
    }
    sink.append(utf8: bytes[runStart...])
  }
}
