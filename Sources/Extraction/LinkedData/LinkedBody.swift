import News

/// The article text in linked data, for pages that show none of it or only its beginning.
///
/// Some pages load their text by a script, or show only its beginning, and have all of it in `articleBody`.
enum LinkedBody {
  /// The shortest text worth taking, in bytes.
  private static let shortest = 400

  /// How long a text must be, in bytes, to be taken instead of these blocks: twice as long, or half as long again if
  /// they are a single paragraph. It is at least 400 in any case. Captions don't count.
  static func least(besides blocks: [Block]) -> Int {
    let size = blocks.reduce(0) { $0 + ($1.kind == .caption ? 0 : $1.text.utf8.count) }
    let isOneParagraph = blocks.filter { $0.kind == .paragraph && $0.text.utf8.count >= 80 }.count == 1
    return isOneParagraph ? max(shortest, size + size / 2) : shortest + 2 * size
  }

  /// The text's paragraphs, if they include everything that the page shows; nil if what it shows is better. Markup in
  /// it is removed, and empty lines are dropped.
  static func paragraphs(_ facts: PageFacts, shown: [Block]) -> [Block]? {
    guard let body = facts.linked?.body else { return nil }
    let paragraphs = lines(of: body).map { MarkupText.plain($0) }.filter { !$0.isEmpty }
    return blocks(paragraphs, from: least(besides: shown), continuing: shown)
  }

  /// A text's lines: they end at line breaks and at `</p>`, and begin at `<br`.
  ///
  /// By bytes, because looking for `</p>` and `<br` by characters takes longer than all the rest of extraction.
  static func lines(of text: String) -> [String] {
    let bytes = text.utf8.span
    var (lines, line): ([String], [UInt8]) = ([], [])
    func end() {
      if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
      line.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < bytes.count {
      let length = breakLength(bytes, at: index)
      if length > 0 || holds("<br", bytes, at: index) { end() }
      if length == 0 { line.append(bytes[index]) }
      index += max(1, length)
    }
    end()
    return lines
  }

  /// The length of the line break (Unicode's newline characters) or `</p>` at an index; 0 if there is neither.
  private static func breakLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A...0x0D: 1
    case 0xC2: holds("\u{85}", bytes, at: index) ? 2 : 0
    case 0xE2: holds("\u{2028}", bytes, at: index) || holds("\u{2029}", bytes, at: index) ? 3 : 0
    case 0x3C: holds("</p>", bytes, at: index) ? 4 : 0
    default: 0
    }
  }

  private static func holds(_ wanted: StaticString, _ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + wanted.utf8CodeUnitCount <= bytes.count else { return false }
    return wanted.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where unsafe bytes[index + offset] != wanted[offset] { return false }
      return true
    }
  }

  /// A text's paragraphs as blocks, if it has at least so many bytes and includes how what is shown begins; else nil.
  ///
  /// Included means that four fifths of the words in the first 60 characters of the first long paragraph are in the
  /// text's first 4,000 characters. A page that shows no paragraph of 80 bytes gets the text unchecked.
  static func blocks(_ paragraphs: [String], from least: Int, continuing shown: [Block]) -> [Block]? {
    guard paragraphs.reduce(0, { $0 + $1.utf8.count }) >= least else { return nil }
    if let first = shown.first(where: { $0.kind == .paragraph && $0.text.utf8.count >= 80 }) {
      let beginning = FoldedWords(String(first.text.prefix(60)))
      let all = FoldedWords(String(paragraphs.joined(separator: " ").prefix(4000)))
      guard beginning.share(in: all) >= 0.8 else { return nil }
    }
    return paragraphs.map { Block(kind: .paragraph, text: $0) }
  }
}
