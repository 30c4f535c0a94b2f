import News

/// Decodes the chunked transfer coding (RFC 9112 §7.1).
enum ChunkedBody {
  /// The chunks' bytes, joined; a body that does not begin with a chunk size is returned unchanged.
  ///
  /// Extensions are ignored, as are trailers and whatever else follows the last chunk. A line break after a chunk may
  /// be missing.
  ///
  ///     5\r\nHello\r\n0\r\n\r\n    Hello
  ///
  /// - Throws: `CodingError.damaged` for a bad size after the first chunk, `.cutOff` for a body without its last chunk.
  static func decode(_ body: [UInt8], limit: Int) throws(CodingError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(min(body.count, limit))
    var position = 0
    while position < body.count {
      guard let (size, start) = head(body, at: position) else {
        if position == 0 { return body }
        throw CodingError.damaged("no chunk size at byte \(position) of the body")
      }
      if size == 0 { return output }
      guard size <= body.count - start else { throw CodingError.cutOff }
      guard output.count + size <= limit else { throw CodingError.tooLarge(limit: limit) }
      output.append(contentsOf: body[start..<start + size])
      position = start + size
      if position < body.count, body[position] == 13 { position += 1 }
      if position < body.count, body[position] == 10 { position += 1 }
    }
    throw CodingError.cutOff
  }

  /// A chunk's size and where its bytes begin; nil if there is no size, or one of more than 16 TiB, or an extension of
  /// more than a kilobyte.
  private static func head(_ body: [UInt8], at position: Int) -> (size: Int, start: Int)? {
    var index = position
    var size = 0
    while index < body.count, let digit = Hexadecimal.value(of: body[index]) {
      guard size < 1 << 40 else { return nil }
      size = size << 4 | Int(digit)
      index += 1
    }
    guard index > position else { return nil }
    // Only an extension or blanks may follow before the line ends, so text that merely begins with `a` or `1` fails
    // here.
    if index < body.count, body[index] == 59 || body[index] == 32 || body[index] == 9 {
      while index < body.count, body[index] != 10, index - position < 1024 { index += 1 }
      return index < body.count && body[index] == 10 ? (size, index + 1) : nil
    }
    if index < body.count, body[index] == 13 { index += 1 }
    guard index < body.count, body[index] == 10 else { return nil }
    return (size, index + 1)
  }
}
