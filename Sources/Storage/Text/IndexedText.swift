import Fields
import GRDB
import News

/// An article as indexed: one text of folded words for each column. `Fields` says which field is in which column.
///
/// The same article must always give the same words: the index keeps no copy of them, and needs the old ones when a
/// revision replaces them. If you change the folding, or where a field is searched, add a migration that rebuilds the
/// index.
struct IndexedText: Equatable {
  /// The columns in the index's order.
  static let columns = WordColumn.allCases.map(\.rawValue)
  /// The columns' weights in the ranking, in the same order.
  static let weights = WordColumn.allCases.map { "\($0.weight)" }.joined(separator: ", ")

  /// The statement that adds an article's words to an index.
  static func insertion(into index: String) -> String {
    "INSERT INTO \(index) (rowid, \(columns.joined(separator: ", "))) VALUES (?, ?, ?, ?, ?, ?)"
  }

  /// The words of each column.
  private let texts: [String]

  /// The texts of an article; the writer is emptied for each column, and only saves memory.
  init(_ fields: ArticleFields, using writer: inout WordWriter) {
    var texts: [String] = []
    for column in WordColumn.allCases {
      writer.removeAll()
      for text in fields.words(in: column) { writer.append(text) }
      texts.append(writer.columnText())
    }
    self.texts = texts
  }

  /// The arguments of the statements that add an article's words to the index, or remove them.
  func arguments(article: Int64) -> StatementArguments { [article] + StatementArguments(texts) }
}
