/// Reads a selector's text.
struct SelectorParser {
  private let text: String
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func error(_ expected: String) -> SelectorError {
    SelectorError(selector: text, offset: index, expected: expected)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = current, byte.isHTMLSpace { index += 1 }
  }

  mutating func parseList() throws(SelectorError) -> [Selector.Path] {
    var paths: [Selector.Path] = []
    repeat {
      skipSpace()
      paths.append(try parsePath())
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard current == nil else { throw error("a comma or the end") }
    return paths
  }

  private mutating func parsePath() throws(SelectorError) -> Selector.Path {
    var compounds = [try parseCompound()]
    while true {
      let before = index
      skipSpace()
      guard let byte = current, byte != UInt8(ascii: ",") else { break }
      let isChild = take(UInt8(ascii: ">"))
      if isChild { skipSpace() } else if index == before { throw error("a space, > or a comma") }
      var compound = try parseCompound()
      compound.isChild = isChild
      compounds.append(compound)
    }
    return Selector.Path(compounds: compounds)
  }

  private mutating func parseCompound() throws(SelectorError) -> Selector.Compound {
    var compound = Selector.Compound()
    let start = index
    if !take(UInt8(ascii: "*")), let byte = current, isName(byte) {
      let name = try parseName("a tag").lowercased()
      compound.tag = TagNames.tags[name]
      if compound.tag == nil { compound.customName = name }
    }
    while let byte = current {
      switch byte {
      case UInt8(ascii: "#"):
        index += 1
        compound.tests.append(.init(name: "id", relation: .equals, value: Array(try parseName("an id").utf8)))
      case UInt8(ascii: "."):
        index += 1
        compound.tests.append(.init(name: "class", relation: .word, value: Array(try parseName("a class").utf8)))
      case UInt8(ascii: "["): compound.tests.append(try parseAttribute())
      default:
        guard index > start else { throw error("a tag, #id, .class or [attribute]") }
        return compound
      }
    }
    guard index > start else { throw error("a tag, #id, .class or [attribute]") }
    return compound
  }

  private mutating func parseAttribute() throws(SelectorError) -> Selector.Test {
    index += 1
    skipSpace()
    var test = Selector.Test(name: try parseName("an attribute's name").lowercased(), relation: .exists)
    skipSpace()
    if take(UInt8(ascii: "]")) { return test }
    test.relation = try parseRelation()
    skipSpace()
    test.value = try parseValue()
    skipSpace()
    if take(UInt8(ascii: "i")) || take(UInt8(ascii: "I")) {
      test.ignoresCase = true
      skipSpace()
    }
    guard take(UInt8(ascii: "]")) else { throw error("]") }
    return test
  }

  private mutating func parseRelation() throws(SelectorError) -> Selector.Relation {
    let relations: [(UInt8, Selector.Relation)] = [
      (UInt8(ascii: "~"), .word), (UInt8(ascii: "^"), .prefix), (UInt8(ascii: "$"), .suffix),
      (UInt8(ascii: "*"), .contains), (UInt8(ascii: "|"), .dashPrefix),
    ]
    var relation = Selector.Relation.equals
    if let found = relations.first(where: { $0.0 == current }) {
      index += 1
      relation = found.1
    }
    guard take(UInt8(ascii: "=")) else { throw error("=, ~=, ^=, $=, *=, |= or ]") }
    return relation
  }

  private mutating func parseValue() throws(SelectorError) -> [UInt8] {
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return Array(try parseName("a value").utf8)
    }
    index += 1
    var value: [UInt8] = []
    while let byte = current, byte != quote {
      index += 1
      if byte == UInt8(ascii: "\\"), let escaped = current {
        index += 1
        value.append(escaped)
      } else {
        value.append(byte)
      }
    }
    guard take(quote) else { throw error("the closing quote") }
    return value
  }

  private mutating func parseName(_ what: String) throws(SelectorError) -> String {
    var name: [UInt8] = []
    while let byte = current {
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
        name.append(bytes[index + 1])
        index += 2
      } else if isName(byte) {
        name.append(byte)
        index += 1
      } else {
        break
      }
    }
    guard !name.isEmpty else { throw error(what) }
    return String(decoding: name, as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte >= 128 || byte == 45 || byte == 95 || byte == 92 || (byte | 32) &- 97 < 26 || byte &- 48 < 10
  }
}
