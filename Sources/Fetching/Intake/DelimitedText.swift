import News

/// Tells a table of cells between tabs, semicolons or commas from a story.
enum DelimitedText {
  /// How many of the first rows are looked at, and how many there must be.
  private static let (mostRows, leastRows) = (20, 3)
  private static let (tab, semicolon, comma): (UInt8, UInt8, UInt8) = (0x09, 0x3B, 0x2C)
  private static let quote: UInt8 = 0x22

  /// A row that isn't blank, and where its delimiters are.
  private struct Row {
    let range: Range<Int>
    let delimiters: [Int]
  }

  /// Whether the first rows all have as many of one delimiter, and at least two of them. One is enough if there is an
  /// address in each row after the first, or for tabs if no row ends a sentence, as those of an interview do.
  ///
  /// A poem may have two commas in each line, but white space follows them: in a table's first row there is none around
  /// semicolons and commas. Lines that all begin with a tab are indented.
  static func fills(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return [tab, semicolon, comma].contains { isTable(bytes, $0) }
  }

  private static func isTable(_ text: [UInt8], _ delimiter: UInt8) -> Bool {
    let rows = rows(of: text, delimiter)
    guard rows.count >= leastRows, let count = rows.first?.delimiters.count, count > 0,
      rows.allSatisfy({ $0.delimiters.count == count })
    else { return false }
    if delimiter == tab {
      if rows.allSatisfy({ text[$0.range.lowerBound] == tab }) { return false }
    } else if rows[0].delimiters.contains(where: { isNearBlank(text, $0) }) {
      return false
    }
    let lines = rows.map { String(decoding: text[$0.range], as: UTF8.self) }
    return count > 1 || lines.dropFirst().allSatisfy(holdsAddress)
      || delimiter == tab && !lines.contains(where: endsSentence)
  }

  /// The first rows. Within quotation marks around a cell, delimiters and line ends don't count; a row whose quotation
  /// mark isn't closed is left out.
  private static func rows(of text: [UInt8], _ delimiter: UInt8) -> [Row] {
    var rows: [Row] = []
    var delimiters: [Int] = []
    var start = 0
    var isQuoted = false
    var previous = delimiter
    for (index, byte) in text.enumerated() {
      let isLineEnd = byte == 0x0A || byte == 0x0D
      if byte == quote {
        // Two of them in a quoted cell are one that is meant.
        isQuoted = !isQuoted && (index == start || previous == delimiter || previous == quote)
      } else if isLineEnd, !isQuoted {
        if text[start..<index].contains(where: { $0 > 0x20 }) {
          rows.append(Row(range: start..<index, delimiters: delimiters))
          if rows.count == mostRows { return rows }
        }
        (start, delimiters) = (index + 1, [])
      } else if byte == delimiter, !isQuoted {
        delimiters.append(index)
      }
      previous = byte
    }
    if !isQuoted, text[start...].contains(where: { $0 > 0x20 }) {
      rows.append(Row(range: start..<text.count, delimiters: delimiters))
    }
    return rows
  }

  /// Whether there is a space or tab before or after an index.
  private static func isNearBlank(_ text: [UInt8], _ index: Int) -> Bool {
    [index - 1, index + 1].contains { text.indices.contains($0) && [0x20, 0x09].contains(text[$0]) }
  }

  private static func holdsAddress(_ line: String) -> Bool {
    let line = line.lowercased()
    return line.contains("http://") || line.contains("https://")
  }

  private static func endsSentence(_ line: String) -> Bool {
    line.trimmed.last.map { PlainProse.ends.contains($0) } ?? false
  }
}
