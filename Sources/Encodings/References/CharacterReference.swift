/// Decodes character references in HTML and XML: `&amp;`, `&#233;`, `&#xE9;`, `&eacute;`.
///
/// Both use HTML's names, as feeds use them without declaring them.
public enum CharacterReference {
  /// Decodes the reference whose `&` is at an index, appends its text to the output and returns the index after it, or
  /// nil if none begins there (WHATWG 13.2.5.72 to 13.2.5.80). With nil nothing is appended: the `&` is text.
  ///
  /// Some names need no semicolon, except in an attribute before `=`, a letter or a digit, as in addresses: `&copy2` is
  /// ©2 in text, and stays in `href="?a=1&copy2"`. The longest name wins: `&notin;` is ∉, `&notit;` is ¬it;. A number
  /// always ends in some character: `&#0;`, surrogates and numbers beyond 10FFFF become U+FFFD, `&#128;` is €.
  public static func decodeHTML(
    _ bytes: ArraySlice<UInt8>, at index: Int, inAttribute: Bool, into output: inout [UInt8]
  ) -> Int? {
    let next = index + 1
    if next < bytes.endIndex, bytes[next] == 35 {
      guard let number = NumericReference.read(in: bytes, at: next) else { return nil }
      output.append(contentsOf: number.html.utf8)
      return number.end
    }
    if let sign = common(bytes, next) {
      output.append(sign.byte)
      return sign.end
    }
    guard let found = ReferenceTable.shared.longest(in: bytes, at: next) else { return nil }
    guard found.hasSemicolon || !inAttribute || standsBare(bytes, found.end) else { return nil }
    output.append(contentsOf: found.value)
    return found.end
  }

  /// The sign that one of the four commonest references means, and the index after it: the table takes ten times as
  /// long. Nil for any other.
  private static func common(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (byte: UInt8, end: Int)? {
    func holds(_ name: InlineArray<4, UInt8>, _ length: Int) -> Bool {
      guard start + length <= bytes.endIndex else { return false }
      for offset in 1..<length where bytes[start + offset] != name[offset - 1] { return false }
      return true
    }
    guard start < bytes.endIndex else { return nil }
    return switch bytes[start] {
    case UInt8(ascii: "a") where holds([109, 112, 59, 0], 4): (38, start + 4)  // amp;
    case UInt8(ascii: "q") where holds([117, 111, 116, 59], 5): (34, start + 5)  // quot;
    case UInt8(ascii: "l") where holds([116, 59, 0, 0], 3): (60, start + 3)  // lt;
    case UInt8(ascii: "g") where holds([116, 59, 0, 0], 3): (62, start + 3)  // gt;
    default: nil
    }
  }

  /// Whether a name without its semicolon counts in an attribute: not in `?a=1&copy=2`.
  private static func standsBare(_ bytes: ArraySlice<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.endIndex else { return true }
    let byte = bytes[end]
    return byte != 61 && (byte | 32) &- 97 >= 26 && byte &- 48 >= 10
  }

  /// Decodes the reference whose `&` is at an index, appends its text to the output and returns the index after it, or
  /// nil if none begins there.
  ///
  /// A semicolon is required. Numbers of characters that XML forbids are dropped: nothing is appended, yet the index
  /// after them is returned. Names in all capitals count like lower-case ones, as some feeds write `&NBSP;`.
  public static func decodeXML(_ bytes: ArraySlice<UInt8>, at index: Int, into output: inout [UInt8]) -> Int? {
    let start = index + 1
    if start < bytes.endIndex, bytes[start] == 35 {
      guard let number = NumericReference.read(in: bytes, at: start), bytes[number.end - 1] == 59 else { return nil }
      if let scalar = number.xml { output.append(contentsOf: scalar.utf8) }
      return number.end
    }
    let limit = min(bytes.endIndex, start + ReferenceTable.longestName + 1)
    guard start < limit, let end = bytes[start..<limit].firstIndex(of: 59), end > start,
      let value = ReferenceTable.shared.value(named: bytes[start...end])
    else { return nil }
    output.append(contentsOf: value)
    return end + 1
  }

  /// A text with its references decoded once, as in XML; other text stays. `AT&amp;amp;T` becomes `AT&amp;T`: a text
  /// escaped twice needs two calls.
  public static func decoded(_ text: String) -> String {
    guard text.utf8.contains(38) else { return text }
    let bytes = Array(text.utf8)[...]
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 38, let end = decodeXML(bytes, at: index, into: &kept) {
        index = end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
