import News

/// Finds who is credited for a copied story, and removes credit lines from the body.
///
/// A credit comes from a line at the story's edges (`CreditLine`), from metadata, from brackets after the last
/// sentence, or from the dateline, in this order. Lines inside the story are kept, because a story may quote another.
struct CreditChoice {
  /// `place` is `line`, `canonical`, `last paragraph` or `dateline`. Nil if nobody but the site is credited.
  private(set) var attribution: Article.Attribution?
  /// The body without its credit lines.
  private(set) var body: [Block]
  /// What was taken out of the body, up to 400 characters of each line, with the rule that did.
  private(set) var removed: [Document.Removal] = []

  /// Reads the document's blocks. The dateline's agency counts only if nothing else credits somebody.
  init(_ facts: PageFacts, site: SiteNames, dateline: Dateline?) {
    body = facts.document.blocks
    takeLines(from: facts)
    if attribution == nil { attribution = Self.elsewhere(facts) }
    takeTail()
    if attribution == nil, let agency = dateline?.agency, !agency.isEmpty, !site.isName(agency) {
      attribution = .init(name: agency, words: "(\(agency))", place: "dateline")
    }
  }

  /// Takes credits that are whole lines in the first two or the last six blocks. A body of a single block is left
  /// whole.
  private mutating func takeLines(from facts: PageFacts) {
    let count = body.count
    var kept: [Block] = []
    kept.reserveCapacity(count)
    for (index, block) in body.enumerated() {
      let isEdge = index < 2 || index >= count - 6
      guard isEdge, count > 1, block.kind == .paragraph || block.kind == .listItem || block.kind == .heading else {
        kept.append(block)
        continue
      }
      if let rest = withoutCredits(block) { kept.append(rest) }
    }
    body = kept
  }

  /// A block without its lines that are credits; nil if nothing is left.
  ///
  /// A block longer than 320 bytes is searched only if it has line breaks. The first credit with an address wins, else
  /// the last. Where the line itself has no address, the block's first link gives it.
  private mutating func withoutCredits(_ block: Block) -> Block? {
    // A paragraph is too long to be a credit line.
    let hasLines = block.text.holds("\n")
    guard block.text.utf8.count <= 320 || hasLines else { return block }
    let lines =
      hasLines
      ? block.text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { Substring($0) } : [block.text[...]]
    var rest: [Substring] = []
    for line in lines {
      guard let credit = CreditLine(String(line)) else {
        rest.append(line)
        continue
      }
      removed.append(.init(text: String(line.prefix(400)), rule: credit.rule))
      guard attribution?.url == nil else { continue }
      let link = block.links?.first { $0.href.hasPrefix("http") }
      attribution = .init(
        name: credit.name ?? link?.text, url: credit.url ?? link?.href, words: String(line), place: "line")
    }
    guard rest.count < lines.count else { return block }
    var block = block
    block.text = String(rest.joined(separator: "\n").trimmed)
    return block.text.isEmpty ? nil : block
  }

  /// An agency in brackets after the last sentence: `… he said. (AFP)`.
  ///
  /// Only if the brackets are in the last 24 bytes, hold a known agency, and a sentence ends before them: in `the
  /// Office for Strategy (AFP)` they belong to the story.
  private mutating func takeTail() {
    guard let index = body.lastIndex(where: { $0.kind == .paragraph }), index >= body.count - 2 else { return }
    let text = body[index].text
    guard text.ends(with: ")"), let open = text.utf8.suffix(24).lastIndex(of: 0x28), open > text.startIndex else {
      return
    }
    let words = String(text[open...])
    guard let credit = CreditLine(words), credit.rule == "attribution.agency" else { return }
    let story = text[..<open].trimmed
    guard let end = story.unicodeScalars.last, ".!?…\"”»’'。؟".unicodeScalars.contains(end) else { return }
    body[index].text = String(story)
    removed.append(.init(text: words, rule: credit.rule))
    if attribution == nil { attribution = .init(name: credit.name, words: words, place: "last paragraph") }
  }

  /// A canonical address on another host, or an original named in the head.
  ///
  /// Hosts whose names share their distinctive label, such as `bbc.com` and `bbc.co.uk`, are one site. A copy in a web
  /// archive is not credited to its original.
  private static func elsewhere(_ facts: PageFacts) -> Article.Attribution? {
    if let original = facts.meta("original-source", "syndication-source"),
      original.utf8.contains(0x2E)
    {
      return .init(
        name: WebURL(original)?.site ?? "", url: original, words: original, place: "canonical")
    }
    guard let canonical = facts.canonical, canonical.hasPrefix("http") else { return nil }
    let host = WebURL(canonical)?.site ?? ""
    let label = SiteNames.label(of: host)
    guard !host.isEmpty, !facts.host.isEmpty, label != SiteNames.label(of: facts.host), !facts.host.holds("archive")
    else {
      return nil
    }
    return .init(name: host, url: canonical, words: canonical, place: "canonical")
  }
}
