import CZeroMQ

/// A pair of CurveZMQ keys, each 40 characters of Z85 (ZeroMQ RFC 32).
public struct CurveKeys: Hashable, Sendable {
  /// May be shown: whoever connects to a server must know the server's.
  public let publicKey: String
  /// Must stay secret: errors never repeat it.
  public let secretKey: String

  /// Creates a pair from its texts; throws if one is not 40 characters of Z85.
  public init(publicKey: String, secretKey: String) throws(TransportError) {
    try Self.check(publicKey, named: "public key")
    try Self.check(secretKey, named: "secret key")
    self.publicKey = publicKey
    self.secretKey = secretKey
  }

  /// The pair with this secret key; the public key is derived from it (zmq_curve_public(3)).
  public init(secretKey: String) throws(TransportError) {
    try Self.check(secretKey, named: "secret key")
    var publicKey = [CChar](repeating: 0, count: 41)
    guard unsafe zmq_curve_public(&publicKey, secretKey) == 0 else { throw .last(.create, "CURVE public key") }
    self.publicKey = Self.text(publicKey)
    self.secretKey = secretKey
  }

  /// A new random pair.
  public static func generate() throws(TransportError) -> CurveKeys {
    var publicKey = [CChar](repeating: 0, count: 41)
    var secretKey = [CChar](repeating: 0, count: 41)
    guard unsafe zmq_curve_keypair(&publicKey, &secretKey) == 0 else { throw .last(.create, "CURVE key pair") }
    return try CurveKeys(publicKey: text(publicKey), secretKey: text(secretKey))
  }

  /// A public key as text; nil unless it has 32 bytes (zmq_z85_encode(3)).
  public static func text(ofKey bytes: [UInt8]) -> String? {
    guard bytes.count == 32 else { return nil }
    var characters = [CChar](repeating: 0, count: 41)
    guard unsafe zmq_z85_encode(&characters, bytes, 32) != nil else { return nil }
    return text(characters)
  }

  /// Whether a text is a key: 40 characters of Z85.
  public static func isKey(_ text: String) -> Bool {
    do throws(TransportError) {
      try check(text, named: "key")
      return true
    } catch {
      return false
    }
  }

  /// Throws if a key is malformed; the message doesn't repeat the key.
  static func check(_ key: String, named name: String) throws(TransportError) {
    var decoded = [UInt8](repeating: 0, count: 32)
    // zmq_z85_decode(3) needs a length divisible by 5, and checks the characters.
    guard key.utf8.count == 40, unsafe zmq_z85_decode(&decoded, key) != nil else {
      throw TransportError(.badOption, "CURVE \(name)", cause: "a key is 40 characters of Z85")
    }
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// How a socket protects messages that leave this machine.
public enum Security: Hashable, Sendable {
  /// Plain text: right for ipc and loopback.
  case none
  /// CURVE, the side that binds; without a `Doorkeeper` in its context anyone who knows its public key may connect.
  case server(CurveKeys)
  /// CURVE, the side that connects, with the other side's public key.
  case client(CurveKeys, serverKey: String)
}
