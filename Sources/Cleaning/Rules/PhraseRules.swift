/// Rules that know a line by its words: whole lines at an edge of the text, in many languages. The same words inside a
/// story are the author's, unless the line is a link or a button by itself.
///
/// The rules are the files of `Config/boilerplate`, one line a rule; `PhraseRulesResource.swift` is all of them as Swift,
/// so that executables need no files. Lines are compared without regard to case and white space; `%d` stands for a number
/// and `%s` for a name.
package struct PhraseRules: Sendable {
  /// The rules that the module comes with.
  package static let standard = PhraseRules(parsing: PhraseRulesResource.text)

  /// A rule as it is written.
  package struct Rule: Sendable {
    /// Its id, such as `phrase.en.bloggers-like-this`.
    package var id: String
    /// The line or pattern.
    package var pattern: String
    /// A line that the rule matches.
    package var example: String
    /// A line that it must not match.
    package var counterexample: String
  }

  /// All rules.
  package private(set) var rules: [Rule] = []
  private var lines: LineIndex

  /// Reads rules: `ID<tab>PATTERN<tab>EXAMPLE<tab>COUNTEREXAMPLE` a line; `#` begins a remark.
  init(parsing text: some StringProtocol) {
    lines = LineIndex(capacity: text.utf8.reduce(0) { $0 + ($1 == 10 ? 1 : 0) } + 1)
    for line in Substring(text).utf8.split(separator: 10) where line.first != 35 {
      let parts = line.split(separator: 9, omittingEmptySubsequences: false).map { String(Substring($0)) }
      guard parts.count >= 4 else { continue }
      let rule = Rule(id: "phrase." + parts[0], pattern: parts[1], example: parts[2], counterexample: parts[3])
      lines.add(parts[1], rule: rules.count)
      rules.append(rule)
    }
  }

  /// The rule that matches a line, or nil.
  package func rule(matching line: String) -> Rule? {
    let bytes = Array(line.utf8)
    return index(bytes, 0, bytes.count).map { rules[$0] }
  }

  /// The place of the rule that matches a stretch of bytes, or nil.
  func index(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var folder = LineFolder()
    return index(bytes, start, end, &folder)
  }

  private func index(_ bytes: [UInt8], _ start: Int, _ end: Int, _ folder: inout LineFolder) -> Int? {
    end - start <= 300 ? lines.rule(bytes, start, end, &folder) : nil
  }

  /// Removes the kept lines at the story's edges that rules match, and names those that the model took out.
  func apply(to verdicts: inout [Verdict], _ page: PageText) {
    var folder = LineFolder()
    var matches: [(block: Int, rule: Int)] = []
    for (index, block) in page.blocks.enumerated() where block.shape.words <= 60 {
      guard let rule = self.index(page.bytes, Int(block.start), Int(block.end), &folder) else { continue }
      matches.append((index, rule))
    }
    guard !matches.isEmpty else { return }
    let story = page.story(verdicts, besides: Set(matches.map(\.block)))
    for (index, rule) in matches {
      switch verdicts[index] {
      case .removed(_, let score?): verdicts[index] = .removed(rule: rules[rule].id, score: score)
      case .removed: break
      case .kept:
        if !story.contains(index) || Self.isControl(page.blocks[index], page) {
          verdicts[index] = .removed(rule: rules[rule].id, score: nil)
        }
      }
    }
  }

  /// Whether a block is a button or a link by itself: no author's sentence.
  private static func isControl(_ block: PageBlock, _ page: PageText) -> Bool {
    block.linkCharacters * 10 >= block.characters * 9 || page.elements[Int(block.element)].around.contains(.button)
  }
}
