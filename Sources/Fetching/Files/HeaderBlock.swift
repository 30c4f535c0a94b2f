import News

/// Header fields as WARC and HTTP write them: `Name: value` lines, up to an empty line.
struct HeaderBlock: Sendable {
  /// `WARC/1.1` or `HTTP/1.1 200 OK`, which is no field; empty if there are no lines.
  private(set) var firstLine = ""
  /// The fields in order, names as written.
  private(set) var fields: [Page.Header] = []

  /// Reads the lines of `bytes`; folded lines are joined (RFC 9112 §5.2), lines without a colon skipped.
  ///
  /// Lines end with LF or CR LF. `WARC/1.1\r\nWARC-Type: response\r\n` has the first line `WARC/1.1` and one field.
  init(_ bytes: ArraySlice<UInt8>) {
    var isFirst = true
    for line in bytes.split(separator: 10, omittingEmptySubsequences: true) {
      let text = line.last == 13 ? line.dropLast() : line
      if isFirst {
        firstLine = Self.string(text)
        isFirst = false
      } else if let lead = text.first, lead == 32 || lead == 9, !fields.isEmpty {
        fields[fields.count - 1].value += " " + Self.string(text).trimmed
      } else if let colon = text.firstIndex(of: 58) {
        let name = Self.string(text[..<colon]).trimmed
        fields.append(Page.Header(name: String(name), value: String(Self.string(text[(colon + 1)...]).trimmed)))
      }
    }
  }

  /// The first field with a name, in any case.
  func value(_ name: String) -> String? {
    fields.first { $0.name.count == name.count && $0.name.lowercased() == name.lowercased() }?.value
  }

  /// All values of a name, joined by commas (RFC 9110 §5.3); nil if there is none.
  func joined(_ name: String) -> String? {
    let values = fields.lazy.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// Where the block ends: the index after the first empty line of `bytes[start...]`, or nil. Nil if the block goes on
  /// beyond `end`.
  static func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      guard bytes[index] == 10 else {
        index += 1
        continue
      }
      if index + 1 < end, bytes[index + 1] == 10 { return index + 2 }
      if index + 2 < end, bytes[index + 1] == 13, bytes[index + 2] == 10 { return index + 3 }
      index += 1
    }
    return nil
  }

  /// Decodes as UTF-8 if that is valid, otherwise as Latin-1, which HTTP once used.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
