import GRDB
import News

extension Archive {
  /// The only article whose id begins with a text; nil if there is none, or more than one. Capitals count as small
  /// letters. A prefix with any other character finds nothing.
  public func article(beginningWith prefix: String) throws(ArchiveError) -> ArticleRecord? {
    let found = try articles(beginningWith: prefix)
    return found.count == 1 ? try article(found[0]) : nil
  }

  /// The ids that begin with a text, at most `limit`. Ids consist of lower-case letters and digits.
  public func articles(beginningWith prefix: String, limit: Int = 2) throws(ArchiveError) -> [ArticleID] {
    let prefix = prefix.lowercased()
    guard !prefix.isEmpty, prefix.utf8.allSatisfy({ $0.isASCIIDigit || (0x61...0x7A).contains($0) }) else {
      return []
    }
    return try reading { db in
      // `{` follows `z` in ASCII, so this range contains all ids that begin with the text, and is read through the
      // index.
      try String.fetchAll(
        db, sql: "SELECT identity FROM article WHERE identity >= ? AND identity < ? ORDER BY identity LIMIT ?",
        arguments: [prefix, prefix + "{", limit]
      ).map(ArticleID.init(rawValue:))
    }
  }
}
