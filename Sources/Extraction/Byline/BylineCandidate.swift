/// A list of names with the evidence for it.
struct BylineCandidate {
  private(set) var names: [String] = []
  private(set) var words: Set<FoldedWords> = []
  var place: String
  var score: Double
  var end = 0
  /// Whether readers see the candidate on the page.
  var isVisible = false
  /// The texts that contain the names.
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

  /// Removes names.
  mutating func leaveOut(_ strangers: Set<FoldedWords>) {
    names.removeAll { strangers.contains(FoldedWords($0)) }
    words.subtract(strangers)
  }
}
