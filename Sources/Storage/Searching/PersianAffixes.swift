/// Prefixes and suffixes that Persian writers either join to a word or separate by a zero-width non-joiner or a space:
/// `میخواهم`, `می‌خواهم`, `می خواهم`.
///
/// From the spelling rules of the Academy of Persian Language and Literature (دستور خط فارسی), folded as in the index.
enum PersianAffixes {
  private static let beginnings = ["نمی", "می", "بی"]
  private static let endings = ["هایی", "های", "ها", "ترین", "تر", "اند", "ام", "ای"]

  /// The ways to split a joined word into two: `میخواهم` into `می` and `خواهم`. None if either side would have fewer
  /// than two letters; at most two ways.
  static func parts(of word: String) -> [[String]] {
    var ways: [[String]] = []
    if let beginning = beginnings.first(where: { word.hasPrefix($0) }) {
      let rest = word.dropFirst(beginning.count)
      if rest.count >= 2 { ways.append([beginning, String(rest)]) }
    }
    if let ending = endings.first(where: { word.hasSuffix($0) }) {
      let stem = word.dropLast(ending.count)
      if stem.count >= 2 { ways.append([String(stem), ending]) }
    }
    return ways
  }
}
