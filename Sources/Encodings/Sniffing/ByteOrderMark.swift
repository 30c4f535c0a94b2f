/// The mark at the beginning of bytes that gives their encoding and outranks everything else.
struct ByteOrderMark {
  let encoding: Encoding
  /// 3 bytes for UTF-8, 2 for UTF-16.
  let length: Int

  /// The mark at the start of the bytes, nil if there is none (Encoding standard, "BOM sniff").
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BE, 2)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LE, 2)
    } else {
      return nil
    }
  }

  /// UTF-16 without its mark, recognised by ASCII characters with every other byte NUL, as at the start of markup.
  ///
  /// The HTML standard does this for `<?x` only; pages begin with `<!` or `<h`, perhaps after white space.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? {
    guard bytes.count >= 4 else { return nil }
    let zeros = bytes[..<4].map { $0 == 0 }
    if zeros == [false, true, false, true] { return .utf16LE }
    if zeros == [true, false, true, false] { return .utf16BE }
    return nil
  }
}
