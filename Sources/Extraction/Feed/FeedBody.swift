import News

/// What the feed said of a story, for pages that show none of it or only its beginning.
enum FeedBody {
  /// The feed's paragraphs, if they say much more than the page shows and begin as it does; nil if the page is better.
  ///
  /// Much more is 400 bytes more than twice as much, or half as much again if the page has one paragraph
  /// (`LinkedBody.least`). A text that begins otherwise may be another story's.
  static func paragraphs(_ facts: PageFacts, shown: [Block]) -> [Block]? {
    guard let text = facts.document.entry?.text else { return nil }
    // Of a page that says that it is cut off, a quarter more is enough.
    let isCut = PaywallSigns.reason(facts, body: shown) != nil
    let length = shown.reduce(0) { $0 + ($1.kind == .caption ? 0 : $1.text.utf8.count) }
    let least = isCut ? length + length / 4 : LinkedBody.least(besides: shown)
    return LinkedBody.blocks(lines(text), from: max(1, least), continuing: shown)
  }

  /// A document of the feed's words alone, in place of one that is not an article; nil without a full text, and for
  /// galleries, which are what they are.
  ///
  /// Its `standsIn` gives the rejection as the reason. Its entry has no text, so that it can't be replaced a second
  /// time.
  static func document(insteadOf document: Document, because rejection: Rejection) -> Document? {
    guard rejection.code != "gallery", var entry = document.entry, let text = entry.text else { return nil }
    entry.text = nil
    entry.standsIn = rejection.reason
    // Where the page led to the site's front page, the story is still that of the address in the feed.
    var made = Document(
      url: document.url, answeredURL: document.url, fetchedAt: document.fetchedAt, source: document.source,
      entry: entry, head: .init(title: entry.title), blocks: lines(text).map { Block(kind: .paragraph, text: $0) },
      removed: document.removed)
    made.publisherMarks = document.publisherMarks
    if let title = entry.title {
      made.marks = [.init(field: .headline, text: title, sign: "h1", position: 0, offset: 0, area: .article)]
    }
    return made
  }

  /// The feed's text, or else its summary; nil if the article has it anyway.
  ///
  /// The article has it if nine tenths of its runs of four words are in the body, the excerpt or the subheadline.
  static func missing(from article: Article, _ entry: FeedEntry?) -> String? {
    guard let entry, entry.standsIn == nil, let text = entry.text ?? entry.summary, text != article.excerpt else {
      return nil
    }
    let wanted = runs(of: lines(text))
    let shown = article.body.map(\.text) + [article.excerpt, article.subheadline].compactMap { $0 }
    let found = wanted.intersection(runs(of: shown)).count
    return Double(found) < 0.9 * Double(wanted.count) ? text : nil
  }

  /// The paragraphs of a feed's text, which are its lines.
  private static func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  /// The runs of four words in texts, as hashes.
  private static func runs(of texts: [String]) -> Set<UInt64> {
    var runs: Set<UInt64> = []
    for text in texts {
      let words = FoldedWords(text).hashes
      for end in words.indices.dropFirst(3) { runs.insert(words[end - 3...end].reduce(0) { $0 &* 31 &+ $1 }) }
    }
    return runs
  }
}
