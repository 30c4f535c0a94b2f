import Foundation

/// Domains in any script (Unicode IDNA Compatibility Processing, as required by the URL standard).
enum DomainName {
  /// The most characters in a non-ASCII domain: encoding takes quadratic time, and DNS allows only 253 bytes anyway.
  private static let lengthLimit = 1024

  /// The domain in ASCII and lower case, nil if it is invalid: `bücher.de` gives `xn--bcher-kva.de`, and so does
  /// `BÜCHER。de`.
  ///
  /// An ASCII domain is never refused here: the part after `xn--` is not checked, as in browsers.
  static func ascii(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map { $0.asciiLowercased } }
    guard bytes.count <= 4 * lengthLimit, let mapped = mapped(String(decoding: bytes, as: UTF8.self)),
      mapped.count <= lengthLimit
    else { return nil }
    var labels: [[Unicode.Scalar]] = []
    for part in mapped.split(separator: ".", omittingEmptySubsequences: false) {
      guard let label = unicodeLabel(Array(part)) else { return nil }
      labels.append(label)
    }
    if labels.contains(where: { $0.contains(where: BidiClass.isRightToLeft) }) {
      guard labels.allSatisfy(BidiClass.isWellFormed) else { return nil }
    }
    var output: [UInt8] = []
    for (place, label) in labels.enumerated() {
      if place > 0 { output.append(0x2E) }
      guard let text = asciiLabel(label) else { return nil }
      output += text
    }
    return output
  }

  /// The domain's characters after mapping and composition, nil if one is disallowed.
  private static func mapped(_ domain: String) -> [Unicode.Scalar]? {
    var text = ""
    for scalar in domain.unicodeScalars {
      switch IDNATable.shared.fate(of: scalar) {
      case .valid: text.unicodeScalars.append(scalar)
      case .ignored: break
      case .mapped(let target): text.unicodeScalars.append(contentsOf: target)
      case .disallowed: return nil
      }
    }
    return composed(text)
  }

  /// A valid label in Unicode, decoded from its ASCII form if needed; nil if invalid.
  private static func unicodeLabel(_ label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard label.starts(with: "xn--".unicodeScalars) else { return isValid(label) ? label : nil }
    guard label.allSatisfy(\.isASCII) else { return nil }
    let bytes = label.dropFirst(4).map { UInt8(truncatingIfNeeded: $0.value) }
    guard let decoded = Punycode.decode(bytes[...]), !decoded.isEmpty, !decoded.allSatisfy(\.isASCII) else {
      return nil
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: decoded)
    guard composed(text) == decoded, isValid(decoded) else { return nil }
    return decoded
  }

  /// The label in ASCII, with `xn--` if it isn't so already; nil if that is too long.
  private static func asciiLabel(_ label: [Unicode.Scalar]) -> [UInt8]? {
    if label.allSatisfy(\.isASCII) { return label.map { UInt8(truncatingIfNeeded: $0.value) } }
    return Punycode.encode(label).map { Array("xn--".utf8) + $0 }
  }

  /// The validity criteria of UTS 46 (section 4.1), without those on hyphens.
  private static func isValid(_ label: [Unicode.Scalar]) -> Bool {
    if let first = label.first, BidiClass.isMark(first) { return false }
    for (place, scalar) in label.enumerated() {
      guard case .valid = IDNATable.shared.fate(of: scalar) else { return false }
      if scalar == "\u{200C}" || scalar == "\u{200D}", !Joiner.isAllowed(in: label, at: place) { return false }
    }
    return true
  }

  /// The text in normal form C. Only this step needs Foundation, and only for non-ASCII domains.
  private static func composed(_ text: String) -> [Unicode.Scalar] {
    Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
