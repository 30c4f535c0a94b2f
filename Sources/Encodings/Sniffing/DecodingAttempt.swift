/// One attempt to read bytes, with a measure of how likely it is right.
struct DecodingAttempt {
  let encoding: Encoding
  let evidence: DecodedText.Evidence
  let utf8: [UInt8]
  let errorCount: Int

  /// Reads bytes in one encoding.
  init(_ bytes: [UInt8], as encoding: Encoding, because evidence: DecodedText.Evidence) {
    self.encoding = encoding
    self.evidence = evidence
    var sink = TextSink(expecting: bytes.count)
    encoding.decoder.decode(bytes, into: &sink)
    utf8 = sink.utf8
    errorCount = sink.errorCount
  }

  /// Creates an attempt for bytes that the caller knows to be valid UTF-8; they are not copied.
  init(passing bytes: [UInt8], as encoding: Encoding, because evidence: DecodedText.Evidence) {
    self.encoding = encoding
    self.evidence = evidence
    utf8 = bytes
    errorCount = 0
  }

  /// The share of non-ASCII sequences that were invalid, from 0 to 1; each U+FFFD counts as a sequence. 0.2 for
  /// `éééé\u{FFFD}`.
  var doubt: Double {
    guard errorCount > 0 else { return 0 }
    let characters = utf8.reduce(into: 0) { count, byte in count += byte >= 0xC0 ? 1 : 0 }
    return Double(errorCount) / Double(max(characters, 1))
  }

  /// What callers get of it: of the errors only whether there are any.
  var text: DecodedText {
    DecodedText(utf8: utf8, encoding: encoding, evidence: evidence, hadErrors: errorCount > 0)
  }
}
