import Encodings
import HTML
import News

/// Makes a document of a page: its blocks of text without what is not the article, each removal with its rule.
///
/// A value to be kept: its buffers are used again for the next page. What comes out depends on the page alone, and, where
/// a memory of the site's repetitions is given, on that.
public struct Cleaner {
  private var tree = Tree()
  private let parser = Parser()
  private var splitter = BlockSplitter()
  private var elements = ElementReader()
  private let judge: BlockJudge
  private let quality: QualityModel
  private let structure = StructureRules.standard
  private let phrases: PhraseRules
  private var harvester = Harvester()

  /// What the quality of the last page was judged by: for training.
  package private(set) var signals: [Float] = []

  /// The longest text that is read, in bytes of UTF-8; pages of some 16 MB are the largest that are fetched by default.
  private static let longestText = 20 << 20
  /// Whether the page at hand is longer.
  private var isTooLong = false

  /// Whether `lines` is filled; costs memory and time that only somebody who looks at a page needs.
  public var keepsLines = false
  /// The lines of the last page in its order, where they are kept.
  public private(set) var lines: [PageLine] = []

  /// What sites repeat, where the cleaner is to learn and heed it; none at first.
  public var memory: SiteMemory?

  /// A cleaner with the rules and the model that the module comes with.
  public init() {
    judge = BlockJudge(.standard)
    quality = .standard
    phrases = .standard
  }

  /// A cleaner with another model, given as the text of its file: to measure one.
  package init(model text: String) {
    judge = BlockJudge(BodyModel(parsing: text))
    quality = .standard
    phrases = .standard
  }

  /// Does something with the memory, where there is one.
  public mutating func remember(_ body: (inout SiteMemory) -> Void) {
    guard var memory else { return }
    // Taken out while it changes, so that it isn't copied.
    self.memory = nil
    body(&memory)
    self.memory = memory
  }

  /// Cleans a page.
  ///
  /// - Throws: a rejection with the code `not-text` for media other than pages and plain text and for bytes that are
  ///   neither, `data-file` for JSON, feeds and sitemaps, `no-text` for pages without any, `too-much-work` for those that
  ///   would cost more than their length pays for.
  public mutating func clean(_ page: Page) throws(Rejection) -> Document {
    let document = try examine(page)
    if let rejection = noText(in: document) { throw rejection }
    return document
  }

  /// Why a document is none for the extractor; nil where it has something to read.
  public func noText(in document: Document) -> Rejection? {
    guard document.blocks.isEmpty, document.head.linkedData.isEmpty else { return nil }
    var rules: [String: Int] = [:]
    for removal in document.removed { rules[removal.rule, default: 0] += 1 }
    let commonest = rules.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let reason =
      (commonest.map { "all of the page's text was removed, most of its \(document.removed.count) lines by \($0)" }
        ?? "the page shows no text")
      + (cutOff(leavingLinksOut: false).isEmpty ? "" : " in the part that its size lets be read")
    return Rejection(code: "no-text", reason: reason)
  }

  /// The document of a page, even where nothing is left of it: for who asks what went, and why.
  ///
  /// - Throws: as `clean`, but for `no-text`.
  public mutating func examine(_ page: Page) throws(Rejection) -> Document {
    let type = page.attachment.mediaType
    var decoded = PageDecoder.decode(page)
    defer { if decoded.utf8.count >= Self.largePage { dropBuffers() } }
    cut(&decoded.utf8)
    guard !PageDecoder.isBinary(decoded.utf8) else {
      throw Rejection(code: "not-text", reason: "declared as '\(type)', but its bytes are no text")
    }
    var document = Document(
      url: page.url, answeredURL: page.answeredURL, fetchedAt: page.fetchedAt, source: page.source, entry: page.entry,
      encoding: decoded.encoding)
    document.publisherMarks = page.publisherMarks
    switch type {
    case "text/plain":
      PlainTextReader(phrases: phrases).read(decoded.utf8, into: &document)
    case "text/html", "application/xhtml+xml", "application/xml", "text/xml", "", "application/octet-stream":
      if let kind = DataFile.kind(of: decoded.utf8) {
        throw Rejection(code: "data-file", reason: "the file is \(kind), not a page")
      }
      let budget = WorkBudget(bytes: decoded.utf8.count)
      cleanMarkup(decoded.utf8, into: &document, within: budget)
      if Self.showsNothing(document) { cleanUnshown(decoded.utf8, into: &document, within: budget) }
      try budget.check("cleaning")
    default: throw Rejection(code: "not-text", reason: "'\(type)' is no page of text")
    }
    return document
  }

  /// From so many bytes on a page's buffers are not kept for the next one, which is most often a hundred times smaller.
  private static let largePage = 2 << 20

  private mutating func dropBuffers() {
    tree = Tree()
    splitter = BlockSplitter()
    elements = ElementReader()
    harvester = Harvester()
  }

  private static func showsNothing(_ document: Document) -> Bool {
    document.blocks.allSatisfy { $0.text.utf8.count < 80 }
  }

  /// Looks for the text of a page that shows none: in its scripts, in what it has for readers without scripts or frames.
  private mutating func cleanUnshown(_ utf8: [UInt8], into document: inout Document, within budget: WorkBudget) {
    func inArticle(_ markup: [UInt8]) -> [UInt8] {
      utf8 + Array("<article>".utf8) + markup + Array("</article>".utf8)
    }
    let page = tree
    if let story = ScriptStory.markup(in: page) {
      document.encoding += "; text from a script"
      return cleanMarkup(inArticle(story), into: &document, within: budget)
    }
    let shown = document
    cleanMarkup(utf8, showingNoScript: true, into: &document, within: budget)
    document.encoding += "; text for readers without scripts"
    if !Self.showsNothing(document) { return }
    document = shown
    if let story = ScriptProse.markup(in: page) {
      document.encoding += "; text from a script's data"
      cleanMarkup(inArticle(story), into: &document, within: budget)
    } else if let story = FrameText.markup(in: page) {
      document.encoding += "; text of a frame"
      // Where a page is all frames, nothing after them is read.
      let isAllFrames = page.tag(of: page.body ?? page.document) == .frameset
      cleanMarkup(isAllFrames ? story : inArticle(story), into: &document, within: budget)
      if document.head.title == nil { document.head = shown.head }
    }
  }

  private mutating func cleanMarkup(
    _ utf8: [UInt8], showingNoScript: Bool = false, into document: inout Document, within budget: WorkBudget
  ) {
    read(utf8, showingNoScript: showingNoScript)
    if TwiceEncoded.isLikely(splitter.page.bytes), let once = TwiceEncoded.decoded(utf8) {
      read(once, showingNoScript: showingNoScript)
      document.encoding += "; encoded twice"
    }
    let page = splitter.page
    let sums = PageSums(page)
    let titles = PageTitles(tree)
    let landmarks = PageLandmarks(page, sums, titles: titles.titles, description: titles.description)
    elements.read(page, tree, judge.lexicon, structure)
    let scores = judge.scores(page, sums, landmarks, elements)
    let threshold = PageThreshold.of(scores, words: page.blocks.lazy.map(\.shape.words))
    var verdicts = scores.map { score in
      score >= threshold ? BlockVerdict.kept : .removed(rule: "classifier.body", score: score - threshold)
    }
    let story = StoryPage(text: page, tree: tree, sums: sums, marks: landmarks, elements: elements)
    LikeSiblings.carry(&verdicts, story)
    LikeSiblings.fillLists(&verdicts, story)
    LinkLists.keep(&verdicts, story)
    structure.apply(to: &verdicts, page, elements)
    structure.removeInvisible(&verdicts, page, elements)
    landmarks.keepStandfirst(&verdicts, page)
    story.removeWhatIsNone(&verdicts)
    phrases.apply(to: &verdicts, page)
    forgetRepeated(&verdicts, page, landmarks, url: document.answeredURL)
    Self.keepCredits(&verdicts, page)
    let assembler = BlockAssembler(page: page, tree: tree, verdicts: verdicts, elements: elements)
    document.blocks = assembler.blocks()
    document.removed = assembler.removals() + cutOff(leavingLinksOut: assembler.leavesLinksOut)
    if keepsLines { lines = assembler.lines() }
    let harvest = harvester.harvest(tree, page, elements, url: document.answeredURL, within: budget)
    document.head = harvest.head
    document.marks = assembler.placed(harvest)
    let found = PageSignals(
      story, scores, threshold: threshold, verdicts, linkedBody: LinkedBodyFinder.length(in: harvest.head.linkedData))
    signals = found.values
    document.quality = quality.expectedF1(found)
  }

  /// Keeps the lines right after the story that credit its original, for the extractor to read and take out.
  private static func keepCredits(_ verdicts: inout [BlockVerdict], _ page: PageText) {
    let end = page.story(verdicts).upperBound
    guard end > 0 else { return }
    for index in end..<min(end + 3, verdicts.count)
    where verdicts[index].isByModel && page.blocks[index].shape.words <= 25 {
      if CreditLine.isCredit(page.text(of: page.blocks[index])) { verdicts[index] = .kept }
    }
  }

  /// What the parser left out of a page for its size, so that it is not missing unsaid.
  private func cutOff(leavingLinksOut: Bool) -> [Document.Removal] {
    var limits: [String] = []
    if tree.limitsHit.contains(.nodes) { limits.append("nodes") }
    if isTooLong || tree.limitsHit.contains(.length) { limits.append("length") }
    if splitter.isCut { limits.append("blocks") }
    var removals = limits.map {
      Document.Removal(text: "all that comes after the page's parts that were read", rule: "limit.\($0)")
    }
    if leavingLinksOut { removals.append(.init(text: "the links of a block beyond its first", rule: "limit.links")) }
    return removals
  }

  /// Cuts text that is longer than is read, at the beginning of a character. What browsers read as one byte may be three
  /// in UTF-8, and a page is held several times over while it is cleaned.
  private mutating func cut(_ utf8: inout [UInt8]) {
    isTooLong = utf8.count > Self.longestText
    guard isTooLong else { return }
    var end = Self.longestText
    while end > 0, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    utf8.removeSubrange(end...)
  }

  private mutating func read(_ utf8: [UInt8], showingNoScript: Bool) {
    parser.parse(utf8, into: &tree)
    splitter.split(tree, root: tree.body ?? tree.document, showingNoScript: showingNoScript)
  }

  private mutating func forgetRepeated(
    _ verdicts: inout [BlockVerdict], _ page: PageText, _ landmarks: PageLandmarks, url: String
  ) {
    guard memory != nil, let address = PageAddress(url) else { return }
    var lines = RepeatedLines(page, landmarks)
    remember { lines.apply(to: &verdicts, at: address, &$0) }
  }
}

/// Turns a page's bytes into UTF-8.
enum PageDecoder {
  /// The page's text as UTF-8, and the name of the encoding it was in.
  static func decode(_ page: Page) -> (utf8: [UInt8], encoding: String) {
    let decoded = Encoding.decode(page.body, declaredCharset: page.attachment.charset)
    return (decoded.utf8, "\(decoded.encoding.rawValue); \(decoded.evidence.rawValue)")
  }

  /// Whether what was decoded is no text: more than one in fifty of its first bytes are controls that no text has
  /// (the binary data bytes of WHATWG MIME Sniffing, section 3).
  static func isBinary(_ utf8: [UInt8]) -> Bool {
    let head = utf8.prefix(4096)
    let controls = head.count { $0 < 32 && !(9...13).contains($0) && $0 != 27 || $0 == 11 }
    return controls * 50 > head.count
  }
}
