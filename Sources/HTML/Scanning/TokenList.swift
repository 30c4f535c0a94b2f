/// The tokens of a text without a tree builder, for html5lib's tokenizer tests
/// (https://github.com/html5lib/html5lib-tests). Nothing tells the scanner that foreign content began, so `<![CDATA[`
/// is always a comment.
package struct TokenList {
  /// A token with its values decoded; names are in lower case.
  package enum Item: Hashable, Sendable {
    case doctype(name: String, publicID: String?, systemID: String?, isCorrect: Bool)
    case startTag(name: String, attributes: [String: String], isSelfClosing: Bool)
    case endTag(name: String)
    case comment(String)
    case text(String)
  }

  /// The states in which the tests start.
  package enum State: String, Sendable {
    case data = "Data state"
    case plainText = "PLAINTEXT state"
    case rcdata = "RCDATA state"
    case rawText = "RAWTEXT state"
    case script = "Script data state"
    case cdata = "CDATA section state"
  }

  /// The tokens, with adjacent texts joined.
  package private(set) var items: [Item] = []

  /// Reads all tokens of a text, as if the start tag of an element had come before it: in raw text only its end tag is
  /// one.
  package init(_ source: [UInt8], state: State = .data, lastStartTag: String? = nil) {
    var tree = Tree()
    tree.source = source
    tree.attributes = [Attribute](repeating: Attribute(), count: source.count + Scanner.attributeLimit)
    var items: [Item] = []
    var attributes = tree.attributes
    Bytes.with(source) { bytes in
      Table.with(TagTable.slots) { slots in
        Table.with(ByteClass.table) { classes in
          WritableTable.with(&attributes) { window in
            var scanner = Scanner(bytes: bytes, slots: slots, classes: classes, customNames: CustomNames())
            scanner.attributes = window
            scanner.content = TokenList.content(of: state)
            scanner.rawName = Array((lastStartTag ?? "").utf8)
            repeat {
              scanner.next()
              while scanner.token.kind == .cdata { scanner.bogusComment(from: scanner.position - 7) }
              if let item = TokenList.item(&scanner, &tree) { items.append(item) }
            } while scanner.token.kind != .end
          }
        }
      }
    }
    for item in items { append(item) }
  }

  /// Adds a token; a text that follows a text is joined to it, as the tests expect.
  private mutating func append(_ item: Item) {
    if case .text(let more) = item, case .text(let text) = items.last {
      items[items.count - 1] = .text(text + more)
    } else {
      items.append(item)
    }
  }

  private static func content(of state: State) -> Scanner.Content {
    switch state {
    case .data: .data
    case .plainText: .plainText
    case .rcdata: .rcdata
    case .rawText: .rawText
    case .script: .script
    case .cdata: .cdata
    }
  }

  /// The current token, nil at the end.
  private static func item(_ scanner: inout Scanner, _ tree: inout Tree) -> Item? {
    let token = scanner.token
    tree.customNames = scanner.customNames
    switch token.kind {
    case .end, .cdata: return nil
    case .doctype:
      let doctype = scanner.doctype
      return .doctype(
        name: doctype.name, publicID: doctype.publicID, systemID: doctype.systemID, isCorrect: !scanner.forcesQuirks)
    case .comment: return .comment(tree.string(token.slice))
    case .text:
      var slice = token.slice
      // The tree builder drops NUL bytes; tokens still have them.
      if slice.reading.contains(.dropsNull) { slice.reading.formUnion(.keepsNull) }
      return .text(tree.string(slice))
    case .endTag: return .endTag(name: tree.name(of: token.tag))
    case .startTag:
      var attributes: [String: String] = [:]
      for index in token.firstAttribute..<token.firstAttribute + token.attributeCount {
        attributes[tree.string(scanner.attributes[index].name)] = tree.string(scanner.attributes[index].value)
      }
      return .startTag(name: tree.name(of: token.tag), attributes: attributes, isSelfClosing: token.isSelfClosing)
    }
  }
}
