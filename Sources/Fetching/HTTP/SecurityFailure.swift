/// What a TLS failure means, judged by BoringSSL's name for the reason.
///
/// The library has no code for most of these reasons; only the text of the error names them. An unknown reason is a
/// failed handshake.
struct SecurityFailure {
  let code: FetchError.Code
  let words: String
  /// Whether it is about the server's certificate.
  let isOfCertificate: Bool

  /// Reads an error; nil if its type is not one of NIOSSL's.
  init?(_ cause: any Error) {
    guard String(reflecting: type(of: cause)).hasPrefix("NIOSSL") else { return nil }
    let text = "\(cause)".uppercased()
    guard let known = Self.reasons.first(where: { $0.signs.contains(where: text.contains) }) else {
      (code, words, isOfCertificate) = (.insecure, "the secure connection failed in its handshake", false)
      return
    }
    (code, words) = (known.code, known.words)
    isOfCertificate = known.words.hasPrefix("its certificate")
  }

  /// Texts in capitals, as they occur in the error's description. The first row with one of them counts.
  private static let reasons: [(signs: [String], code: FetchError.Code, words: String)] = [
    (["CERTIFICATE_VERIFY_FAILED"], .insecure, "its certificate is not trusted"),
    (
      ["FAILEDTOVALIDATEHOSTNAME", "COULDN'T FIND", "HOSTNAMEIMPOSSIBLETOMATCH"], .insecure,
      "its certificate is for another host"
    ),
    (
      ["WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "PACKET_LENGTH_TOO_LONG"], .insecure,
      "what answers at that port speaks no TLS"
    ),
    (
      ["UNSUPPORTED_PROTOCOL", "PROTOCOL_VERSION"], .insecure, "the server speaks no TLS of version 1.2 or later"
    ),
    (["UNRECOGNIZED_NAME"], .insecure, "the server knows no host of that name"),
    (
      ["HANDSHAKE_FAILURE", "NO_SHARED_CIPHER", "INSUFFICIENT_SECURITY"], .insecure,
      "the server refused the handshake: it wants other ciphers, or a client certificate"
    ),
    (["EOF DURING HANDSHAKE", "EOFDURINGHANDSHAKE"], .noConnection, "the server hung up during the handshake"),
    // Without the closing alert of TLS it is unknown whether everything arrived.
    (["UNCLEANSHUTDOWN"], .truncated, "the connection ended before the response did"),
  ]
}
