import Fetching
import News

/// How a page was read: its fields with their candidates, what was kept, and which rule removed what.
enum ExplanationLines {
  static func lines(of examination: Examination) -> [Line] {
    var lines: [Line] = []
    if let rejection = examination.rejection { lines += ["\("no article", .bad): \(rejection)", ""] }
    if let article = examination.article { lines += Self.lines(of: article) }
    return lines
  }

  static func lines(of article: Article) -> [Line] {
    let head: [Line] = [Line(article.headline, .strong), Line(article.answeredURL), "", Line("fields", .strong)]
    return head + fields(of: article) + [""] + text(article.body, article.removed)
  }

  private static func fields(of article: Article) -> [Line] {
    var lines: [Line] = article.evidence.map { evidence in
      let why = evidence.why.map { " (\($0))" } ?? ""
      return field("\(evidence.field): \(evidence.value) – \(evidence.place)\(why)", won: evidence.won)
    }
    lines += article.dates.candidates.map { candidate in
      field(
        "date: \(candidate.value) – \(candidate.source.rawValue), \(candidate.role.rawValue), “\(candidate.text)”",
        won: candidate.value == article.dates.published?.value)
    }
    lines.append("  quality: \(article.quality.map { "\($0), the expected F1 of the body" } ?? "not judged")")
    lines.append("  published: \(article.dates.published.map { "\($0.value), \($0.why)" } ?? "unknown")")
    if let credit = article.attribution {
      let who = [credit.name, credit.url].compactMap { $0 }.joined(separator: " ")
      lines.append("  credit: \(who) – \(credit.place), “\(credit.words)”")
    }
    return lines
  }

  private static func field(_ text: String, won: Bool) -> Line { won ? Line("✓ " + text, .good) : Line("  " + text) }

  /// What was kept of a page, and which rule removed what.
  private static func text(_ blocks: [Block], _ removed: [Document.Removal]) -> [Line] {
    let kept = blocks.map { Line("  \($0.kind.rawValue): \($0.text.inOneLine)") }
    let gone = removed.map { Line("  [\($0.rule)] \($0.text.inOneLine)", .bad) }
    return [Line("kept", .strong)] + kept + ["", Line("removed", .strong)] + gone
  }
}
