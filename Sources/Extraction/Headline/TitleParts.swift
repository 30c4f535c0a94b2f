import News

/// A title split at the signs that separate the site's name from it.
///
/// `Ferry opens again | The Tideline` has two parts. `Covid-19` and `12:30` have one: dashes and colons need spaces
/// around them.
struct TitleParts {
  /// The parts between separators, in order. Trimmed, and never empty.
  let parts: [Substring]

  /// Splits a title at each separator; without one there is a single part.
  init(_ title: String) {
    var parts: [Substring] = []
    var start = title.startIndex
    let bytes = Array(title.utf8)
    var index = 0
    while index < bytes.count {
      let length = Self.length(of: bytes[index])
      if Self.isSeparator(bytes, index, length) {
        let place = title.utf8.index(title.startIndex, offsetBy: index)
        parts.append(title[start..<place])
        start = title.utf8.index(place, offsetBy: length)
      }
      index += length
    }
    parts.append(title[start...])
    self.parts = parts.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The length in bytes of the character that begins with a byte.
  private static func length(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  }

  /// Whether a sign at an index separates parts. A bar needs a space on one side, the wide bar none. Dashes, slashes,
  /// bullets, arrows and single colons need one on both sides; a double colon needs none.
  private static func isSeparator(_ bytes: [UInt8], _ index: Int, _ length: Int) -> Bool {
    let (byte, next) = (bytes[index], index + length)
    if byte == 0x3A {
      guard next < bytes.count else { return false }
      return bytes[next] == 0x3A || bytes[next] == 32 && index > 0 && bytes[index - 1] == 32
    }
    // A Hangul letter that Korean sites use as a bar.
    if byte == 0xE3 { return bytes[index..<next].elementsEqual([0xE3, 0x85, 0xA3]) }
    guard index > 0, next <= bytes.count, isSign(bytes[index..<next]) else { return false }
    let isSpacedBefore = bytes[index - 1] == 32
    let isSpacedAfter = next == bytes.count || bytes[next] == 32
    if byte == 0x7C { return isSpacedBefore || isSpacedAfter }
    if byte == 0xEF { return true }
    return isSpacedBefore && (isSpacedAfter || bytes[next...].starts(with: bytes[index..<next]))
  }

  /// Whether a character may separate parts.
  private static func isSign(_ character: ArraySlice<UInt8>) -> Bool {
    switch character.first {
    case 0x7C, 0x2D, 0x2F, 0x5F, 0x7E: true  // | - / _ ~
    case 0xC2, 0xE2, 0xEF: signs.contains { $0.elementsEqual(character) }
    default: false
    }
  }

  /// The separators outside ASCII, as UTF-8.
  private static let signs = ["»", "«", "›", "·", "•", "‹", "｜", "∙", "⋆", "–", "—", "−"].map { Array($0.utf8) }
}

extension TitleParts {
  /// A title split at its last dash, underscore or bar without spaces, as Chinese and Korean sites add their name. Nil
  /// unless a character from U+2E80 on, or another such sign, comes before: `Covid-19` is not split.
  static func tight(_ title: Substring) -> (head: Substring, tail: Substring)? {
    let scalars = title.unicodeScalars
    guard let cut = scalars.lastIndex(where: isTightSign), cut > scalars.startIndex else { return nil }
    let before = scalars[scalars.index(before: cut)]
    guard before.value >= 0x2E80 || before == "-" || before == "_" || before == "—" else { return nil }
    let tail = title[scalars.index(after: cut)...].trimmed
    var head = title[..<cut]
    while let last = head.unicodeScalars.last, isTightSign(last) || last == " " { head = head.dropLast() }
    return tail.isEmpty || head.isEmpty ? nil : (head, tail)
  }

  /// Whether a scalar is a dash, underscore or bar, narrow or wide.
  private static func isTightSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", "|", "–", "—", "―", "｜": true
    default: false
    }
  }
}
