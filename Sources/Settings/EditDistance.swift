/// Finds the name that was probably meant by a mistyped one.
public enum EditDistance {
  /// The nearest name within `limit` edits, where swapping two neighbouring letters is one edit (optimal string
  /// alignment); nil if there is none.
  ///
  /// `stroe.batch` finds `store.batch`. A word of three letters may differ in one edit only, whatever the limit. Of
  /// equally near names the first is returned; letter case counts.
  public static func nearest(to word: String, among names: [String], within limit: Int) -> String? {
    // A name that differs in most letters was not meant.
    let limit = min(limit, max(1, word.count / 2))
    let scored = names.map { (name: $0, distance: between($0, word)) }
    return scored.min { $0.distance < $1.distance }.flatMap { $0.distance <= limit ? $0.name : nil }
  }

  /// The edits between two words, row by row of the usual table. Time and memory grow with the product of their
  /// lengths; the command line bounds both.
  private static func between(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(rows[row][column] + (isSame ? 0 : 1), rows[row][column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        next.append(cost)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }
}
