/// Wraps the lines of helps, which are read on terminals of 80 columns and in files.
public enum LineWrap {
  /// The columns of a terminal, by custom.
  public static let columns = 80

  /// A line as rows of at most that many columns; continuation rows are indented by `hang`. What is in square brackets
  /// stays on one row, as in `[--config <config>]`, and so does a longer word.
  ///
  /// The first row keeps the line's own indentation. A line that fits is returned unchanged.
  public static func rows(of line: String, columns: Int = columns, hang: Int) -> [String] {
    guard line.count > columns else { return [line] }
    var rows: [String] = []
    var row = String(line.prefix { $0 == " " })
    var isEmpty = true
    for word in words(in: line) {
      if !isEmpty, row.count + 1 + word.count > columns {
        rows.append(row)
        row = String(repeating: " ", count: hang)
        isEmpty = true
      }
      row += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return rows + [row]
  }

  /// The words of a line, with what is in square brackets as one.
  private static func words(in line: String) -> [String] {
    var words: [String] = []
    var depth = 0
    for word in line.split(separator: " ") {
      if depth > 0 { words[words.count - 1] += " " + word } else { words.append(String(word)) }
      depth += word.count { $0 == "[" } - word.count { $0 == "]" }
    }
    return words
  }
}
