import News

extension UInt8 {
  /// Whether a token of HTTP may have the byte, such as the name of a header (RFC 9110 §5.6.2).
  var isTokenByte: Bool {
    isASCIILetter || isASCIIDigit || "!#$%&'*+-.^_`|~".utf8.contains(self)
  }
}
