/// The encodings that no web client decodes because of the attacks they allow: one U+FFFD for everything.
struct ReplacementDecoder: ByteDecoder {
  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    if !bytes.isEmpty { sink.appendError() }
  }
}
