import Encodings

/// The metas in a page's head, read from its bytes: names and contents in ASCII, whatever the page's charset.
///
/// It scans for tags without a full parser, and skips comments, scripts and styles. It reads only the first 64 KiB; no
/// head has more than that before its metas. The time is linear, whatever is left open: an element or comment without
/// an end reaches to the end of the bytes.
struct HeadMetas {
  private let bytes: [UInt8]

  /// In bytes.
  static let limit = 65_536
  /// The elements whose content is skipped.
  private static let quiet = ["script", "style", "noscript", "title", "template"]

  init(_ body: [UInt8]) { bytes = body.count > Self.limit ? Array(body.prefix(Self.limit)) : body }

  /// The contents of the metas with these names, which must be in lower case, in order; at most sixteen. The search
  /// ends at `<body`.
  func contents(named names: Set<String>) -> [String] {
    var found: [String] = []
    var place = bytes.startIndex
    while true {
      place = ByteText.next(UInt8(ascii: "<"), in: bytes.span, from: place, before: bytes.count) + 1
      if place > bytes.count { break }
      if begins("!--", at: place) {
        place = end(of: "-->", from: place)
      } else if let name = Self.quiet.first(where: { begins($0, at: place) }) {
        place = end(of: "</" + name, from: place)
      } else if begins("body", at: place) {
        break
      } else if begins("meta", at: place) {
        let fields = attributes(from: place + 4, &place)
        guard let name = fields["name"], names.contains(name.lowercased()), let content = fields["content"] else {
          continue
        }
        found.append(content)
        if found.count == 16 { break }
      }
    }
    return found
  }

  /// The attributes of a tag; sets `end` to the index after it. Names are in lower case; the first of two equal ones
  /// counts, as in HTML. At most sixteen are kept, each value cut to 4,096 bytes.
  private func attributes(from start: Int, _ end: inout Int) -> [String: String] {
    var fields: [String: String] = [:]
    var place = start
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: ">") {
      let name = run(&place) { !Self.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      _ = run(&place, while: Self.isBlank)
      guard place < bytes.endIndex, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      _ = run(&place, while: Self.isBlank)
      guard place < bytes.endIndex else { break }
      let quote = bytes[place]
      let value: String
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        place += 1
        value = run(&place) { $0 != quote }
        place += 1
      } else {
        value = run(&place) { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      }
      if fields.count < 16, fields[name.lowercased()] == nil { fields[name.lowercased()] = value }
      _ = run(&place, while: Self.isBlank)
    }
    end = min(place, bytes.endIndex)
    return fields
  }

  private func run(_ place: inout Int, while isPart: (UInt8) -> Bool) -> String {
    let start = min(place, bytes.endIndex)
    place = bytes[start...].firstIndex { !isPart($0) } ?? bytes.endIndex
    return String(decoding: bytes[start..<place].prefix(4096), as: UTF8.self)
  }

  /// Where a text's first occurrence from an index on ends; the end of the bytes if there is none.
  private func end(of text: String, from start: Int) -> Int {
    ByteText.find(text, in: bytes.span, from: start).map { $0 + text.utf8.count } ?? bytes.endIndex
  }

  private func begins(_ text: String, at start: Int) -> Bool { ByteText.has(text, in: bytes.span, at: start) }

  private static func isBlank(_ byte: UInt8) -> Bool { ByteText.isSpace(byte) || byte == 0x2F }
}
