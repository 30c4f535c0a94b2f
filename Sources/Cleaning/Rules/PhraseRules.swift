import HTML

/// Rules that recognise a line by its words: whole lines at the start or end of the text, in many languages. The same
/// words inside a story are the author's, unless the line is a separate link or button, or the rule says `anywhere`.
///
/// The rules are in the files of `Config/boilerplate`, one per line; `PhraseRulesResource.swift` is all of them as
/// Swift, so that executables need no files. Lines are compared ignoring case and white space; `%d` stands for a
/// number, `%s` for a name, `%t` for any text up to 160 bytes.
package struct PhraseRules: Sendable {
  /// The built-in rules.
  package static let standard = PhraseRules(parsing: PhraseRulesResource.text)

  /// A rule as it is written.
  package struct Rule: Sendable {
    /// Its id, such as `phrase.en.bloggers-like-this`.
    package let id: String
    /// Whether the line is removed inside the story too: no author writes it as a separate paragraph.
    package let isAnywhere: Bool
    fileprivate let parts: [ArraySlice<UInt8>]

    // Made when asked for: only tests do, and every cleaner reads all rules as it starts.

    /// The line or pattern.
    package var pattern: String { String(decoding: parts[1], as: UTF8.self) }
    /// A line that the rule matches.
    package var example: String { String(decoding: parts[2], as: UTF8.self) }
    /// A line that it must not match.
    package var counterexample: String { String(decoding: parts[3], as: UTF8.self) }
  }

  /// In the order of the file; ``LineIndex`` knows a rule by its index here.
  package private(set) var rules: [Rule] = []
  private var lines: LineIndex

  /// Reads rules: `ID<tab>PATTERN<tab>EXAMPLE<tab>COUNTEREXAMPLE[<tab>anywhere]` a line; `#` begins a comment.
  ///
  /// Lines with fewer than four fields are skipped.
  package init(parsing text: some StringProtocol) {
    let written = Array(text.utf8).split(separator: 10)
    var lines = LineIndex(capacity: written.count)
    var languages: [ArraySlice<UInt8>] = []
    for line in written where line.first != 35 {
      let parts = line.split(separator: 9, omittingEmptySubsequences: false)
      guard parts.count >= 4 else { continue }
      let rule = Rule(
        id: "phrase." + String(decoding: parts[0], as: UTF8.self),
        isAnywhere: parts.count > 4 && parts[4].elementsEqual("anywhere".utf8), parts: parts)
      // A line that several languages have goes by English's rule, or else the first: `Home` went by the Italian one.
      let language = parts[0].prefix { $0 != 46 }
      lines.add(parts[1], rule: rules.count) { language.elementsEqual("en".utf8) || language == languages[$0] }
      languages.append(language)
      rules.append(rule)
    }
    self.lines = lines
  }

  /// The rule that matches a line, or nil; always nil for lines of more than 300 bytes.
  package func rule(matching line: String) -> Rule? {
    let bytes = Array(line.utf8)
    return index(bytes, 0, bytes.count).map { rules[$0] }
  }

  /// The index of the rule that matches a range of bytes, or nil.
  func index(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var folder = LineFolder()
    return index(bytes, start, end, &folder)
  }

  /// The rule for a line as it is, or without brackets, dashes and strokes around it. The latter only if the line
  /// begins with one of these.
  private func index(_ bytes: [UInt8], _ start: Int, _ end: Int, _ folder: inout LineFolder) -> Int? {
    guard end - start <= 300 else { return nil }
    if let rule = lines.rule(bytes, start, end, &folder) { return rule }
    // Try the line without brackets, dashes or strokes around it.
    var (first, last) = (start, end)
    while first < last, Self.isFrame(bytes[first]) { first += 1 }
    while last > first, Self.isFrame(bytes[last - 1]) || LineFolder.isTrailing(bytes[last - 1]) { last -= 1 }
    return first > start ? lines.rule(bytes, first, last, &folder) : nil
  }

  /// Whether a byte is a space, bracket, hyphen, stroke or bar.
  private static func isFrame(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, 40, 41, 45, 47, 91, 93, 124: true
    default: false
    }
  }

  /// Removes kept lines at the story's edges that match rules, and names the rule for matching lines that the model
  /// removed.
  ///
  /// Lines of at most 60 words are looked at. A label before a link goes wherever it is.
  func apply(to verdicts: inout [BlockVerdict], _ page: PageText) {
    var folder = LineFolder()
    var matches: [(block: Int, rule: Int)] = []
    for (index, block) in page.blocks.enumerated() where block.shape.words <= 60 {
      if let rule = self.index(page.bytes, Int(block.start), Int(block.end), &folder) {
        matches.append((index, rule))
      } else if verdicts[index].isKept, let rule = label(of: block, page, &folder) {
        verdicts[index] = .removed(rule: rules[rule].id, score: nil)
      }
    }
    removeLabelledCells(&verdicts, page, &folder)
    guard !matches.isEmpty else { return }
    let story = page.story(verdicts, besides: Set(matches.map(\.block)))
    for (index, rule) in matches {
      switch verdicts[index] {
      case .removed(_, let score?): verdicts[index] = .removed(rule: rules[rule].id, score: score)
      case .removed: break
      case .kept:
        if rules[rule].isAnywhere || !story.contains(index) || Self.isControl(page.blocks[index], page) {
          verdicts[index] = .removed(rule: rules[rule].id, score: nil)
        }
      }
    }
  }

  /// The most cells of which a page's last ones are examined together with the next.
  private static let mostCells = 48

  /// Removes a label and its value in two cells if a rule matches the two as a line: `News code:` and `4711`.
  private func removeLabelledCells(_ verdicts: inout [BlockVerdict], _ page: PageText, _ folder: inout LineFolder) {
    // Such cells are near a page's end, and a page of tables has very many others.
    var tried = 0
    for index in page.blocks.indices.dropLast().reversed() where tried < Self.mostCells {
      let tag = page.elements[Int(page.blocks[index].element)].tag
      guard tag == .td || tag == .th || tag == .dt else { continue }
      let (label, value) = (page.blocks[index], page.blocks[index + 1])
      guard label.shape.words <= 4, value.shape.words <= 12,
        page.parent(of: Int(label.element)) == page.parent(of: Int(value.element)),
        [.td, .dd].contains(page.elements[Int(value.element)].tag)
      else { continue }
      tried += 1
      var line = Array(page.bytes[Int(label.start)..<Int(label.end)])
      if line.last != 58 { line.append(58) }
      line.append(32)
      line += page.bytes[Int(value.start)..<Int(value.end)]
      guard let rule = self.index(line, 0, line.count, &folder), rules[rule].isAnywhere else { continue }
      for cell in index...(index + 1) {
        var score: Float?
        if case .removed(_, let own) = verdicts[cell] { score = own }
        verdicts[cell] = .removed(rule: rules[rule].id, score: score)
      }
    }
  }

  /// The rule for the words before a link that makes up the rest of the line, or with which a paragraph begins that is
  /// all link: `Read more: The ferry leaves the quay`.
  private func label(of block: PageBlock, _ page: PageText, _ folder: inout LineFolder) -> Int? {
    guard block.links > 0, block.linkCharacters * 2 >= block.characters, block.shape.lines == 0 else { return nil }
    let start = Int(block.start)
    var end = Int(page.links[Int(block.firstLink)].start)
    if Self.isControl(block, page) {
      let around = page.elements[Int(block.element)].around
      guard around.isDisjoint(with: [.item, .cell]) else { return nil }
      end = page.bytes[start..<min(start + 40, Int(block.end))].firstIndex(of: 58) ?? start
    } else {
      guard end <= Int(block.end), end - start <= 60 else { return nil }
      let label = ShapeCounter.shape(of: page.bytes, from: start, to: max(start, end)).characters
      guard label + block.linkCharacters + 2 >= block.characters else { return nil }
    }
    while end > start + 1, page.bytes[end - 1] == 32 { end -= 1 }
    // `À lire aussi »`
    if end > start + 1, page.bytes[end - 2] == 0xC2, page.bytes[end - 1] == 0xBB { end -= 2 }
    return end > start + 3 ? index(page.bytes, start, end, &folder) : nil
  }

  /// Whether a block is a separate button or link, not an author's sentence.
  private static func isControl(_ block: PageBlock, _ page: PageText) -> Bool {
    block.linkCharacters * 10 >= block.characters * 9 || page.elements[Int(block.element)].around.contains(.button)
  }
}
