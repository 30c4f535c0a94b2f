import News

/// What agencies write around their stories, read of the lines that the cleaner took out by rules named `agency-…`.
struct AgencyMarks {
  /// The code that numbers the story.
  private(set) var code: String?
  /// The story's short address.
  private(set) var shortURL: String?
  private(set) var tags: [String] = []
  private(set) var evidence: [Article.Evidence] = []

  /// The longest code, in characters.
  private static let longestCode = 24

  init(_ removed: [Document.Removal]) {
    for line in removed where line.rule.holds(".agency-") {
      let value = Self.value(of: line.text)
      if line.rule.holds(".agency-code-"), code == nil, let number = Self.code(in: value) {
        code = number
        note("code", number, line)
      } else if line.rule.holds(".agency-link-"), shortURL == nil, let url = Self.address(in: value) {
        shortURL = url
        note("shortURL", url, line)
      } else if line.rule.holds(".agency-tags-") {
        for tag in Self.list(value) where tags.count < 30 {
          tags.append(tag)
          note("tags", tag, line)
        }
      }
    }
  }

  private mutating func note(_ field: String, _ value: String, _ line: Document.Removal) {
    evidence.append(.init(field: field, value: value, place: line.rule, won: true))
  }

  /// What stands after the label.
  private static func value(of line: String) -> Substring {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return line.firstIndex(where: \.isNumber).map { line[$0...] } ?? ""
    }
    return Substring(line[line.index(after: colon)...].trimmed())
  }

  /// The first word, where it has a digit.
  private static func code(in text: Substring) -> String? {
    let word = text.prefix { !$0.isWhitespace && $0 != "|" && $0 != "،" && $0 != "," }
    return word.contains(where: \.isNumber) && word.count <= longestCode ? String(word) : nil
  }

  private static func address(in text: Substring) -> String? {
    let word = text.prefix { !$0.isWhitespace }
    return word.contains(".") && word.contains("/") ? String(word) : nil
  }

  private static func list(_ text: Substring) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "،" || $0 == "؛" || $0 == "|" || $0 == "#" || $0 == "、" }
      .map { String($0.trimmed()) }.filter { !$0.isEmpty && $0.utf8.count <= 80 }
  }
}
