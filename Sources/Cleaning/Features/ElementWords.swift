import HTML
import News

/// Reads the words with which an author named an element: its tag, classes, id, role and item property, and whether it
/// is hidden.
///
/// Training uses the words as spelled here; ``ElementSketch`` weighs the same words by their hashes.
struct ElementWords {
  /// The number of bytes of a value that are read.
  static let valueLimit = 400
  /// The lengths of words, in bytes.
  static let lengths = 2...24

  private var word: [UInt8] = []

  /// Calls `body` with each word as lower-case bytes. Ids begin with `#`, roles with `role=`, item properties with
  /// `ip=`, tags with `<`, names for tests and components with `@`; digits and words of one letter are left out.
  ///
  /// For `<div class="relatedPosts" id="list-7">` they are `<div`, `related`, `posts` and `#list`. An element that is
  /// hidden also has `!hidden`. A word comes as often as it is there.
  mutating func forEach(of node: NodeID, in tree: Tree, _ body: ([UInt8]) -> Void) {
    word.removeAll(keepingCapacity: true)
    word.append(60)
    word.append(contentsOf: tree.name(of: node).utf8)
    body(word)
    let places = ElementPlaces(node, tree)
    cut(places.classes, tree, prefix: nil, body)
    cut(places.id, tree, prefix: 35, body)
    cut(places.dataTestID, tree, prefix: 64, body)
    cut(places.dataComponent, tree, prefix: 64, body)
    cut(places.dataQA, tree, prefix: 64, body)
    cut(places.dataModule, tree, prefix: 64, body)
    cut(places.dataType, tree, prefix: 64, body)
    whole("role=", places.role, tree, body)
    whole("ip=", places.itemprop, tree, body)
    if places.isHidden(tree) {
      word.removeAll(keepingCapacity: true)
      word.append(contentsOf: "!hidden".utf8)
      body(word)
    }
  }

  /// Calls `body` with a prefix and an attribute's value as one word; values of 40 bytes or more are left out.
  private mutating func whole(_ prefix: String, _ place: Int, _ tree: Tree, _ body: ([UInt8]) -> Void) {
    guard place >= 0 else { return }
    let value = tree.valueBytes(at: place)
    guard value.count < 40 else { return }
    word.removeAll(keepingCapacity: true)
    word.append(contentsOf: prefix.utf8)
    for byte in value { word.append(byte.asciiLowercased) }
    body(word)
  }

  /// Splits `relatedPosts-list__item` into `related`, `posts`, `list`, `item`.
  ///
  /// The prefix, if any, is put before each word, and doesn't count for its length.
  private mutating func cut(_ place: Int, _ tree: Tree, prefix: UInt8?, _ body: ([UInt8]) -> Void) {
    guard place >= 0 else { return }
    let prefixLength = prefix == nil ? 0 : 1
    begin(prefix)
    var lastIsSmall = false
    for byte in tree.valueBytes(at: place).prefix(Self.valueLimit) {
      let isCapital = byte &- 65 < 26
      let isSmall = byte &- 97 < 26
      if (!isCapital && !isSmall) || (isCapital && lastIsSmall) {
        if Self.lengths.contains(word.count - prefixLength) { body(word) }
        begin(prefix)
      }
      if isCapital || isSmall { word.append(byte | 32) }
      lastIsSmall = isSmall
    }
    if Self.lengths.contains(word.count - prefixLength) { body(word) }
  }

  @inline(__always)
  private mutating func begin(_ prefix: UInt8?) {
    word.removeAll(keepingCapacity: true)
    if let prefix { word.append(prefix) }
  }
}
