/// Repairs UTF-8 that contains some windows-1252 bytes, for example from a piece pasted from elsewhere.
public enum UTF8Repair {
  /// The text in UTF-8: every byte that is not part of a character is read as windows-1252. For example `C3 A9 20 93`
  /// (é, a space, a windows-1252 “) becomes `é “`. The result has no U+FFFD that wasn't in the bytes.
  public static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    let check = UTF8Check(span)
    if check.isValid { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + check.errorCount * 2)
    var index = check.validEnd
    text.append(contentsOf: bytes[..<index])
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : UTF8Check.sequenceLength(in: span, at: index)
      if length > 0 {
        text.append(contentsOf: bytes[index..<index + length])
        index += length
      } else {
        text.append(contentsOf: Encoding.windows1252Scalar(bytes[index]).utf8)
        index += 1
      }
    }
    return text
  }
}
