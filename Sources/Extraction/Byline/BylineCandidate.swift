/// A list of names with the evidence for it. There is one for each place, such as `json-ld author`, a meta's name or
/// an element's sign.
struct BylineCandidate {
  /// The names as written, each once, in the order of the page.
  private(set) var names: [String] = []
  /// The names without case, accents and punctuation, for comparing places with each other.
  private(set) var words: Set<FoldedWords> = []
  /// The sign of an element, the name of a meta, `json-ld author`, `feed` or `date line`.
  var place: String
  /// How likely these are the authors; from 0 up to about 1.4.
  var score: Double
  /// Where the last mark with these names ends in the page's text, in bytes; 0 for metadata and for names beside days.
  var end = 0
  /// Whether readers see the candidate on the page.
  var isVisible = false
  /// The texts that contain the names.
  var lines: [String] = []

  /// All names that were added, also those removed since: they are not added again.
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

  /// Removes names. The list may be empty afterwards; the caller then drops it.
  mutating func leaveOut(_ strangers: Set<FoldedWords>) {
    names.removeAll { strangers.contains(FoldedWords($0)) }
    words.subtract(strangers)
  }
}
