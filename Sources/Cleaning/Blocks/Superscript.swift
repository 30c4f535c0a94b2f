import Encodings
import News

/// Superscript numbers, written as in plain text: `100^2`, which is not 1002.
///
/// Unicode's superscript digits would be fine for readers, but compatibility normalisation, which search and comparison
/// use, turns them back into 1002 (Unicode Standard Annex #15).
enum Superscript {
  /// The longest number, in digits and signs; longer ones are footnotes.
  private static let longest = 4

  /// A superscript number after a digit or a unit of one or two letters; nil otherwise, for example for the number of a
  /// footnote.
  static func of(_ text: ArraySlice<UInt8>, after line: ArraySlice<UInt8>) -> [UInt8]? {
    guard !text.isEmpty, text.count <= longest, isNumberOrUnit(line) else { return nil }
    guard text.allSatisfy({ $0 &- 48 < 10 || $0 == 43 || $0 == 45 }) else { return nil }
    return [0x5E] + text
  }

  /// Whether a superscript is the mark of a footnote, which says nothing where the note is not: digits in brackets,
  /// digits that are a link, or at most two digits after a sentence or a longer word.
  static func isNote(_ text: ArraySlice<UInt8>, isLink: Bool, after line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    var text = text.trimmed(of: ByteText.isSpace)
    let isBracketed = text.count > 2 && text.first == 0x5B && text.last == 0x5D
    if isBracketed { text = text.dropFirst().dropLast() }
    guard (1...3).contains(text.count), text.allSatisfy({ $0 &- 48 < 10 }) else { return false }
    if isBracketed || isLink { return true }
    return text.count < 3 && !isNumberOrUnit(line) && last != 0x29
  }

  /// Whether a line ends with a digit or a word of one or two letters, such as "m" or "km".
  private static func isNumberOrUnit(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    if last &- 48 < 10 { return true }
    let letters = line.suffix(3).reversed().prefix { ($0 | 32) &- 97 < 26 || $0 >= 0x80 }.count
    return (1...2).contains(letters)
  }
}
