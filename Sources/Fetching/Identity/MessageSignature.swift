import Crypto
import Foundation

/// A signature over parts of a message (RFC 9421).
package struct MessageSignature {
  /// The text that is signed (§2.5).
  package let base: String
  /// The value of `Signature-Input`, without the label.
  package let input: String

  /// Creates a signature over components, in order.
  ///
  /// - Parameter parameters: for example `;created=1618884473;keyid="k"`.
  package init(of components: [(name: String, value: String)], parameters: String) {
    input = "(" + components.map { "\"\($0.name)\"" }.joined(separator: " ") + ")" + parameters
    base =
      components.map { "\"\($0.name)\": \($0.value)\n" }.joined() + "\"@signature-params\": \(input)"
  }

  /// The signature with an Ed25519 key (§3.3.6), in base 64.
  package func signed(by key: Curve25519.Signing.PrivateKey) throws -> String {
    try key.signature(for: Data(base.utf8)).base64EncodedString()
  }
}
