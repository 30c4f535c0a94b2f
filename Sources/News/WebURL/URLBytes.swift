/// The URL standard's sets of code points, for single bytes.
package enum URLBytes {
  /// The C0 control percent-encode set: controls and everything beyond ASCII.
  @inline(__always)
  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte > 0x7E }

  /// The fragment percent-encode set.
  @inline(__always)
  static func needsEncodingInFragment(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x22, 0x3C, 0x3E, 0x60: true
    default: isControl(byte)
    }
  }

  /// The query percent-encode set.
  @inline(__always)
  static func needsEncodingInQuery(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x22, 0x23, 0x3C, 0x3E: true
    default: isControl(byte)
    }
  }

  /// The special-query percent-encode set.
  @inline(__always)
  static func needsEncodingInSpecialQuery(_ byte: UInt8) -> Bool { byte == 0x27 || needsEncodingInQuery(byte) }

  /// The path percent-encode set.
  @inline(__always)
  static func needsEncodingInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3F, 0x5E, 0x60, 0x7B, 0x7D: true
    default: needsEncodingInQuery(byte)
    }
  }

  /// The userinfo percent-encode set.
  static func needsEncodingInUserinfo(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5B, 0x5C, 0x5D, 0x7C: true
    default: needsEncodingInPath(byte)
    }
  }

  /// The forbidden host code points: what would end the host, or be read as another part of the address.
  static func isForbiddenInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0A, 0x0D, 0x20, 0x23, 0x2F, 0x3A, 0x3C, 0x3E, 0x3F, 0x40, 0x5B, 0x5C, 0x5D, 0x5E, 0x7C: true
    default: false
    }
  }

  /// The forbidden domain code points: those, controls and `%`.
  static func isForbiddenInDomain(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x25 || byte == 0x7F || isForbiddenInHost(byte)
  }

  /// Whether RFC 3986 §2.3 lets the byte stand for itself everywhere.
  @inlinable @inline(__always)
  package static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x5F, 0x7E: true
    default: byte.isASCIILetter || byte.isASCIIDigit
    }
  }

  /// Appends bytes, percent-encoding those in a set. Digits are capitals: `%C3%A9`. A percent sign that is there
  /// already is not encoded again.
  static func append(
    _ bytes: some Sequence<UInt8>, to text: inout [UInt8], encoding isEncoded: (UInt8) -> Bool
  ) {
    for byte in bytes {
      guard isEncoded(byte) else {
        text.append(byte)
        continue
      }
      text.append(0x25)
      text.append(Hexadecimal.capitalDigit(byte >> 4))
      text.append(Hexadecimal.capitalDigit(byte & 15))
    }
  }

  /// The bytes with every `%XX` undone. A percent sign without two hexadecimal digits stays. The result may be any
  /// bytes, also NUL, and not UTF-8.
  package static func percentDecoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let source = Array(bytes)
    guard source.contains(0x25) else { return source }
    var decoded: [UInt8] = []
    var position = 0
    while position < source.count {
      if source[position] == 0x25, position + 2 < source.count, let high = Hexadecimal.value(of: source[position + 1]),
        let low = Hexadecimal.value(of: source[position + 2])
      {
        decoded.append(high << 4 | low)
        position += 3
      } else {
        decoded.append(source[position])
        position += 1
      }
    }
    return decoded
  }

  /// The text with every `%XX` undone; as it is if a percent sign has no two digits, or if the result is not UTF-8.
  package static func percentDecodedText(_ text: String) -> String {
    let decoded = percentDecoded(text.utf8)
    // Each `%XX` that is undone makes it two bytes shorter.
    let signs = text.utf8.count { $0 == 0x25 }
    guard text.utf8.count - decoded.count == 2 * signs else { return text }
    return String(validating: decoded, as: UTF8.self) ?? text
  }
}
