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

  /// The kinds of evidence for an encoding, in the order in which they are asked; `content` and `guess` may overrule a
  /// declaration.
  public enum Evidence: String, Sendable, Codable, CaseIterable {
    /// The bytes begin with a byte order mark.
    case byteOrderMark
    /// The `charset` in the HTTP header, or an encoding that the caller named.
    case header
    /// A `<meta>` in the markup.
    case meta
    /// An XML declaration's `encoding`.
    case xmlDeclaration
    /// The bytes are UTF-8, whatever was declared, or UTF-16 without a mark.
    case content
    /// Statistics of the bytes.
    case guess
    /// No evidence: windows-1252, as in web clients.
    case fallback
  }
}
