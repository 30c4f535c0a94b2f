/// Repairs pages whose text was encoded as UTF-8 twice, so that `’` reads as `â` and two control characters.
///
/// The control characters U+0080 to U+009F are the sign: nobody writes them, and HTML reads references to them as other
/// characters. A text that was read as windows-1252 in between has none, and is left as it is, because `â€™` may be
/// intended.
enum TwiceEncoded {
  /// Whether a text has such a control character.
  ///
  /// A page with one such character may have it for other reasons: only ``decoded(_:)`` decides.
  static func isLikely(_ utf8: [UInt8]) -> Bool {
    let bytes = utf8.span
    var found: UInt8 = 0
    // A loop without checks, which the compiler vectorises; each index is below the last.
    for index in 0..<max(0, bytes.count - 1) {
      let isLead: UInt8 = unsafe bytes[unchecked: index] == 0xC2 ? 1 : 0
      found |= isLead & (isControl(unsafe bytes[unchecked: index + 1]) ? 1 : 0)
    }
    return found != 0
  }

  /// The text with its characters U+0080 to U+00FF decoded again wherever they form UTF-8; nil if there is no control
  /// character among those.
  ///
  /// The bytes may be markup: ASCII stays as it is. Each sequence that forms UTF-8 is decoded, even in a page that has
  /// both kinds of text.
  static func decoded(_ utf8: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var hadControl = false
    var index = 0
    while index < utf8.count {
      guard let (inner, end, hasControl) = sequence(in: utf8, at: index) else {
        output.append(utf8[index])
        index += 1
        continue
      }
      hadControl = hadControl || hasControl
      output += inner
      index = end
    }
    return hadControl ? output : nil
  }

  /// The UTF-8 sequence of one character formed by the Latin-1 characters from an index on, and where they end. Nil if
  /// there is none, which is true of nearly all characters.
  private static func sequence(in utf8: [UInt8], at start: Int) -> (bytes: [UInt8], end: Int, hasControl: Bool)? {
    guard utf8[start] == 0xC3, let first = latin(utf8, start), first <= 0xF4 else { return nil }
    // Most characters are followed by another letter: no array is made for them.
    guard let second = latin(utf8, start + 2), second < 0xC0 else { return nil }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var bytes = [first, second]
    while bytes.count < count {
      guard let next = latin(utf8, start + 2 * bytes.count), next < 0xC0 else { return nil }
      bytes.append(next)
    }
    // Overlong forms and surrogates are not characters.
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return (bytes, start + 2 * count, bytes.contains(where: isControl))
  }

  /// The character U+0080 to U+00FF at an index, as a Latin-1 byte. That is C2 80 to C3 BF in UTF-8.
  private static func latin(_ utf8: [UInt8], _ place: Int) -> UInt8? {
    guard place + 1 < utf8.count, utf8[place] == 0xC2 || utf8[place] == 0xC3, utf8[place + 1] & 0xC0 == 0x80 else {
      return nil
    }
    return utf8[place] << 6 | utf8[place + 1] & 0x3F
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte & 0xE0 == 0x80 }
}
