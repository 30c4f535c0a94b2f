/// An element with its content.
public struct XMLElement: Hashable, Sendable {
  /// Empty for the root of a document's tree.
  public let name: XMLName
  /// The attributes, in order.
  public let attributes: [XMLAttribute]
  /// Its content, in order.
  public internal(set) var nodes: [XMLNode]

  /// By default the element has no attributes and is empty.
  public init(name: XMLName, attributes: [XMLAttribute] = [], nodes: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.nodes = nodes
  }

  /// Its child elements, in order.
  public var children: [XMLElement] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text inside it, in document order.
  public var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  /// The value of the attribute with this name and no prefix; nil if there is none. The name as written comes first,
  /// then any case of it.
  public func attribute(_ local: String) -> String? {
    attributes.first { $0.name.prefix.isEmpty && $0.name.local == local }?.value
      ?? attributes.first { $0.name.prefix.isEmpty && $0.name.local.lowercased() == local.lowercased() }?.value
  }

  /// The value of the attribute with this prefix as written, such as `xml:base`, or nil.
  public func attribute(_ prefix: String, _ local: String) -> String? {
    attributes.first { $0.name.prefix == prefix && $0.name.local == local }?.value
  }

  /// Adds the text inside to a text. It recurses as deep as `XMLLimits.depth` allows.
  private func append(to text: inout String) {
    for node in nodes {
      switch node {
      case .text(let piece): text += piece
      case .element(let element): element.append(to: &text)
      }
    }
  }
}

/// A part of an element's content.
public enum XMLNode: Hashable, Sendable {
  /// A child element with all that is in it.
  case element(XMLElement)
  /// Text, with character references decoded.
  case text(String)
}

extension XMLElement {
  /// Reads a document into a tree. Its root has no name, and contains the document's root element, or several if the
  /// document is broken, and the text between them. Throws if a limit is exceeded or there is no element.
  public static func document(_ utf8: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) -> XMLElement {
    var reader = try XMLReader(utf8: utf8, limits: limits)
    var path = [XMLElement(name: XMLName(local: ""))]
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes): path.append(XMLElement(name: name, attributes: attributes))
      case .text(let text): path[path.count - 1].nodes.append(.text(text))
      case .end:
        let element = path.removeLast()
        path[path.count - 1].nodes.append(.element(element))
      }
    }
    guard !path[0].children.isEmpty else { throw XMLError.noElement }
    return path[0]
  }
}
