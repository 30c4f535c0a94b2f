import Crypto
import Foundation
import News

/// The identity that signs requests, so that servers can tell this fetcher from others that use its name (Web Bot Auth,
/// draft-meunier-web-bot-auth-architecture).
///
/// Each request carries a signature over its host (RFC 9421, Ed25519) and `Signature-Agent`, the site that publishes
/// the public key in a directory (draft-meunier-http-message-signatures-directory).
public struct BotIdentity: Hashable, Sendable {
  private let seed: Data
  private let agent: String

  /// How long a signature is valid, in seconds: short, so that a copied request soon proves nothing.
  private static let lifetime: Int64 = 300
  /// The directory's path on the agent's site.
  public static let directoryPath = "/.well-known/http-message-signatures-directory"
  /// The directory's media type.
  public static let directoryType = "application/http-message-signatures-directory+json"

  /// Creates an identity with the key in a file made by `chapar keys --bot`.
  ///
  /// - Parameter agent: the site with the directory, such as `https://archive.example`.
  /// - Throws: `FileFault` if the file holds no key, or other users can read it.
  public init(keyFile: String, agent: String) throws(FileFault) {
    let text = try PrivateFile.text(keyFile)
    guard let seed = Base64URL.bytes(of: text.trimmed), seed.count == 32 else {
      throw FileFault(.unsupported, file: keyFile, why: "it holds no Ed25519 key; `chapar keys --bot` makes one")
    }
    self.init(seed: seed, agent: agent)
  }

  package init(seed: Data, agent: String) {
    self.seed = seed
    self.agent = agent
  }

  /// A new private key, as text for a file.
  public static func makeKey() -> String { Base64URL.text(Curve25519.Signing.PrivateKey().rawRepresentation) }

  /// The key's name: its JWK thumbprint (RFC 7638, RFC 8037 §2).
  package func keyID() throws -> String {
    let text = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"\(try publicText())\"}"
    return Base64URL.text(Data(SHA256.hash(data: Data(text.utf8))))
  }

  /// The directory to publish: a JWK set with the public key.
  public func directory() throws -> String {
    let (name, key) = (try keyID(), try publicText())
    return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"\(name)\",\"x\":\"\(key)\",\"use\":\"sig\"}]}"
  }

  /// The signature headers of a request for an address.
  package func headers(for address: WebURL, at now: Timestamp, nonce: String) throws -> [Page.Header] {
    let created = now.milliseconds / 1000
    let site = "\"\(agent)\""
    let signature = MessageSignature(
      of: [("@authority", Self.authority(of: address)), ("signature-agent", site)],
      parameters: ";created=\(created);expires=\(created + Self.lifetime);keyid=\"\(try keyID())\";alg=\"ed25519\""
        + ";nonce=\"\(nonce)\";tag=\"web-bot-auth\"")
    return [
      Page.Header(name: "Signature-Agent", value: site),
      Page.Header(name: "Signature-Input", value: "sig1=\(signature.input)"),
      Page.Header(name: "Signature", value: "sig1=:\(try signature.signed(by: key())):"),
    ]
  }

  /// A random value that is used once, in base 64.
  static func nonce() -> String { Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString() }

  /// The host, with the port unless it is the scheme's default (RFC 9421 §2.2.3).
  private static func authority(of address: WebURL) -> String {
    (address.host ?? "") + (address.port.map { ":\($0)" } ?? "")
  }

  private func key() throws -> Curve25519.Signing.PrivateKey { try .init(rawRepresentation: seed) }

  private func publicText() throws -> String { Base64URL.text(try key().publicKey.rawRepresentation) }
}

extension BotIdentity: CustomStringConvertible, CustomReflectable {
  /// The site only; the key is never shown.
  public var description: String { agent }
  /// Empty: the key is never shown.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Base 64 with the URL alphabet and without padding (RFC 4648 §5), in which JSON web keys are written.
private enum Base64URL {
  static func text(_ bytes: Data) -> String {
    bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  static func bytes(of text: some StringProtocol) -> Data? {
    let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }
}
