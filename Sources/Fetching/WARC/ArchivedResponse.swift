import News

/// The HTTP response in a record's block: status, header fields and where the body begins.
public struct ArchivedResponse: Sendable {
  /// The status; 200 if the line has no number, 0 if the number is not a status (RFC 9110 §15).
  public let status: Int
  /// In order, names as written; a coding that they name may be undone already.
  public var headers: [Page.Header] { block.fields }
  /// Where the body begins in the block.
  public let bodyStart: Int
  private let block: HeaderBlock

  /// Reads the head of a response; nil if the block does not begin with `HTTP/`.
  ///
  /// A head that never ends (no empty line) has no body.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
    let limit = min(bytes.count, 256 << 10)
    bodyStart = HeaderBlock.end(in: bytes, from: 0, to: limit) ?? bytes.count
    block = HeaderBlock(bytes[..<min(bodyStart, limit)])
    let words = block.firstLine.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    let number = words.count > 1 ? Int(words[1]) ?? 200 : 200
    status = (100...999).contains(number) ? number : 0
  }

  /// The value of the field with a name, in any case.
  public func header(_ name: String) -> String? { block.value(name) }

  /// The media type and charset as declared.
  public var contentType: ContentType { ContentType(header("Content-Type") ?? "") }

  /// The body with its transfer and content codings undone.
  ///
  /// The transfer coding is outermost, so it goes first. Bytes that a crawler has decoded already, with the headers as
  /// they came, stay as they are.
  ///
  /// - Throws: `CodingError` for unknown codings, damaged bytes, or more than `limit` bytes decoded.
  public func body(of bytes: consuming [UInt8], limit: Int) throws(CodingError) -> [UInt8] {
    // Happens in place if nothing else references the bytes.
    var body = consume bytes
    body.removeSubrange(..<bodyStart)
    for coding in try ContentCoding.list(block.joined("Transfer-Encoding") ?? "").reversed() {
      body = try coding.undo(body, limit: limit)
    }
    for coding in try ContentCoding.list(block.joined("Content-Encoding") ?? "").reversed() {
      body = try coding.undo(body, limit: limit)
    }
    guard body.count <= limit else { throw CodingError.tooLarge(limit: limit) }
    return body
  }
}
