/// Columns of text: the first left-aligned, the others, being numbers, right-aligned, with two spaces between them.
struct TextTable {
  private var rows: [[String]]

  /// - Parameter heads: the first row; each row that is added must have as many cells.
  init(_ heads: [String]) { rows = [heads] }

  /// Adds a row; a cell may be empty.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The table's lines. Columns that don't fit go into a second table below, with the first column repeated, and an
  /// empty line between them: a table that a terminal wraps can't be read. Without any row it is the heads.
  ///
  /// - Parameter width: in columns; nil for as wide as needed, as in a file.
  func lines(width: Int? = Output.width) -> [Line] {
    var widths = rows[0].indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    if let width { widths[0] = min(widths[0], max(8, width / 2)) }
    var groups: [[Int]] = [[]]
    var used = widths[0]
    for column in widths.indices.dropFirst() {
      used += 2 + widths[column]
      if let width, used > width, !groups[groups.count - 1].isEmpty {
        groups.append([])
        used = widths[0] + 2 + widths[column]
      }
      groups[groups.count - 1].append(column)
    }
    let tables = groups.map { columns in
      rows.map { row in
        Line(
          ([cell(row[0], widths[0], isFirst: true)] + columns.map { cell(row[$0], widths[$0]) }).joined(separator: "  ")
        )
      }
    }
    return Array(tables.joined(separator: [""]))
  }

  /// A text filled with spaces to a width; one that is too long is cut and ends in `…`. Both count a terminal's
  /// columns, not characters.
  private func cell(_ text: String, _ width: Int, isFirst: Bool = false) -> String {
    var text = text
    if text.columns > width {
      while text.columns > width - 1, !text.isEmpty { text.removeLast() }
      text += "…"
    }
    let blank = String(repeating: " ", count: width - text.columns)
    return isFirst ? text + blank : blank + text
  }
}
