import Encodings

/// The metas in a page's head, read from its bytes: names and contents in ASCII, whatever the page's charset.
///
/// It scans for tags without a full parser, and skips comments, scripts and styles. It reads only the first 64 KiB; no
/// head has more than that before its metas. The time is linear, whatever is left open: an element or comment without
/// an end reaches to the end of the bytes.
struct HeadMetas {
  private let bytes: [UInt8]
  /// Where the bytes that are read end.
  private let end: Int

  /// In bytes.
  static let limit = 65_536
  /// The elements whose content is skipped.
  private static let quiet = ["script", "style", "noscript", "title", "template"]

  init(_ body: [UInt8]) {
    bytes = body
    end = min(body.count, Self.limit)
  }

  /// The contents of the metas with these names, which must be in lower case, in order; at most sixteen. The search
  /// ends at `<body`.
  func contents(named names: Set<String>) -> [String] {
    var found: [String] = []
    var place = bytes.startIndex
    while true {
      place = ByteText.next(UInt8(ascii: "<"), in: bytes.span, from: place, before: end) + 1
      if place >= end { break }
      // Most tags are none of those looked for, which the first letter tells.
      switch bytes[place] | 0x20 {
      case UInt8(ascii: "!"): if begins("!--", at: place) { place = end(of: "-->", from: place) }
      case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "t"):
        if let name = Self.quiet.first(where: { begins($0, at: place) }) { place = end(of: "</" + name, from: place) }
      case UInt8(ascii: "b"): if begins("body", at: place) { return found }
      case UInt8(ascii: "m"):
        guard begins("meta", at: place) else { continue }
        place += 4
        guard let content = content(of: &place, named: names) else { continue }
        found.append(content)
        if found.count == 16 { return found }
      default: break
      }
    }
    return found
  }

  /// The content of a meta whose attributes begin at an index, cut to 4,096 bytes; nil if it has another name or none.
  /// Moves the index to the tag's end. The first of two equal attributes counts, as in HTML.
  private func content(of place: inout Int, named names: Set<String>) -> String? {
    var (name, content): (Range<Int>?, Range<Int>?)
    while place < end, bytes[place] != UInt8(ascii: ">") {
      let attribute = run(&place) { !Self.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      _ = run(&place, while: Self.isBlank)
      guard place < end, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      _ = run(&place, while: Self.isBlank)
      guard place < end else { break }
      let value = value(&place)
      if name == nil, holds("name", attribute) { name = value }
      if content == nil, holds("content", attribute) { content = value }
      _ = run(&place, while: Self.isBlank)
    }
    place = min(place, end)
    guard let name, let content, names.contains(where: { holds($0, name) }) else { return nil }
    return String(decoding: bytes[content].prefix(4096), as: UTF8.self)
  }

  /// Takes an attribute's value, with or without quotes.
  private func value(_ place: inout Int) -> Range<Int> {
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return run(&place) { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
    }
    place += 1
    defer { place += 1 }
    return run(&place) { $0 != quote }
  }

  private func run(_ place: inout Int, while isPart: (UInt8) -> Bool) -> Range<Int> {
    let start = min(place, end)
    place = start
    while place < end, isPart(bytes[place]) { place += 1 }
    return start..<place
  }

  /// Where a text's first occurrence from an index on ends; the end of the bytes if there is none.
  private func end(of text: String, from start: Int) -> Int {
    ByteText.find(text, in: bytes.span, from: start, before: end).map { $0 + text.utf8.count } ?? end
  }

  private func begins(_ text: String, at start: Int) -> Bool {
    ByteText.has(text, in: bytes.span, at: start, before: end)
  }

  /// Whether the bytes in a range are a text, which is in lower case.
  private func holds(_ text: String, _ place: Range<Int>) -> Bool {
    place.count == text.utf8.count && begins(text, at: place.lowerBound)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { ByteText.isSpace(byte) || byte == 0x2F }
}
