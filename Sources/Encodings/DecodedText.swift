/// The result of decoding bytes: their text in UTF-8, and how the encoding was found.
public struct DecodedText: Sendable, Equatable {
  /// The text in valid UTF-8, without a byte order mark.
  public let utf8: [UInt8]
  /// The encoding in which the bytes were read.
  public let encoding: Encoding
  /// The evidence for that encoding.
  public let evidence: Evidence
  /// Whether some bytes were invalid in that encoding; the text has a U+FFFD for each such sequence.
  public let hadErrors: Bool

  /// The kinds of evidence for an encoding, strongest first.
  public enum Evidence: String, Sendable, Codable, CaseIterable {
    /// The bytes begin with a byte order mark.
    case byteOrderMark
    /// The `charset` in the HTTP header.
    case header
    /// A `<meta>` in the markup.
    case meta
    /// An XML declaration's `encoding`.
    case xmlDeclaration
    /// The bytes are UTF-8, whatever was declared.
    case content
    /// Statistics of the bytes.
    case guess
    /// No evidence: windows-1252, as in web clients.
    case fallback
  }
}
