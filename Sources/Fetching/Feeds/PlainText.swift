import Encodings
import News

/// Plain text from the markup that feeds have in titles and summaries.
enum PlainText {
  /// The text with each run of white space made one space, and none at the ends. White space is Unicode's, so a
  /// no-break space counts. It works on bytes, because feeds have many thousands of such texts.
  static func collapsed(_ text: String) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    var isSpaceDue = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let length = spaceLength(bytes, at: index) {
        isSpaceDue = !kept.isEmpty
        index += length
      } else {
        if isSpaceDue { kept.append(0x20) }
        isSpaceDue = false
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The length in UTF-8 of the white space at an index (Unicode's White_Space), or nil.
  private static func spaceLength(_ bytes: [UInt8], at index: Int) -> Int? {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : nil }
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return nil }
    if byte == 0xC2 { return index + 1 < bytes.count && [0x85, 0xA0].contains(bytes[index + 1]) ? 2 : nil }
    guard index + 2 < bytes.count else { return nil }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return nil
    }
  }

  /// The text of a piece of HTML, without tags, comments, scripts and styles, character references decoded, white space
  /// collapsed. Blocks and table cells are set apart by a space. A `<` that begins no tag is text: `a < b`. The time is
  /// linear in the length, whatever is left open.
  ///
  ///     <p>One</p><p>Two&nbsp;&amp; three</p>    One Two & three
  static func text(ofHTML html: String) -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return collapsed(html)
    }
    var scanner = Scanner(bytes: Array(html.utf8))
    scanner.run()
    return collapsed(CharacterReference.decoded(String(decoding: scanner.kept, as: UTF8.self)))
  }

  /// The text like `text(ofHTML:)`, with a line for each paragraph, heading, list item or other block. Without any tag
  /// the lines are the text's own.
  ///
  /// `<p>One</p><ul><li>Two</ul>` gives two lines. Elements without a line of their own, such as cells and images, only
  /// part words. Lines are never empty.
  static func paragraphs(ofHTML html: String) -> String {
    let hasTags = html.utf8.contains(UInt8(ascii: "<"))
    var scanner = Scanner(bytes: Array(html.utf8))
    scanner.divider = hasTags ? 0x0A : nil
    scanner.run()
    return scanner.kept.split { $0 == 0x0A || $0 == 0x0D }
      .map { collapsed(CharacterReference.decoded(String(decoding: $0, as: UTF8.self))) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Elements in a line that are set apart from the text around them.
  private static let inLine: Set<String> = ["td", "th", "img", "iframe"]

  /// Elements that separate their text from the text around them.
  private static let apart: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "blockquote", "pre", "section", "article", "figure", "figcaption", "header", "footer", "aside", "nav",
    "form", "img", "iframe",
  ]

  /// Keeps what is outside of tags. Not the HTML parser: feeds have thousands of short texts, most of them without
  /// markup.
  private struct Scanner {
    let bytes: [UInt8]
    var kept: [UInt8] = []
    var position = 0
    /// What parts paragraphs, where the bytes' own line breaks are spaces; nil where they are kept.
    var divider: UInt8?
    /// Whether there is no further end of a comment; searching again at each opening would take quadratic time.
    var areCommentsUnended = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() {
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "<"), beginsTag() { tag() } else { take() }
      }
    }

    private mutating func take() {
      let byte = bytes[position]
      kept.append(divider != nil && (byte == 0x0A || byte == 0x0D) ? 0x20 : byte)
      position += 1
    }

    private func isLetter(_ index: Int) -> Bool {
      index < bytes.count && bytes[index].isASCIILetter
    }

    /// Whether the `<` here begins a tag, a comment or a processing instruction.
    private func beginsTag() -> Bool {
      guard position + 1 < bytes.count else { return false }
      switch bytes[position + 1] {
      case UInt8(ascii: "/"): return isLetter(position + 2)
      case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      default: return isLetter(position + 1)
      }
    }

    /// Moves past a tag. A block's tag leaves what parts it from the text before; a script or style is left out with
    /// its content.
    private mutating func tag() {
      if skip("<![CDATA[", to: "]]>") || !areCommentsUnended && skip("<!--", to: "-->") { return }
      let start = position + 1
      let isEnd = bytes[start] == UInt8(ascii: "/")
      var end = isEnd ? start + 1 : start
      let nameStart = end
      while end < bytes.count, isLetter(end) || bytes[end].isASCIIDigit { end += 1 }
      let name = String(decoding: bytes[nameStart..<end], as: UTF8.self).lowercased()
      passTag(from: end)
      if apart.contains(name) { kept.append(inLine.contains(name) ? 0x20 : divider ?? 0x20) }
      if !isEnd, name == "script" || name == "style" { passContent(of: name) }
    }

    /// Moves past the tag's `>`, skipping quoted values.
    private mutating func passTag(from index: Int) {
      position = index
      var quote: UInt8?
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[position - 2] == UInt8(ascii: "=") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return
        }
      }
    }

    /// Moves past a script's or style's end tag; to the end of the text if there is none.
    private mutating func passContent(of name: String) {
      let ending = Array("</\(name)".utf8)
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "<"),
          bytes[position...].prefix(ending.count).map({ $0 | 0x20 }) == ending.map({ $0 | 0x20 })
        {
          return passTag(from: position + ending.count)
        }
        position += 1
      }
    }

    /// Moves past what begins with `opening`, up to `ending`; false if it doesn't begin here.
    private mutating func skip(_ opening: String, to ending: String) -> Bool {
      guard bytes[position...].starts(with: opening.utf8) else { return false }
      let pattern = Array(ending.utf8)
      var end = position + opening.utf8.count
      while end < bytes.count, !(bytes[end] == pattern[0] && bytes[end...].starts(with: pattern)) { end += 1 }
      guard end < bytes.count || opening != "<!--" else {
        // A comment that never ends is treated as a tag.
        areCommentsUnended = true
        return false
      }
      position = min(end + pattern.count, bytes.count)
      return true
    }
  }
}
