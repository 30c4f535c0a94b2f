/// Builds the tree from the scanner's tokens (WHATWG 13.2.6).
///
/// The rules are in extensions, one file for each group of insertion modes. A rule returns whether it consumed the
/// token; if not, the token is processed again in the mode that the rule has chosen.
struct TreeBuilder {
  var scanner: Scanner
  let traitTable: Table<TagTraits>
  /// The page's bytes, for the rare slices that must be decoded while building.
  let source: [UInt8]

  var nodes = WritableTable<Node>()
  var nodeCount = 2
  var open: WritableTable<OpenElement>
  var depth = 0
  var depthLimit: Int
  var formatting: WritableTable<FormattingElement>
  var formattingCount = 0
  var formattingLimit: Int

  var mode = InsertionMode.initial
  /// The mode to return to after text.
  var originalMode = InsertionMode.initial
  var templateModes: [InsertionMode] = []
  var headElement: UInt32 = 0
  var formElement: UInt32 = 0
  var allowsFrameset = true
  var isFostering = false
  /// Drop a line feed if the next token begins with one.
  var dropsLineFeed = false
  var openParagraphs = 0
  var openTemplates = 0
  /// The context element of a fragment.
  var context: OpenElement?
  var isInForeignContext = false
  /// The text collected inside a table.
  var pendingText: [Slice] = []
  var extra: [UInt8]
  /// Whether there is a `selectedcontent` element to fill at the end.
  var hasSelectedContent = false
  var doctype: Doctype?
  var quirksMode = QuirksMode.noQuirks
  /// Steps spent on work that a page can make expensive, and how many its length allows.
  var work = 0
  var workLimit: Int

  /// The most nodes that one token can make: copies of formatting elements, reopened or adopted, and a few more.
  var nodeMargin: Int { TreeBuilder.leastNodeMargin + 3 * formattingCount }
  /// The same with no formatting element open.
  static let leastNodeMargin = 256
  /// The most attributes that one token can make, including copies.
  static let attributeMargin = 2 * Scanner.attributeLimit
  /// How much room a stack has beyond its limit.
  static let depthMargin = 16

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

  /// Builds until the page's end, or until one more token might not fit; returns whether it is done.
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

  /// Processes the token by the rules of the current mode.
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
