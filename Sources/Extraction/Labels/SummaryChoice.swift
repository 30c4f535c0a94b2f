import News

/// Chooses the subheadline and the excerpt.
struct SummaryChoice {
  /// The sentence below the headline, or linked data's `alternativeHeadline`.
  private(set) var subheadline: String?
  /// The page's description, or else the first paragraph, cut at a space within its first 300 characters.
  private(set) var excerpt: String?
  /// At most four candidates for each of the two; the first won.
  private(set) var evidence: [Article.Evidence] = []

  /// Chooses both. The body is needed only for pages without a description.
  init(_ facts: PageFacts, headline: HeadlineChoice, body: [Block]) {
    subheadline = take("subheadline", Self.subheadlines(facts, headline: headline))
    excerpt = take("excerpt", Self.excerpts(facts, headline: headline, body: body))
  }

  /// A text and where it was found.
  private typealias Candidate = (value: String, place: String)

  /// Takes the first candidate; the others are noted as evidence that lost.
  private mutating func take(_ field: String, _ candidates: [Candidate]) -> String? {
    evidence += candidates.prefix(4).enumerated().map {
      .init(field: field, value: $1.value.clipped, place: $1.place, won: $0 == 0)
    }
    return candidates.first?.value
  }

  /// Candidates shown below the headline, then those in metadata. At most two of them are looked for, within 900 bytes
  /// below the headline and at least 20 bytes long.
  private static func subheadlines(_ facts: PageFacts, headline: HeadlineChoice) -> [Candidate] {
    let told = facts.linked?.alternativeHeadline.map { [(value: $0, place: "json-ld alternativeHeadline")] } ?? []
    guard let start = headline.offset else { return told }
    let shown = facts.marks(.subheadline).lazy.filter { mark in
      mark.offset >= start && mark.offset < start + 900 && mark.area != .related
        && mark.area != .navigation && mark.text.utf8.count >= 20 && FoldedWords(mark.text) != headline.words
        && SubheadlineTest.isSentence(mark, facts)
    }
    // Not `prefix` of a lazy collection, which looks for its elements again and again.
    var iterator = shown.makeIterator()
    let first = [iterator.next(), iterator.next()].compactMap { $0.map { (value: $0.text, place: $0.sign) } }
    return first + unnamed(facts, headline: headline, start)
      + told.filter { FoldedWords($0.value) != headline.words }
  }

  /// The least length of a sentence in a heading, in bytes.
  private static let shortestSentence = 50
  /// What sentences end with.
  private static let stops = [".", "。", "।", "؟", "?", "!"].map { Array($0.utf8) }

  /// A sentence in an `h2` right below the headline: a heading of a part has no full stop. It must be within 700
  /// bytes, at least 50 bytes long, and not much like the headline.
  private static func unnamed(_ facts: PageFacts, headline: HeadlineChoice, _ start: Int) -> [Candidate] {
    let next = facts.marks(.headline).lazy.filter { mark in
      mark.offset > start && mark.offset < start + 700 && mark.position <= 1 && mark.sign == "h2"
    }
    guard let mark = next.first(where: { !$0.text.isEmpty }) else { return [] }
    let text = mark.text
    guard text.utf8.count >= shortestSentence, stops.contains(where: { text.utf8.suffix($0.count).elementsEqual($0) }),
      FoldedWords(text).similarity(to: headline.words) < 0.6, SubheadlineTest.isSentence(mark, facts)
    else { return [] }
    return [(text, "h2 below the headline")]
  }

  /// The page's descriptions, if they say more than the headline, else the body's beginning. Descriptions of fewer
  /// than 40 bytes are left out.
  private static func excerpts(_ facts: PageFacts, headline: HeadlineChoice, body: [Block]) -> [Candidate] {
    var descriptions = facts.metas("og:description", "description", "twitter:description", "dc.description").map {
      (value: $0.content, place: $0.name)
    }
    if let told = facts.linked?.description { descriptions.append((told, "json-ld description")) }
    if let summary = facts.document.entry?.summary { descriptions.append((summary, "feed entry")) }
    var own: [Candidate] = []
    // Keep only the winner and one loser: folding words is expensive.
    for candidate in descriptions where candidate.value.utf8.count >= 40 && own.count < 2 {
      if own.first?.value == candidate.value { continue }
      if FoldedWords(candidate.value).similarity(to: headline.words) < 0.9 { own.append(candidate) }
    }
    guard own.isEmpty else { return own }
    guard let first = body.first(where: { $0.kind == .paragraph && $0.text.utf8.count >= 40 }) else { return [] }
    let cut = first.text.prefix(300)
    guard cut.endIndex < first.text.endIndex else { return [(first.text, "first paragraph")] }
    return [(String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…", "first paragraph")]
  }
}
