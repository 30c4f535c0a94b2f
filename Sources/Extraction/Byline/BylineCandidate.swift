/// A list of names with what speaks for it.
struct BylineCandidate {
  private(set) var names: [String] = []
  private(set) var words: Set<FoldedWords> = []
  var place: String
  var score: Double
  var end = 0
  /// Whether the candidate stands on the page for people to read.
  var isVisible = false
  /// The texts that the names stand in.
  var lines: [String] = []

  private var spellings: Set<String> = []

  init(_ names: [String], _ place: String, _ score: Double) {
    self.place = place
    self.score = score
    add(names)
  }

  /// Adds the names that the list doesn't have yet.
  mutating func add(_ names: [String]) {
    for name in names where spellings.insert(name).inserted {
      self.names.append(name)
      words.insert(FoldedWords(name))
    }
  }

  /// Takes names out.
  mutating func leaveOut(_ strangers: Set<FoldedWords>) {
    names.removeAll { strangers.contains(FoldedWords($0)) }
    words.subtract(strangers)
  }
}
