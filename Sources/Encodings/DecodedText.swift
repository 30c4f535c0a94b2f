/// What became of bytes: their text in UTF-8, and how the encoding was found.
public struct DecodedText: Sendable, Equatable {
  /// The text in valid UTF-8, without a byte order mark.
  public let utf8: [UInt8]
  /// The encoding that the bytes were read as.
  public let encoding: Encoding
  /// What spoke for that encoding.
  public let evidence: Evidence
  /// Whether some bytes meant nothing in that encoding; a U+FFFD stands in the text for each such sequence.
  public let hadErrors: Bool

  /// What spoke for an encoding, the strongest first.
  public enum Evidence: String, Sendable, Codable, CaseIterable {
    /// The bytes begin with a byte order mark.
    case byteOrderMark
    /// The `charset` that came with the bytes, from the HTTP header.
    case header
    /// A `<meta>` in the markup.
    case meta
    /// An XML declaration's `encoding`.
    case xmlDeclaration
    /// The bytes are UTF-8, whatever was declared.
    case content
    /// Statistics of the bytes.
    case guess
    /// Nothing spoke for anything: windows-1252, as web clients do.
    case fallback
  }
}
