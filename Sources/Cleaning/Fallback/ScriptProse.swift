import HTML
import News

/// Finds the story of a page that shows none, as plain texts in a script's data: a list of blocks, calls with rows of
/// elements, linked data with an `articleBody`.
///
/// Texts under one key and close together are one story; the longest is taken.
///
/// It is tried last, after ``ScriptStory`` and the text for readers without scripts: prose in a script may be anything,
/// as an error's text or a translation.
struct ScriptProse {
  /// The shortest story, in bytes.
  private static let shortest = 400
  /// The least number of texts in a story, because a single one may be anything.
  private static let fewestTexts = 3
  /// The least length in bytes of a text that begins a story, or continues it alone.
  private static let shortestText = 40
  /// How far apart two texts of a story may be, in bytes of script.
  private static let gap = 3000
  /// How deep strings within strings are searched.
  private static let depth = 2
  /// Keys of texts about stories, such as summaries.
  private static let summaries: Set = [
    "description", "excerpt", "summary", "alt", "caption", "abstract", "deck", "dek",
  ]
  /// Keys whose value is the date of publication. The first that looks like a date is taken, whatever story it is of.
  private static let dates: Set = [
    "datePublished", "publishedAt", "published_at", "publishDate", "firstPublished", "publicationDate", "published",
    "published_date", "publishedDate", "pubDate", "firstPublishedAt", "first_published_at", "publish_date",
  ]

  /// Texts under the same key that follow each other closely.
  private struct Story {
    var texts: [[UInt8]] = []
    var length = 0
    var end = 0
  }

  private var best = Story()
  private var date: [UInt8]?

  /// The markup of the longest story in a page's scripts, without headline or links; nil if there is none.
  static func markup(in tree: Tree) -> [UInt8]? {
    var prose = ScriptProse()
    for node in tree.descendants(of: tree.document) where tree.tag(of: node) == .script {
      var bytes: [UInt8] = []
      tree.appendText(of: node, to: &bytes)
      prose.search(bytes, depth: depth)
    }
    if let data = FlightData.joined(in: tree) { prose.search(data, depth: depth - 1) }
    guard prose.best.length >= shortest else { return nil }
    return prose.markup
  }

  /// The best story as paragraphs, with its date. `<` and `&` are escaped in texts; a date has neither, by
  /// ``isOfDate``.
  private var markup: [UInt8] {
    var markup: [UInt8] = []
    if let date {
      markup += Array("<time itemprop=\"datePublished\" datetime=\"".utf8) + date + Array("\"></time>".utf8)
    }
    for text in best.texts {
      for line in text.split(separator: 10) {
        markup += Array("<p>".utf8)
        XMLEscapes.append(line, to: &markup)
        markup += Array("</p>\n".utf8)
      }
    }
    return markup
  }

  /// Looks for stories in a script, and in the strings inside its strings. Linear in the script for each depth: a
  /// string is either a text or searched.
  private mutating func search(_ bytes: [UInt8], depth: Int) {
    guard bytes.count >= Self.shortest else { return }
    var open: [String: Story] = [:]
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0x22) {
      let literal = ScriptStory.literal(bytes, after: start)
      index = literal.end + 1
      guard index <= bytes.count else { break }
      let content = bytes[(start + 1)..<literal.end]
      // A key, or too short.
      guard content.count >= 3, !Self.isKey(bytes, literal.end) else { continue }
      let key = Self.key(before: start, bytes)
      if date == nil, Self.dates.contains(key), content.count <= 40, content.allSatisfy(Self.isOfDate) {
        date = Array(content)
      }
      if Self.summaries.contains(key) { continue }
      var text = literal.hasEscape ? JSONEscapes.decode(bytes, in: start + 1..<literal.end) : Array(content)
      if text.first == 0x3C { text = Self.withoutTags(text) }
      if Self.isProse(text) {
        take(text, key, at: start, &open)
      } else if depth > 1, content.count > Self.shortest {
        search(text, depth: depth - 1)
      }
    }
    for story in open.values { keep(story) }
  }

  /// The text of a paragraph's markup, as in `<p>The <b>council</b> voted.</p>`; white space only at its ends is cut. A
  /// tag without an end drops the rest.
  private static func withoutTags(_ markup: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < markup.count {
      if markup[index] == 0x3C {
        guard let end = markup[index...].firstIndex(of: 0x3E) else { break }
        index = end + 1
      } else {
        text.append(markup[index])
        index += 1
      }
    }
    return Array(text.drop { $0 <= 32 })
  }

  /// Adds a text to the story of its key, or begins a new one if the last is too far away.
  private mutating func take(_ text: [UInt8], _ key: String, at place: Int, _ open: inout [String: Story]) {
    var story = open[key] ?? Story()
    if !story.texts.isEmpty, place - story.end > Self.gap {
      keep(story)
      story = Story()
    }
    guard text.count >= Self.shortestText || !story.texts.isEmpty else { return }
    story.texts.append(text)
    story.length += text.count
    story.end = place + text.count
    open[key] = story
  }

  /// Takes a finished story if it is the longest so far and has at least ``fewestTexts`` texts.
  private mutating func keep(_ story: Story) {
    if story.texts.count >= Self.fewestTexts, story.length > best.length { best = story }
  }

  /// Whether a colon follows the literal that ends at an index.
  private static func isKey(_ bytes: [UInt8], _ end: Int) -> Bool {
    var index = end + 1
    while index < bytes.count, bytes[index] == 32 { index += 1 }
    return index < bytes.count && bytes[index] == 0x3A
  }

  /// The key whose value begins at an index; empty in lists. At most 41 bytes of it; quotation marks around it don't
  /// matter, as in `body: "…"`.
  private static func key(before start: Int, _ bytes: [UInt8]) -> String {
    var index = start - 1
    while index >= 0, bytes[index] == 32 { index -= 1 }
    guard index >= 0, bytes[index] == 0x3A else { return "" }
    index -= 1
    while index >= 0, bytes[index] == 32 || bytes[index] == 0x22 { index -= 1 }
    let end = index + 1
    while index >= 0, end - index <= 40, isOfName(bytes[index]) { index -= 1 }
    return String(decoding: bytes[(index + 1)..<max(index + 1, end)], as: UTF8.self)
  }

  /// Whether a byte may be in a key: ASCII letters, digits and `_`.
  private static func isOfName(_ byte: UInt8) -> Bool { byte &- 48 < 10 || (byte | 32) &- 97 < 26 || byte == 95 }

  private static func isOfDate(_ byte: UInt8) -> Bool { byte &- 48 < 10 || "-+:.TZ ".utf8.contains(byte) }

  /// Whether a text is prose: several words, and no signs of code or markup. At least one space in 14 bytes, and at
  /// most one sign of code in 80.
  private static func isProse(_ text: [UInt8]) -> Bool {
    var (spaces, foreign, signs) = (0, 0, 0)
    for byte in text {
      switch byte {
      case 32: spaces += 1
      case 0x80...: foreign += 1
      case 0x7B, 0x7D, 0x3B, 0x3C, 0x3E, 0x3D, 0x5C, 0x7C, 0x5F, 0x24: signs += 1
      default: break
      }
    }
    guard signs * 80 <= text.count, let first = text.first, first != 0x2F, first != 0x2E, first != 0x23 else {
      return false
    }
    // In scripts without spaces, letters have three bytes.
    return spaces * 14 >= text.count && spaces >= 1 || foreign * 10 >= text.count * 7 && text.count >= 12
  }
}
