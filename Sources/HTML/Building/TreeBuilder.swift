/// Builds the tree from the scanner's tokens (WHATWG 13.2.6).
///
/// The rules are in extensions, one file for each group of insertion modes. A rule returns whether it consumed the
/// token; if not, the token is processed again in the mode that the rule has chosen.
struct TreeBuilder {
  var scanner: Scanner
  /// ``TagTraits/table`` while the page is parsed.
  let traitTable: Table<TagTraits>
  /// The page's bytes, for the rare slices that must be decoded while building.
  let source: [UInt8]

  var nodes = WritableTable<Node>()
  /// How many nodes are in use, with the dummy and the document.
  var nodeCount = 2
  var open: WritableTable<OpenElement>
  /// How many elements are open.
  var depth = 0
  /// How many may be; the next one becomes a sibling.
  var depthLimit: Int
  var formatting: WritableTable<FormattingElement>
  /// How many formatting elements and markers are in the list.
  var formattingCount = 0
  /// How many formatting elements and markers may be noted at once.
  var formattingLimit: Int

  var mode = InsertionMode.initial
  /// The mode to return to after text.
  var originalMode = InsertionMode.initial
  /// For each open template, the mode for its content.
  var templateModes: [InsertionMode] = []
  /// The `head`, once there is one; else 0.
  var headElement: UInt32 = 0
  /// The open form, which fields belong to; 0 if there is none.
  var formElement: UInt32 = 0
  /// Whether a `<frameset>` may still replace the body: until something is shown.
  var allowsFrameset = true
  /// Whether what is inserted into a table goes before it instead.
  var isFostering = false
  /// Drop a line feed if the next token begins with one.
  var dropsLineFeed = false
  /// How many `p` of HTML are open; with 0, nothing has to be looked for.
  var openParagraphs = 0
  /// How many templates are open.
  var openTemplates = 0
  /// The context element of a fragment.
  var context: OpenElement?
  /// Whether a fragment's context element is foreign.
  var isInForeignContext = false
  /// The text collected inside a table.
  var pendingText: [Slice] = []
  /// The tree's own buffer, for texts that are not in one place in the page.
  var extra: [UInt8]
  /// Whether there is a `selectedcontent` element to fill at the end.
  var hasSelectedContent = false
  var doctype: Doctype?
  var quirksMode = QuirksMode.noQuirks
  /// Steps spent on work that a page can make expensive. Each loop over a stack adds to it; work for each byte or token
  /// once is not counted.
  var work = 0
  /// How many steps the page's length allows; beyond it, ``economise()``.
  var workLimit: Int

  /// The most nodes that one token can make: copies of formatting elements, reopened or adopted, and a few more.
  var nodeMargin: Int { TreeBuilder.leastNodeMargin + 3 * formattingCount }
  /// The same with no formatting element open.
  static let leastNodeMargin = 256
  /// The most attributes that one token can make, including copies.
  static let attributeMargin = 2 * Scanner.attributeLimit
  /// How much room a stack has beyond its limit.
  static let depthMargin = 16

  /// Prepares for a page; `run` begins. The stacks are those of the tree's workspace, of any content.
  init(
    scanner: Scanner, traits: Table<TagTraits>, source: [UInt8], extra: [UInt8], open: WritableTable<OpenElement>,
    formatting: WritableTable<FormattingElement>
  ) {
    self.scanner = scanner
    traitTable = traits
    self.source = source
    self.extra = extra
    self.open = open
    self.formatting = formatting
    depthLimit = open.count - TreeBuilder.depthMargin
    formattingLimit = formatting.count - 1
    // The most expensive of 498 news pages spends 0.04 steps a byte.
    workLimit = 1 << 16 + source.count
  }

  /// The current node; the stack is never empty once there is an `html` element.
  @inline(__always)
  var top: OpenElement { open[depth - 1] }

  /// Builds until the page's end, or until one more token might not fit; returns whether it is done. If not, give it
  /// more room and call it again: it continues with the next token.
  mutating func run() -> Bool {
    while nodes.count - nodeCount > nodeMargin,
      scanner.attributes.count - scanner.attributeCount > TreeBuilder.attributeMargin
    {
      scanner.next()
      if work > workLimit { economise() }
      if processFast() { continue }
      while scanner.token.kind == .cdata { resolveCDATA() }
      if dropsLineFeed, dropLineFeed() { continue }
      if process() { return true }
    }
    return false
  }

  /// Processes the token; true if it was the last.
  private mutating func process() -> Bool {
    while !(isForeign ? inForeignContent() : step()) {}
    return scanner.token.kind == .end
  }

  /// Processes the token by the rules of the current mode; false if it must be processed again in the new one.
  mutating func step() -> Bool {
    switch mode {
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inBody: inBody()
    case .text: inText()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// Called when a page has caused more work than its length allows. From then on it allows only small stacks.
  private mutating func economise() {
    scanner.limits.insert(.work)
    workLimit = .max
    depthLimit = min(depthLimit, 32)
    formattingLimit = min(formattingLimit, 4)
    while depth > depthLimit { pop() }
    formattingCount = min(formattingCount, formattingLimit)
  }
}

/// The insertion modes (WHATWG 13.2.4.1).
enum InsertionMode: UInt8, BitwiseCopyable {
  case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText, inCaption
  case inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset, afterFrameset, afterAfterBody
  case afterAfterFrameset
}
