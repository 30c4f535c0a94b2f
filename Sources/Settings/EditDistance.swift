/// Finds what was meant where a name was mistyped.
public enum EditDistance {
  /// The nearest of some names, at most so many letters off (Levenshtein); nil where none is near.
  public static func nearest(to word: String, among names: [String], within limit: Int) -> String? {
    // A word in which every letter would change was not meant.
    let limit = min(limit, max(1, word.count / 2))
    let scored = names.map { (name: $0, distance: between($0, word)) }
    return scored.min { $0.distance < $1.distance }.flatMap { $0.distance <= limit ? $0.name : nil }
  }

  private static func between(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let substituted = diagonal + (right[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
