import Foundation
import HTML
import Launching
import Testing

/// All of html5lib's tokenizer cases. The parse errors that they list aren't compared, because the scanner records
/// none.
@Suite(
  "Tokenizer conformance",
  .enabled(if: SharedData.has("html5lib-tests/tokenizer"), "../shared/data/html5lib-tests/tokenizer is not there"))
struct TokenizerConformanceTests {
  /// A case, with one of the states in which it must be run.
  struct Case {
    var name: String
    var input: [UInt8]
    var state: TokenList.State
    var lastStartTag: String?
    var expected: [TokenList.Item]
  }

  @Test("Every tokenizer case gives the tokens that it should")
  func allCases() throws {
    var run = 0
    var failures: [String] = []
    var leftOut = 0
    for file in try SharedData.files(in: "html5lib-tests/tokenizer", ending: ".test") {
      let cases = try Self.cases(in: file)
      if file.lastPathComponent == "xmlViolation.test" {
        leftOut += cases.count
        continue
      }
      for test in cases {
        run += 1
        let tokens = TokenList(test.input, state: test.state, lastStartTag: test.lastStartTag).items
        if tokens != test.expected {
          failures.append("\(test.name) [\(test.state.rawValue)]: \(tokens) instead of \(test.expected)")
        }
      }
    }
    print(
      "tokenizer: \(run) run, \(run - failures.count) passed, left out \(leftOut) that want the text made fit for XML")
    for failure in failures.prefix(20) { print(failure) }
    #expect(failures.isEmpty)
    #expect(run >= 7_032)
  }

  static func cases(in file: URL) throws -> [Case] {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    let tests = root["tests"] as? [[String: Any]] ?? root["xmlViolationTests"] as? [[String: Any]] ?? []
    return try tests.flatMap { try cases(of: $0, isXML: root["xmlViolationTests"] != nil) }
  }

  static func cases(of test: [String: Any], isXML: Bool) throws -> [Case] {
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    let input = try #require(test["input"] as? String)
    let output = try #require(test["output"] as? [[Any]])
    let states = test["initialStates"] as? [String] ?? ["Data state"]
    return try states.map { state in
      Case(
        name: test["description"] as? String ?? "", input: isEscaped ? unescaped(input) : Array(input.utf8),
        state: try #require(TokenList.State(rawValue: state)), lastStartTag: test["lastStartTag"] as? String,
        expected: joined(output.compactMap { item($0, isEscaped: isEscaped) }))
    }
  }

  static func joined(_ items: [TokenList.Item]) -> [TokenList.Item] {
    items.reduce(into: []) { list, item in
      if case .text(let more) = item, case .text(let text) = list.last {
        list[list.count - 1] = .text(text + more)
      } else {
        list.append(item)
      }
    }
  }

  static func item(_ output: [Any], isEscaped: Bool) -> TokenList.Item? {
    func string(_ index: Int) -> String? {
      guard index < output.count, let text = output[index] as? String else { return nil }
      return isEscaped ? String(decoding: unescaped(text), as: UTF8.self) : text
    }
    switch output.first as? String {
    case "DOCTYPE":
      return .doctype(
        name: string(1) ?? "", publicID: string(2), systemID: string(3), isCorrect: output[4] as? Bool ?? false)
    case "StartTag":
      let attributes = output[2] as? [String: String] ?? [:]
      let decoded = attributes.map { name, value in
        isEscaped
          ? (String(decoding: unescaped(name), as: UTF8.self), String(decoding: unescaped(value), as: UTF8.self))
          : (name, value)
      }
      return .startTag(
        name: string(1) ?? "", attributes: Dictionary(uniqueKeysWithValues: decoded),
        isSelfClosing: output.count > 3 && output[3] as? Bool == true)
    case "EndTag": return .endTag(name: string(1) ?? "")
    case "Comment": return .comment(string(1) ?? "")
    case "Character": return .text(string(1) ?? "")
    default: return nil
    }
  }

  /// Replaces `\uXXXX`. A lone surrogate, which UTF-8 can't encode, becomes the three bytes that its number would give.
  static func unescaped(_ text: String) -> [UInt8] {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 92, rest.first == 117,
        let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
      {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    var bytes: [UInt8] = []
    var index = 0
    while index < units.count {
      let isPair = index + 1 < units.count && units[index] & 0xFC00 == 0xD800 && units[index + 1] & 0xFC00 == 0xDC00
      if units[index] & 0xF800 == 0xD800, !isPair {
        let unit = units[index]
        bytes += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
        index += 1
      } else {
        let next = index + (isPair ? 2 : 1)
        bytes += Array(String(decoding: units[index..<next], as: UTF16.self).utf8)
        index = next
      }
    }
    return bytes
  }
}
