import HTML
import News

/// The data that a Next.js page with the app router carries in calls of `self.__next_f.push`, which may be cut
/// anywhere.
///
/// Next.js streams the page's data in React's own format: rows of an id in hexadecimal, a colon, and a value, pushed as
/// string literals. A row may go on in the next call, so the literals are joined before rows are read.
enum FlightData {
  /// The most rows of text that are read.
  private static let mostRows = 2000

  /// The string arguments of all calls, without their escapes, one after the other; nil if there are none. Of each
  /// script only the first call is read, which must begin within its first 60 bytes.
  static func joined(in tree: Tree) -> [UInt8]? {
    var joined: [UInt8] = []
    for node in tree.descendants(of: tree.document) where tree.tag(of: node) == .script {
      var bytes: [UInt8] = []
      tree.appendText(of: node, to: &bytes)
      guard String(decoding: bytes.prefix(60), as: UTF8.self).holds("__next_f.push("),
        let start = bytes.firstIndex(of: 0x22)
      else { continue }
      let end = ScriptStory.literal(bytes, after: start).end
      joined += JSONEscapes.decode(bytes, in: start + 1..<end)
    }
    return joined.isEmpty ? nil : joined
  }

  /// The rows that hold plain text, `7:T1f4,` and as many bytes as the number says (in hexadecimal, here 500). A length
  /// beyond the data's end is no row. At most 2,000 rows, in their order.
  static func texts(in data: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var index = 0
    while found.count < mostRows, let colon = data[index...].firstIndex(of: 0x3A) {
      index = colon + 1
      guard index < data.count, data[index] == 0x54 else { continue }
      let digits = data[(index + 1)...].prefix(7).prefix { Hexadecimal.value(of: $0) != nil }
      let start = digits.endIndex + 1
      guard let length = Int(String(decoding: digits, as: UTF8.self), radix: 16), digits.endIndex < data.count,
        data[digits.endIndex] == 0x2C, length > 0, start + length <= data.count
      else { continue }
      found.append(data[start..<start + length])
      index = start + length
    }
    return found
  }
}
