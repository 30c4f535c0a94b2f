import Glibc

/// How lines are laid out: with or without colours, and how wide.
struct Layout: Sendable {
  /// Whether marks are shown as colours: ANSI escape sequences, which only a terminal understands.
  var isColoured = false
  /// The terminal's width in columns; nil without a terminal, where lines are not wrapped.
  var width: Int?

  /// A line as rows, wrapped at spaces if it is too long; continuation rows are indented by `Line.hang`. A word longer
  /// than a row stays whole, so that an address can be copied. There is always at least one row.
  func rows(of line: Line) -> [String] {
    guard let width, line.plain.columns > width else { return [text(of: line.parts)] }
    let indent = line.plain.prefix { $0 == " " }.count
    let hang = min(line.hang ?? (indent == 0 ? 0 : indent + 2), width / 2)
    var rows: [[Line.Part]] = []
    var row: [Line.Part] = []
    var used = 0
    for part in line.parts {
      for word in part.text.splitKeepingSpaces() {
        let columns = word.columns
        let isBlank = word.first == " "
        if used + columns > width, used > (rows.isEmpty ? indent : hang) {
          // The line break replaces the spaces at the end of a row.
          while row.last?.text.first == " ", row.count > 1 { row.removeLast() }
          rows.append(row)
          row = [Line.Part(text: String(repeating: " ", count: hang), mark: nil)]
          used = hang
          if isBlank { continue }
        }
        row.append(Line.Part(text: String(word), mark: part.mark))
        used += columns
      }
    }
    return (rows + [row]).map(text(of:))
  }

  /// How many rows of the terminal a text without colours fills that is printed as it is, at least one.
  func rowCount(of text: String) -> Int {
    guard let width else { return 1 }
    return max(1, (text.columns + width - 1) / width)
  }

  /// Parts with their colours as ANSI escape sequences (SGR, ECMA-48 8.3.117). A row ends without any colour, so that
  /// none runs into the next.
  private func text(of parts: [Line.Part]) -> String {
    guard isColoured else { return parts.map(\.text).joined() }
    var text = ""
    var mark: Line.Mark?
    for part in parts {
      if part.mark != mark {
        if mark != nil { text += "\u{1B}[0m" }
        if let new = part.mark { text += "\u{1B}[\(new.code)m" }
        mark = part.mark
      }
      text += part.text
    }
    return mark == nil ? text : text + "\u{1B}[0m"
  }

  /// The columns and rows of a terminal: as it reports them, else COLUMNS and LINES, else 80 by 24; at least 20 by 4,
  /// so that what is laid out by them has room.
  ///
  /// - Parameter descriptor: of the stream that is the terminal.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    func choose(_ told: UInt16, _ variable: String, _ usual: Int) -> Int {
      if isKnown, told > 0 { return Int(told) }
      let text = unsafe getenv(variable).map { unsafe String(cString: $0) }
      return text.flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil } ?? usual
    }
    return (max(20, choose(size.ws_col, "COLUMNS", 80)), max(4, choose(size.ws_row, "LINES", 24)))
  }
}

extension StringProtocol {
  /// The text's width in a terminal: two columns for ideographs, kana, Hangul and emoji, none for marks and joiners. A
  /// terminal may see an emoji of several scalars otherwise.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// Words and the runs of spaces between them; characters of two columns, of scripts without spaces, are words each.
  fileprivate func splitKeepingSpaces() -> [SubSequence] {
    var pieces: [SubSequence] = []
    var start = startIndex
    while start < endIndex {
      let isSpace = self[start] == " "
      let end =
        self[start].isWide
        ? index(after: start) : self[start...].firstIndex { ($0 == " ") != isSpace || $0.isWide } ?? endIndex
      pieces.append(self[start..<end])
      start = end
    }
    return pieces
  }
}

extension Unicode.Scalar {
  /// 0, 1 or 2; everything below U+0300 takes one.
  fileprivate var columns: Int {
    guard value >= 0x300 else { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // East Asian Width "W" and "F" (UAX #11), in whole blocks.
    return switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

extension Character {
  /// Whether it takes two columns, as an ideograph or kana does.
  fileprivate var isWide: Bool { !isASCII && String(self).columns == 2 }
}
