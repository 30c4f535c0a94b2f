import Fetching
import News

/// How a page was read: its fields with their candidates, what was kept, and which rule removed what. Each section has
/// a bold title and lines indented by two spaces; `✓` marks what was chosen, for screens without colours.
enum ExplanationLines {
  /// The whole explanation, first why it is no article.
  static func lines(of examination: Examination) -> [Line] {
    var lines: [Line] = []
    if let rejection = examination.rejection { lines += ["\("no article", .bad): \(rejection)", ""] }
    if let article = examination.article { lines += Self.lines(of: article, isRejected: examination.rejection != nil) }
    return lines
  }

  /// The headline, each field's candidates, then the text with the removed lines.
  private static func lines(of article: Article, isRejected: Bool) -> [Line] {
    let names = [Line(article.headline, .strong), Line(article.answeredURL)].filter { !$0.plain.isEmpty }
    let head = names.isEmpty ? [] : names + [""]
    let found = section("candidates, the chosen ones marked ✓", candidates(of: article))
    let fed = article.feedText.map { text in
      ["", Line("the feed's own text", .strong)] + text.split(separator: "\n").map { Line("  \($0)") }
    }
    let results = section("results", results(of: article, isRejected: isRejected))
    return head + found + results + text(article.body, article.removed) + (fed ?? [])
  }

  /// A title with its lines, or with `none`, and an empty line.
  private static func section(_ title: String, _ lines: [Line]) -> [Line] {
    [Line(title, .strong)] + (lines.isEmpty ? ["  none"] : lines) + [""]
  }

  /// The candidates for each field and then for the date: `FIELD: VALUE – PLACE (WHY)`.
  private static func candidates(of article: Article) -> [Line] {
    let texts: [Line] = article.evidence.map { evidence in
      let why = evidence.why.map { " (\($0))" } ?? ""
      return field("\(evidence.field): \(evidence.value) – \(evidence.place)\(why)", won: evidence.won)
    }
    let dates: [Line] = article.dates.candidates.map { candidate in
      field(
        "date: \(candidate.value) – \(candidate.source.rawValue), \(candidate.role.rawValue), “\(candidate.text)”",
        won: candidate.value == article.dates.published?.value)
    }
    return texts + dates
  }

  /// What was concluded: the quality of the body in percent, the date with the reason, the credit.
  private static func results(of article: Article, isRejected: Bool) -> [Line] {
    // A login page's own text was "about 96 % right".
    let quality =
      article.body.isEmpty || isRejected
      ? nil : article.quality.map { "about \(Int(clamping: $0 * 100)) % right, by the look of the page" }
    var lines: [Line] = ["  quality of the body: \(quality ?? "not judged")"]
    let published = article.dates.published.map { "\(DateText.told($0.value)): \($0.why)" } ?? "unknown"
    lines.append("  published: \(published)")
    if let credit = article.attribution {
      let who = [credit.name, credit.url].compactMap { $0 }.joined(separator: " ")
      lines.append("  credit: \(who) – \(credit.place), “\(credit.words)”")
    }
    return lines
  }

  /// A candidate, with a tick if it was chosen.
  private static func field(_ text: String, won: Bool) -> Line { won ? Line("✓ " + text, .good) : Line("  " + text) }

  /// What was kept of a page, and which rule removed what.
  private static func text(_ blocks: [Block], _ removed: [Document.Removal]) -> [Line] {
    let kept = blocks.map { Line("  \($0.kind.rawValue): \($0.text.inOneLine)") }
    let gone = removed.map { Line("  [\($0.rule)] \($0.text.inOneLine)", .bad) }
    return section("kept", kept) + section("removed", gone).dropLast()
  }
}
