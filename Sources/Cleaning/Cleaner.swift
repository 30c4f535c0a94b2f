import Encodings
import HTML
import News

/// Makes a document from a page: the blocks of text that are the article, and the removed lines, each with its rule.
///
/// Keep the value, because its buffers are reused for the next page. The result depends only on the page and, if there
/// is one, on the memory of sites' repeated lines.
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

  /// The signals by which the quality of the last page was judged, for training.
  package private(set) var signals: [Float] = []

  /// The longest text that is read, in UTF-8 bytes. By default, pages of up to 16 MiB are fetched.
  private static let longestText = 20 << 20
  /// Whether the current page is longer than that, and whether it is plain text without a story.
  private var isTooLong = false, isScrap = false

  /// Whether to fill `lines`, which costs memory and time and is needed only for inspecting a page.
  public var keepsLines = false
  /// The lines of the last page in order, if they are kept.
  public private(set) var lines: [PageLine] = []

  /// What sites repeat, if the cleaner should learn and remove that; nil at first.
  public var memory: SiteMemory?

  /// Creates a cleaner with the built-in rules and model.
  public init() {
    judge = BlockJudge(.standard)
    quality = .standard
    phrases = .standard
  }

  /// Creates a cleaner with another model, given as the text of its file, for measurements.
  package init(model text: String) {
    judge = BlockJudge(BodyModel(parsing: text))
    quality = .standard
    phrases = .standard
  }

  /// Calls `body` with the memory, if there is one.
  public mutating func remember(_ body: (inout SiteMemory) -> Void) {
    guard var memory else { return }
    // Take the memory out while it changes, so that it isn't copied.
    self.memory = nil
    body(&memory)
    self.memory = memory
  }

  /// Cleans a page.
  ///
  /// - Throws: a rejection with the code `not-text` for anything but pages and plain text, `data-file` for JSON, feeds
  ///   and sitemaps, `no-text` for pages without text, `no-story` for plain text that is a list of words,
  ///   `too-much-work` for pages that would take more work than their length allows.
  public mutating func clean(_ page: Page) throws(Rejection) -> Document {
    let document = try examine(page)
    if let rejection = rejection(of: document) { throw rejection }
    return document
  }

  /// Why the document just examined has nothing for the extractor; nil if it has, be it the feed's text.
  public func rejection(of document: Document) -> Rejection? {
    if isScrap { return Rejection(code: "no-story", reason: "the text is no story: \(PlainProse.reason)") }
    guard document.blocks.isEmpty, document.head.linkedData.isEmpty, document.entry?.text == nil else { return nil }
    var rules: [String: Int] = [:]
    for removal in document.removed { rules[removal.rule, default: 0] += 1 }
    let lines = document.removed.count == 1 ? "a line" : "most of its \(document.removed.count) lines"
    let commonest = rules.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let reason =
      (commonest.map { "all of the page's text was removed, \(lines) by \($0)" }
        ?? "the page shows no text")
      + (cutOff(leavingLinksOut: false).isEmpty ? "" : " in the part that was read, as the page is too long")
    return Rejection(code: "no-text", reason: reason)
  }

  /// The document of a page, even if nothing is left of it, to show what was removed and why.
  ///
  /// - Throws: like `clean`, except `no-text` and `no-story`; `rejection(of:)` has those.
  public mutating func examine(_ page: Page) throws(Rejection) -> Document {
    let type = page.attachment.mediaType
    isScrap = false
    var decoded = PageDecoder.decode(page)
    defer { if decoded.utf8.count >= Self.largePage { dropBuffers() } }
    cut(&decoded.utf8)
    guard !PageDecoder.isBinary(decoded.utf8) else {
      throw Rejection(code: "not-text", reason: "declared as '\(type)', but its bytes are not text")
    }
    var document = Document(
      url: page.url, answeredURL: page.answeredURL, fetchedAt: page.fetchedAt, source: page.source, entry: page.entry,
      encoding: decoded.encoding)
    document.publisherMarks = page.publisherMarks
    switch type {
    case "text/plain":
      try refuseData(decoded.utf8)
      isScrap = Self.isScrap(decoded.utf8)
      PlainTextReader(phrases: phrases).read(decoded.utf8, into: &document)
    case "text/html", "application/xhtml+xml", "application/xml", "text/xml", "", "application/octet-stream":
      try refuseData(decoded.utf8)
      let budget = WorkBudget(bytes: decoded.utf8.count)
      cleanMarkup(decoded.utf8, into: &document, within: budget)
      if Self.showsNothing(document) { cleanUnshown(decoded.utf8, into: &document, within: budget) }
      try budget.check("cleaning")
    default: throw Rejection(code: "not-text", reason: "'\(type)' is not a page of text")
    }
    return document
  }

  /// Refuses a file of data, such as JSON, that was served as a page.
  private func refuseData(_ utf8: [UInt8]) throws(Rejection) {
    guard let kind = DataFile.kind(of: utf8) else { return }
    throw Rejection(code: "data-file", reason: "the file is \(kind), not a page")
  }

  /// Whether a plain text has words, but no story.
  private static func isScrap(_ utf8: [UInt8]) -> Bool {
    let head = String(decoding: utf8.prefix(1 << 16), as: UTF8.self)
    return head.contains(where: { !$0.isWhitespace }) && !PlainProse.isLikely(head)
  }

  /// The size in bytes from which a page's buffers are not kept for the next page, which is usually a hundred times
  /// smaller.
  private static let largePage = 2 << 20

  /// Frees the memory of a large page.
  private mutating func dropBuffers() {
    tree = Tree()
    splitter = BlockSplitter()
    elements = ElementReader()
    harvester = Harvester()
  }

  /// Whether a document has no block of at least 80 bytes besides headings.
  private static func showsNothing(_ document: Document) -> Bool {
    document.blocks.allSatisfy { $0.kind == .heading || $0.text.utf8.count < 80 }
  }

  /// Looks for the text of a page that shows none: in its scripts, and in its content for browsers without scripts or
  /// frames.
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
      // If a page has only frames, nothing after them is read.
      let isAllFrames = page.tag(of: page.body ?? page.document) == .frameset
      cleanMarkup(isAllFrames ? story : inArticle(story), into: &document, within: budget)
      if document.head.title == nil { document.head = shown.head }
    }
  }

  /// Cleans markup into a document, which keeps its addresses and times.
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
    let groups = BlockGroups(page, elements)
    let scores = judge.scores(page, sums, landmarks, elements, groups)
    let threshold = PageThreshold.of(scores, words: page.blocks.lazy.map(\.shape.words))
    var verdicts = scores.map { score in
      score >= threshold ? BlockVerdict.kept : .removed(rule: "classifier.body", score: score - threshold)
    }
    let story = StoryPage(text: page, tree: tree, sums: sums, marks: landmarks, elements: elements)
    story.settleDoubts(&verdicts, groups, scores)
    structure.apply(to: &verdicts, page, elements)
    structure.removeInvisible(&verdicts, page, elements)
    ListPages.fill(&verdicts, story, groups, scores)
    KeptParts.keepHeadings(&verdicts, story, scores)
    landmarks.keepStandfirst(&verdicts, page)
    story.removeWhatIsNone(&verdicts)
    phrases.apply(to: &verdicts, page)
    forgetRepeated(&verdicts, page, landmarks, url: document.answeredURL)
    OrphanLabels.apply(to: &verdicts, story)
    Self.keepCredits(&verdicts, page)
    let assembler = BlockAssembler(page: page, tree: tree, verdicts: verdicts, elements: elements)
    document.blocks = assembler.blocks()
    document.removed = assembler.removals() + cutOff(leavingLinksOut: assembler.leavesLinksOut)
    if keepsLines { lines = assembler.lines() }
    let harvest = harvester.harvest(tree, page, elements, url: document.answeredURL, within: budget)
    document.head = harvest.head
    document.marks = assembler.placed(harvest)
    let found = PageSignals(
      story, groups, scores, threshold: threshold, verdicts,
      linkedBody: LinkedBodyFinder.length(in: harvest.head.linkedData))
    signals = found.values
    document.quality = quality.expectedF1(found)
  }

  /// Keeps lines right after the story that credit its original, for the extractor to read and remove.
  private static func keepCredits(_ verdicts: inout [BlockVerdict], _ page: PageText) {
    let end = page.story(verdicts).upperBound
    guard end > 0 else { return }
    for index in end..<min(end + 3, verdicts.count)
    where verdicts[index].isByModel && page.blocks[index].shape.words <= 25 {
      if CreditLine.isCredit(page.text(of: page.blocks[index])) { verdicts[index] = .kept }
    }
  }

  /// Notes what was left out of a page because of its size.
  private func cutOff(leavingLinksOut: Bool) -> [Document.Removal] {
    var limits: [String] = []
    if tree.limitsHit.contains(.nodes) { limits.append("nodes") }
    if isTooLong || tree.limitsHit.contains(.length) { limits.append("length") }
    if splitter.isCut { limits.append("blocks") }
    var removals = limits.map {
      Document.Removal(text: "everything after the parts of the page that were read", rule: "limit.\($0)")
    }
    if leavingLinksOut { removals.append(.init(text: "the links of a block beyond its first", rule: "limit.links")) }
    return removals
  }

  /// Cuts text that is too long, at the beginning of a character. One byte in a legacy encoding may become three in
  /// UTF-8, and a page is in memory several times while it is cleaned.
  private mutating func cut(_ utf8: inout [UInt8]) {
    isTooLong = utf8.count > Self.longestText
    guard isTooLong else { return }
    var end = Self.longestText
    while end > 0, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    utf8.removeSubrange(end...)
  }

  /// Parses markup and splits it into blocks.
  private mutating func read(_ utf8: [UInt8], showingNoScript: Bool) {
    parser.parse(utf8, into: &tree)
    splitter.split(tree, root: tree.body ?? tree.document, showingNoScript: showingNoScript)
  }

  /// Removes the lines that the site repeats on its pages; does nothing without a memory.
  private mutating func forgetRepeated(
    _ verdicts: inout [BlockVerdict], _ page: PageText, _ landmarks: PageLandmarks, url: String
  ) {
    guard memory != nil, let address = PageAddress(url) else { return }
    var lines = RepeatedLines(page, landmarks)
    remember { lines.apply(to: &verdicts, at: address, &$0) }
  }
}

/// Converts a page's bytes to UTF-8.
enum PageDecoder {
  /// The page's text as UTF-8, and the name of the encoding it was in.
  static func decode(_ page: Page) -> (utf8: [UInt8], encoding: String) {
    let decoded = Encoding.decode(page.body, declaredCharset: page.attachment.charset)
    return (decoded.utf8, "\(decoded.encoding.rawValue); \(decoded.evidence.rawValue)")
  }

  /// Whether the decoded bytes are not text: more than one in fifty of the first bytes are control characters that no
  /// text has (the binary data bytes of WHATWG MIME Sniffing, section 3).
  static func isBinary(_ utf8: [UInt8]) -> Bool {
    let length = min(4096, utf8.count)
    let bytes = utf8.span
    var controls = 0
    var index = 0
    while index < length {
      // Eight bytes at once if none is a control character.
      if index &+ 8 <= length {
        let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
        if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0 {
          index &+= 8
          continue
        }
      }
      let byte = unsafe bytes[unchecked: index]
      if byte < 32, byte &- 9 > 4 && byte != 27 || byte == 11 { controls &+= 1 }
      index &+= 1
    }
    return controls * 50 > length
  }
}
