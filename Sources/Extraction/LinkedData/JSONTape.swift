import News

/// JSON as a tape: each value is a node followed by its parts; strings are decoded on demand.
///
/// It reads what real pages contain: comments, CDATA marks, trailing commas, raw line ends and stray quotes in
/// strings, truncated texts. Nesting beyond 64 levels is left out, and so is a key without a colon or a value.
///
/// A tape and not a tree, because a page's scripts have thousands of values, most of which nobody asks for. It never
/// fails: what can't be read is skipped. Numbers and literals are not checked.
struct JSONTape {
  /// What a value is. A literal is any bare word: `true`, `null`, `undefined`.
  enum Kind: UInt8 { case object, array, string, number, literal }

  /// A value: its kind, its text, and the index after its last part.
  ///
  /// The text is `bytes[start..<end]`, for a string without its quotes. An object's parts are its keys and values in
  /// turn. For a value without parts, `next` is its own index plus one.
  struct Node {
    var kind: Kind
    var start: Int
    var end: Int
    var next: Int
    /// Whether the string holds a backslash.
    var isEscaped = false
  }

  /// The text in UTF-8, to which the nodes' positions refer.
  private(set) var bytes: [UInt8]
  /// All values and keys in the order of the text, each container before its parts.
  private(set) var nodes: [Node] = []
  private var index = 0

  /// Reads a text with one or several values. Time and memory are linear in the text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    nodes.reserveCapacity(bytes.count / 24 + 8)
    while skipSpace() {
      let before = index
      value(depth: 0)
      if index == before { index += 1 }
    }
  }

  /// The indices of the values on the outermost level. Strict JSON has one; some scripts have several in a row.
  var roots: [Int] {
    var roots: [Int] = []
    var node = 0
    while node < nodes.count {
      roots.append(node)
      node = nodes[node].next
    }
    return roots
  }

  // MARK: Asking

  /// The value of a key in an object; case matters.
  ///
  /// Of several members with this key the first counts. Nil if the node is no object. The key is compared as written:
  /// one with escapes is not found.
  func value(_ key: StaticString, of object: Int) -> Int? {
    guard nodes[object].kind == .object else { return nil }
    var child = object + 1
    while child < nodes[object].next, nodes[child].next < nodes[object].next {
      let value = nodes[child].next
      if holds(key, child) { return value }
      child = nodes[value].next
    }
    return nil
  }

  /// Whether a string node's text is this ASCII word. It compares bytes, so an escaped form of the word is not
  /// recognised.
  func holds(_ word: StaticString, _ node: Int) -> Bool {
    let string = nodes[node]
    guard string.end - string.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where unsafe buffer[offset] != bytes[string.start + offset] { return false }
      return true
    }
  }

  /// The values of an array, at most `limit`, or the value itself.
  ///
  /// In schema.org's JSON-LD one value and a list of one mean the same, so callers needn't distinguish them.
  func elements(of node: Int, atMost limit: Int = .max) -> [Int] {
    guard nodes[node].kind == .array else { return [node] }
    var elements: [Int] = []
    var child = node + 1
    while child < nodes[node].next, elements.count < limit {
      elements.append(child)
      child = nodes[child].next
    }
    return elements
  }

  /// The keys and values of an object. Empty for a node that is no object.
  func members(of object: Int) -> [(key: Int, value: Int)] {
    guard nodes[object].kind == .object else { return [] }
    var members: [(Int, Int)] = []
    var child = object + 1
    while child < nodes[object].next, nodes[child].next < nodes[object].next {
      let value = nodes[child].next
      members.append((child, value))
      child = nodes[value].next
    }
    return members
  }

  /// The text of a string or number, escapes decoded. Nil for objects, arrays and literals.
  func string(_ node: Int) -> String? {
    let value = nodes[node]
    guard value.kind == .string || value.kind == .number else { return nil }
    if !value.isEscaped { return String(decoding: bytes[value.start..<value.end], as: UTF8.self) }
    return String(decoding: JSONEscapes.decode(bytes, in: value.start..<value.end), as: UTF8.self)
  }

  // MARK: Reading

  /// Reads a value; adds nothing if there is none.
  ///
  /// At the 64th level it adds nothing either: the recursion ends there, so that `[[[[…` can't exhaust the stack.
  private mutating func value(depth: Int) {
    guard skipSpace(), depth < 64 else { return }
    switch bytes[index] {
    case 0x7B: container(.object, close: 0x7D, depth: depth)
    case 0x5B: container(.array, close: 0x5D, depth: depth)
    case 0x22: string()
    case 0x2D, 0x30...0x39: scalar(.number)
    case 0x41...0x5A, 0x61...0x7A: scalar(.literal)
    default: break
    }
  }

  /// Reads an object or array up to its closing bracket, or to the end of a truncated text.
  private mutating func container(_ kind: Kind, close: UInt8, depth: Int) {
    let node = nodes.count
    nodes.append(Node(kind: kind, start: index, end: index, next: node + 1))
    index += 1
    while skipSpace() {
      let byte = bytes[index]
      if byte == close {
        index += 1
        break
      }
      if byte == 0x2C {
        index += 1
        continue
      }
      let before = (index, nodes.count)
      value(depth: depth + 1)
      if kind == .object, nodes.count > before.1 {
        let count = nodes.count
        if skipSpace(), bytes[index] == 0x3A {
          index += 1
          value(depth: depth + 1)
        }
        // A key without a colon or a value is dropped: what follows would be taken for its value.
        if nodes.count == count { nodes.removeLast(nodes.count - before.1) }
      }
      if index == before.0 {
        // Another closing bracket also ends what was left open; anything else is skipped.
        if byte == 0x7D || byte == 0x5D { break }
        index += 1
      }
    }
    nodes[node].end = index
    nodes[node].next = nodes.count
  }

  /// Reads a string. Its node has the range between the quotes.
  private mutating func string() {
    index += 1
    let start = index
    var isEscaped = false
    while true {
      index = quoteOrBackslash(from: index)
      guard index < bytes.count else { break }
      if bytes[index] == 0x5C {
        isEscaped = true
        index += 2
        continue
      }
      if isClosing(index) { break }
      index += 1
    }
    let end = min(index, bytes.count)
    index = min(index + 1, bytes.count)
    nodes.append(Node(kind: .string, start: start, end: end, next: nodes.count + 1, isEscaped: isEscaped))
  }

  /// The first quote or backslash from an index on; the end, or the index if it is beyond, if there is none.
  private func quoteOrBackslash(from start: Int) -> Int {
    let text = bytes.span
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    // Eight bytes at a time: a byte that is zero after XOR with the wanted one borrows into its high bit. False alarms
    // occur only above a true one.
    while index + 8 <= text.count {
      let word = UInt64(
        littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let found = ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes) & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, text[index] != 0x22, text[index] != 0x5C { index += 1 }
    return index
  }

  /// Whether a quote ends its string: the next character must be one that can follow a string.
  ///
  /// So the inner quotes of `"name": "The "Lantern" opens"` don't end the string. White space between is passed over.
  /// A quote at the end of the text closes too.
  private func isClosing(_ quote: Int) -> Bool {
    var after = quote + 1
    while after < bytes.count, bytes[after] <= 0x20 { after += 1 }
    guard after < bytes.count else { return true }
    let byte = bytes[after]
    return byte == 0x2C || byte == 0x7D || byte == 0x5D || byte == 0x3A || byte == 0x2F || byte == 0x22
  }

  /// Reads a number, or a word such as `true`.
  private mutating func scalar(_ kind: Kind) {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x2C || byte == 0x7D || byte == 0x5D || byte == 0x3A { break }
      index += 1
    }
    nodes.append(Node(kind: kind, start: start, end: index, next: nodes.count + 1))
  }

  /// Skips white space, comments and CDATA marks; false at the end.
  ///
  /// Also skipped are semicolons, byte order marks and `<!--`, which pages have around and between their values.
  private mutating func skipSpace() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x3B {
        index += 1
      } else if byte == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2A {
        skip(past: [0x2A, 0x2F])
      } else if byte == 0x2F {
        skip(past: [0x0A])
      } else if byte == 0x3C {
        index = bytes.count > index + 8 && bytes[index + 1] == 0x21 && bytes[index + 2] == 0x5B ? index + 9 : index + 4
      } else if byte == 0xEF || byte == 0xBB || byte == 0xBF {
        index += 1
      } else {
        return true
      }
    }
    index = min(index, bytes.count)
    return false
  }

  /// Skips a comment up to and including its end.
  private mutating func skip(past end: [UInt8]) {
    index += 2
    while index + end.count <= bytes.count, !bytes[index..<index + end.count].elementsEqual(end) {
      // A line comment may hold a CDATA mark and the value on the same line.
      if end.count == 1, bytes[index] == 0x7B || bytes[index] == 0x5B && bytes[index - 1] != 0x41 { return }
      index += 1
    }
    index += end.count
  }
}
