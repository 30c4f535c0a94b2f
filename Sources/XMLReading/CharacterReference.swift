/// Character references of XML and HTML: `&amp;`, `&#233;`, `&#xE9;`, `&eacute;`.
public enum CharacterReference {
  /// The character that the reference at an index stands for, nil where it stands for none that XML allows, and the
  /// reference's length; nil where there is no reference there.
  static func read(_ bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar?, length: Int)? {
    var end = index + 1
    while end < bytes.count, end - index <= 32, bytes[end] != Byte.semicolon {
      guard Byte.isLetter(bytes[end]) || Byte.isDigit(bytes[end]) || bytes[end] == Byte.hash else { return nil }
      end += 1
    }
    guard end < bytes.count, bytes[end] == Byte.semicolon, end > index + 1 else { return nil }
    let name = bytes[index + 1..<end]
    if name.first == Byte.hash {
      guard let number = number(name.dropFirst()) else { return nil }
      return (scalar(number), end + 1 - index)
    }
    guard let scalar = NamedCharacters.scalar(named: String(decoding: name, as: UTF8.self)) else { return nil }
    return (scalar, end + 1 - index)
  }

  /// A text with its references decoded once; what is none stays.
  public static func decoded(_ text: String) -> String {
    guard text.utf8.contains(Byte.ampersand) else { return text }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == Byte.ampersand, let (scalar, length) = read(bytes, at: index) {
        if let scalar { kept.append(contentsOf: Array(String(Character(scalar)).utf8)) }
        index += length
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let text = String(decoding: digits, as: UTF8.self)
    if let first = text.first, first == "x" || first == "X" {
      return text.count > 1 ? UInt32(text.dropFirst(), radix: 16) ?? .max : nil
    }
    guard !text.isEmpty, text.utf8.allSatisfy(Byte.isDigit) else { return nil }
    return UInt32(text) ?? .max
  }

  private static func scalar(_ number: UInt32) -> Unicode.Scalar? {
    switch number {
    // Numbers that name a control character mean windows-1252's (WHATWG HTML §13.2.5.80).
    case 0x80...0x9F: Unicode.Scalar(Windows1252.high[Int(number - 0x80)])
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: Unicode.Scalar(number)
    default: nil
    }
  }
}
