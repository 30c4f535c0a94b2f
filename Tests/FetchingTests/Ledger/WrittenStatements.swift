import Foundation

/// The SQL in the library's source files, so that a test also finds the statements that it doesn't run.
struct WrittenStatements {
  /// Each statement, split at its interpolations; a statement without any is one piece.
  let all: [[String]]

  /// Reads the string literals of `Sources/Fetching` that begin like a statement.
  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Fetching")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let literal = #/"""\n(?<long>(?s:.*?))"""|"(?<short>(?:[^"\\\n]|\\.)*)"/#
    var found: Set<[String]> = []
    while let file = files?.nextObject() as? URL {
      // Migrations run once, on the tables of their version.
      guard file.pathExtension == "swift", !["LedgerSchema", "LedgerPages"].contains(where: file.path.contains) else {
        continue
      }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: literal) {
        let sql = Self.plain(match.long ?? match.short ?? "")
        if ["SELECT ", "UPDATE ", "DELETE ", "INSERT "].contains(where: sql.hasPrefix) {
          found.insert(Self.pieces(of: sql))
        }
      }
    }
    all = found.sorted { $0.joined() < $1.joined() }
  }

  /// The text with one space between words.
  static func plain(_ sql: some StringProtocol) -> String {
    sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a statement that was run was built from these pieces.
  static func isRun(_ pieces: [String], as statement: String) -> Bool {
    var rest = statement[...]
    for piece in pieces where !piece.isEmpty {
      guard let range = rest.range(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  private static func pieces(of sql: String) -> [String] {
    var pieces = [""]
    var depth = 0
    var isEscape = false
    for character in sql {
      if depth == 0, isEscape, character == "(" {
        pieces.append("")
        depth = 1
      } else if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if character != "\\" {
        pieces[pieces.count - 1].append(character)
      }
      isEscape = character == "\\"
    }
    return pieces
  }
}
