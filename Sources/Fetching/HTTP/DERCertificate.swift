/// A certificate in DER (RFC 5280 §4.1), read only to learn who signed it.
struct DERCertificate {
  /// Whether subject and issuer are the same. That is how self-signed certificates look; the signature is not checked.
  let isSelfSigned: Bool

  /// Reads as far as the subject. Bytes that are no certificate don't count as self-signed.
  init(_ bytes: [UInt8]) {
    var parts = DERParts(bytes[...])
    var certificate = DERParts(parts.next()?.content ?? [])
    var signed = DERParts(certificate.next()?.content ?? [])
    var first = signed.next()
    // The version may be left out.
    if first?.tag == 0xA0 { first = signed.next() }
    // After the serial number come the algorithm, the issuer, the validity and the subject.
    _ = signed.next()
    let issuer = signed.next()?.content
    _ = signed.next()
    let subject = signed.next()?.content
    isSelfSigned = issuer != nil && issuer == subject
  }
}

/// The values in a DER value, one after the other.
///
/// It stops at the first value that is damaged or longer than what is left, so hostile bytes only end the walk.
private struct DERParts {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next tag, length and content (X.690 §8.1); nil at the end, and for a length in more than four bytes.
  mutating func next() -> (tag: UInt8, content: ArraySlice<UInt8>)? {
    guard let tag = rest.popFirst(), let first = rest.popFirst() else { return nil }
    var length = Int(first)
    if first >= 0x80 {
      // At most four bytes of length: 4 GiB.
      guard (0x81...0x84).contains(first) else { return nil }
      length = 0
      for _ in 0..<(first & 0x7F) {
        guard let byte = rest.popFirst() else { return nil }
        length = length << 8 | Int(byte)
      }
    }
    guard length <= rest.count else { return nil }
    defer { rest = rest.dropFirst(length) }
    return (tag, rest.prefix(length))
  }
}
