/// The tree of an HTML page: an arena of nodes over the page's bytes.
///
/// Nodes and attributes are plain structs in arrays, and a node is an index; texts and values stay in the page until
/// they are asked for. Parsing into the same tree again reuses its storage:
///
/// ```swift
/// var tree = Tree()
/// Parser().parse(Array("<title>Hello</title><p class=lead>World".utf8), into: &tree)
/// let text = tree.text(of: tree.document)
/// ```
public struct Tree: Sendable {
  /// The page, as UTF-8.
  public internal(set) var source: [UInt8] = []
  /// Decoded bytes of texts that are not in one place in the page.
  var extra: [UInt8] = []
  /// The nodes; only the first `nodeCount` are the tree's, the rest is spare room.
  @usableFromInline var nodes: [Node] = [Node(), Node(kind: .document)]
  var nodeCount = 2
  /// The attributes, those of one element side by side; only the first `attributeCount` are the tree's.
  @usableFromInline var attributes: [Attribute] = []
  var attributeCount = 0
  /// The names of tags that aren't well known.
  var customNames = CustomNames()
  /// The builder's stacks, kept for the next page.
  var workspace = Workspace()
  /// Whether the page has a `selectedcontent` element, which shows the selected option.
  var needsSelectedContent = false

  /// The document type declaration, if the page has one in a valid place.
  public internal(set) var doctype: Doctype?
  /// The quirks mode that results from the declaration, or its absence.
  public internal(set) var quirksMode: QuirksMode = .noQuirks
  /// The bounds that the page reached; empty except for hostile pages.
  public internal(set) var limitsHit: Set<Limit> = []

  /// Creates an empty tree: a document without children.
  public init() {}

  /// The root, which is there even for an empty page; its kind is `document`.
  @inlinable public var document: NodeID { NodeID(index: Node.document) }

  /// The number of nodes, including the document and detached ones.
  public var count: Int { nodeCount - 1 }

  /// How many bytes the tree's storage takes in addition to the page, spare room included.
  public var storageBytes: Int {
    nodes.capacity * MemoryLayout<Node>.stride + attributes.capacity * MemoryLayout<Attribute>.stride + extra.capacity
      + customNames.bytes.capacity + workspace.bytes
  }

  /// The kind of a node; only an element has a tag and attributes.
  @inlinable public func kind(of node: NodeID) -> NodeKind {
    nodes[Int(node.index)].kind
  }

  /// Whether a node has a tag and attributes, unlike texts, comments and the document.
  @inlinable public func isElement(_ node: NodeID) -> Bool {
    nodes[Int(node.index)].kind == .element
  }

  /// The tag of an element; `.none` for other nodes.
  @inlinable public func tag(of node: NodeID) -> Tag {
    nodes[Int(node.index)].tag
  }

  /// The namespace of an element; `.html` for other nodes.
  public func namespace(of node: NodeID) -> Namespace {
    let node = nodes[Int(node.index)]
    return node.kind == .element ? node.namespace : .html
  }

  /// The name of an element in the spelling of its namespace (`div`, `foreignObject`); empty for other nodes.
  public func name(of node: NodeID) -> String {
    let node = nodes[Int(node.index)]
    guard node.kind == .element else { return "" }
    guard !node.tag.isCustom, node.namespace == .svg else { return name(of: node.tag) }
    return TagNames.spelled[Int(node.tag.rawValue)]
  }

  /// The name of a tag of this tree in lower case. Empty for `.none`, and for the tag that names beyond the limit
  /// share.
  public func name(of tag: Tag) -> String {
    guard tag.isCustom else { return TagNames.lowercased[Int(tag.rawValue)] }
    return String(decoding: customNames.name(of: tag), as: UTF8.self)
  }
}
