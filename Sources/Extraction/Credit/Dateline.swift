import Encodings
import News

/// Reads the place at a story's beginning: `TEHRAN –`, `LONDON (Reuters) -`, `BERLIN, June 4 (AP) —`.
///
/// `LONDON (Reuters) - Shares fell` gives the place `LONDON` and the agency `Reuters`; of `BERLIN, June 4 (AP) —` the
/// day is dropped. The place must be in capitals, or have an agency behind it.
struct Dateline {
  /// The place, as written.
  let place: String
  /// The agency in brackets, if any.
  let agency: String?

  /// Reads the beginning of a first paragraph; nil if it has no dateline.
  ///
  /// Only the first 90 characters are read. A place has at most four words and 50 bytes, and no digits, quotation
  /// marks or colons.
  init?(_ paragraph: String) {
    let head = paragraph.prefix(90)
    guard let dash = Self.dash(in: head) else { return nil }
    var text = head[..<dash].trimmed
    var agency: String?
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      agency = String(text[text.index(after: open)...].dropLast())
      text = text[..<open].trimmed
    }
    // "BERLIN, June 4": what follows the comma is a day, a country or a state.
    let parts = text.split(separator: ",", omittingEmptySubsequences: true)
    guard let first = parts.first?.trimmed, parts.count <= 4, !first.isEmpty else { return nil }
    let words = first.split(separator: " ")
    guard words.count <= 4, first.utf8.count <= 50 else { return nil }
    let isCapital =
      first.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && first.unicodeScalars.contains { $0.properties.isUppercase }
    let isCaseless =
      first.unicodeScalars.allSatisfy { !$0.properties.isCased }
      && first.unicodeScalars.contains { $0.properties.isAlphabetic }
    let isTitled = agency != nil && words.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
    guard isCapital && first.count >= 3 || isTitled || isCaseless && agency != nil else { return nil }
    guard !first.contains(where: { $0.isNumber || $0 == ":" || $0 == "?" || $0 == "!" || $0 == "\"" || $0 == "“" })
    else { return nil }
    place = String(first)
    self.agency = agency
  }

  /// The first dash that separates a dateline: a long one, or a short one between spaces.
  private static func dash(in head: Substring) -> Substring.Index? {
    let bytes = Array(head.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // The end of a sentence or clause means that the paragraph has begun.
      if byte == 0x3B || byte == 0x3F || byte == 0x21 { return nil }
      if byte == 0x2D || byte == 0xE2, isDash(bytes, index) {
        return head.utf8.index(head.startIndex, offsetBy: index)
      }
      index += 1
    }
    return nil
  }

  /// Whether a dash or hyphen at an index separates: a long dash always does, a hyphen or short dash only between
  /// spaces or doubled.
  private static func isDash(_ bytes: [UInt8], _ index: Int) -> Bool {
    var next = index + 1
    if bytes[index] == 0xE2 {
      guard index + 2 < bytes.count else { return false }
      next = index + 3
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x94), (0x80, 0x95): return true  // — and ―
      case (0x80, 0x93), (0x88, 0x92): break  // – and −
      default: return false
      }
    }
    let isSpacedBefore = index > 0 && (isSpaceEnd(bytes, index - 1) || bytes[index - 1] == 0x29)
    if isSpacedBefore, next < bytes.count, isSpaceStart(bytes, next) { return true }
    return bytes[index] == 0x2D && next < bytes.count && bytes[next] == 0x2D
  }

  /// Whether white space begins at an index: ASCII or the no-break space.
  private static func isSpaceStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    ByteText.isSpace(bytes[index]) || bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
  }

  /// Whether white space ends at an index.
  private static func isSpaceEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    ByteText.isSpace(bytes[index]) || bytes[index] == 0xA0 && index > 0 && bytes[index - 1] == 0xC2
  }
}
