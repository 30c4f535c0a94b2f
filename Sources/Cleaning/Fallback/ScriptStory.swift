import HTML
import News

/// Finds the story of a page that shows none because a script would insert it: markup in a string of the script's data.
///
/// It is used only if almost nothing was found on the page itself. A string counts as a story if it is markup of
/// several paragraphs and mostly words; the longest is taken.
///
/// Scripts are never run: their text is searched for string literals.
enum ScriptStory {
  /// The shortest story, in bytes of text.
  private static let shortest = 400
  /// How deep strings within strings are searched: data is often a string in a call's argument.
  private static let depth = 2

  /// The markup of the longest story in a page's scripts; nil if there is none.
  static func markup(in tree: Tree) -> [UInt8]? {
    var best: (text: Int, markup: [UInt8])?
    for node in tree.descendants(of: tree.document) where tree.tag(of: node) == .script {
      var bytes: [UInt8] = []
      tree.appendText(of: node, to: &bytes)
      search(bytes, depth: depth, &best)
    }
    if let data = FlightData.joined(in: tree) {
      search(data, depth: depth - 1, &best)
      for text in FlightData.texts(in: data) {
        let length = storyLength(Array(text))
        if length >= shortest, length > best?.text ?? 0 { best = (length, Array(text)) }
      }
    }
    return best?.markup
  }

  /// Looks for the string with the longest story, and in strings that are JSON again. A string that is a story is not
  /// searched further.
  private static func search(_ bytes: [UInt8], depth: Int, _ best: inout (text: Int, markup: [UInt8])?) {
    guard bytes.count >= shortest else { return }
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0x22) {
      let (end, hasEscape) = literal(bytes, after: start)
      index = end + 1
      guard index <= bytes.count else { return }
      guard end - start > shortest else { continue }
      let string = hasEscape ? JSONEscapes.decode(bytes, in: start + 1..<end) : Array(bytes[(start + 1)..<end])
      let text = storyLength(string)
      if text >= shortest {
        if text > best?.text ?? 0 { best = (text, string) }
      } else if depth > 1 {
        search(string, depth: depth - 1, &best)
      }
    }
  }

  /// Where the string literal that begins at an index ends, and whether it has escapes.
  ///
  /// The end is the index of the closing quotation mark, or the number of bytes if there is none. `start` is the
  /// opening one's.
  static func literal(_ bytes: [UInt8], after start: Int) -> (end: Int, hasEscape: Bool) {
    var (index, hasEscape) = (start + 1, false)
    while index < bytes.count, bytes[index] != 0x22 {
      if bytes[index] == 0x5C {
        hasEscape = true
        index += 1
      }
      index += 1
    }
    return (min(index, bytes.count), hasEscape)
  }

  /// The bytes of text in markup that may be a story; 0 if it is not. It has at least two paragraphs or line breaks,
  /// and at most two thirds of it are tags.
  private static func storyLength(_ markup: [UInt8]) -> Int {
    var (text, paragraphs, index) = (0, 0, 0)
    while index < markup.count {
      guard markup[index] == 0x3C else {
        text += 1
        index += 1
        continue
      }
      let next = index + 1 < markup.count ? markup[index + 1] | 0x20 : 0
      let isParagraph = next == 0x70 && index + 2 < markup.count && [0x3E, 0x20].contains(markup[index + 2])
      let isBreak = next == 0x62 && index + 2 < markup.count && markup[index + 2] | 0x20 == 0x72
      if isParagraph || isBreak { paragraphs += 1 }
      index = (markup[index...].firstIndex(of: 0x3E) ?? markup.count - 1) + 1
    }
    return paragraphs >= 2 && text * 3 >= markup.count ? text : 0
  }
}
