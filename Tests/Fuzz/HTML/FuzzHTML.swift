import Encodings

#if canImport(HTML)
  import HTML
#endif

/// libFuzzer's entry point: parses the bytes and checks what must hold for every tree.
///
/// The first byte chooses between a page, a fragment in one of a few elements, and a page in some encoding. `run.sh`
/// builds it, not the package: the module must be compiled with the fuzzer's instrumentation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  var tree = Tree()
  // Parse twice into the same tree: the first parse must leave no traces in the second.
  FuzzCase(bytes).parse(into: &tree)
  let first = FuzzCase(bytes).check(tree)
  FuzzCase(bytes).parse(into: &tree)
  precondition(first == FuzzCase(bytes).check(tree), "a reused tree parses alike")
  return 0
}

/// An input, and the checks of its tree.
struct FuzzCase {
  static let contexts = [
    "template", "table", "tr", "td", "select", "svg", "math", "title", "script", "frameset", "form",
  ]

  let choice: Int
  let input: [UInt8]

  init(_ bytes: [UInt8]) {
    choice = Int(bytes.first ?? 0)
    input = Array(bytes.dropFirst())
  }

  func parse(into tree: inout Tree) {
    var parser = Parser()
    if choice & 1 == 1 { parser.depthLimit = 24 }
    let index = choice / 2
    guard index < FuzzCase.contexts.count else {
      return parser.parse(utf8(index - FuzzCase.contexts.count), into: &tree)
    }
    let name = FuzzCase.contexts[index]
    let namespace: Namespace = name == "svg" ? .svg : name == "math" ? .mathML : .html
    parser.parseFragment(input, in: FragmentContext(name, namespace: namespace), into: &tree)
  }

  /// The input as UTF-8, decoded from one of the encodings or from the detected one. Most choices leave it unchanged.
  func utf8(_ choice: Int) -> [UInt8] {
    let encodings = Encoding.allCases
    let decoded: DecodedText
    if choice < encodings.count {
      decoded = encodings[choice].decode(input)
    } else if choice < encodings.count + 20 {
      decoded = Encoding.decode(
        input, declaredCharset: choice % 2 == 0 ? nil : encodings[choice % encodings.count].rawValue)
    } else {
      return input
    }
    precondition(String(validating: decoded.utf8, as: UTF8.self) != nil, "what is decoded is UTF-8")
    return decoded.utf8
  }

  /// Walks the tree, checks its links and reads every value; returns a hash of it all.
  func check(_ tree: Tree) -> Int {
    var sum = 0
    var seen = 0
    var bytes: [UInt8] = []
    for node in tree.descendants(of: tree.document) {
      seen += 1
      precondition(seen <= tree.count, "a tree has no circles")
      var previous: NodeID?
      for child in tree.children(of: node) {
        precondition(tree.parent(of: child) == node, "children know their parent")
        precondition(tree.previousSibling(of: child) == previous, "siblings know each other")
        previous = child
      }
      precondition(tree.lastChild(of: node) == previous, "the last child is the last")
      if tree.kind(of: node) == .text { precondition(!tree.textBytes(of: node).isEmpty, "no text is empty") }
      bytes.removeAll(keepingCapacity: true)
      if tree.kind(of: node) != .element { tree.appendText(of: node, to: &bytes) }
      sum = sum &* 31 &+ bytes.reduce(Int(tree.tag(of: node).rawValue)) { $0 &* 33 &+ Int($1) }
      for attribute in tree.attributes(of: node) {
        sum = sum &* 31 &+ attribute.name.utf8.count &+ 7 &* attribute.value.utf8.count
        // Invalid UTF-8 is read as U+FFFD, which differs from the source.
        let isReadable = !attribute.name.unicodeScalars.contains("\u{FFFD}")
        precondition(!isReadable || tree.hasAttribute(attribute.name, of: node), "an attribute is found by its name")
      }
      checkPlaces(of: node, tree)
    }
    // In some encodings one byte becomes a character of three bytes.
    precondition(tree.count <= 4096 + 210 * input.count, "no page makes many more nodes than bytes")
    return sum
  }

  /// Reads a node in the other way, by its positions in the page; the results must be the same.
  func checkPlaces(of node: NodeID, _ tree: Tree) {
    if let place = tree.textPlace(of: node) {
      precondition(tree.source[place] == tree.textBytes(of: node), "a text's place holds the text")
    }
    let places = tree.attributePlaces(of: node)
    precondition(places.count == tree.attributes(of: node).count, "as many attributes as places")
    for place in places {
      _ = tree.attributeName(at: place)
      let value = tree.valueBytes(at: place)
      if let range = tree.valuePlace(at: place) {
        precondition(tree.source[range] == value, "a value's place holds it")
      }
    }
    precondition(tree.signature(of: node) == tree.signature(of: node), "a signature depends on the page alone")
  }
}
