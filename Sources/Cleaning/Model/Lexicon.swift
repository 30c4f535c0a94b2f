/// The weights of words: how much each suggests that a block is the article's text, or isn't.
struct Lexicon: Sendable {
  /// A word's weight near a block (on it or its nearest elements) and anywhere around it.
  struct Weights: BitwiseCopyable, Sendable {
    var near: Float
    var far: Float
  }

  private var table: HashTable<Weights>

  /// Creates an empty lexicon with room for `capacity` words.
  init(capacity: Int) {
    table = HashTable(capacity: capacity, blank: Weights(near: 0, far: 0))
  }

  /// Adds a word by its hash. The key is a salted hash (``WordHash``), so the same word may have a weight for each
  /// kind.
  mutating func add(_ key: UInt64, _ weights: Weights) {
    table.set(key, weights)
  }

  /// The weights of a word by its hash, or nil if it isn't known.
  @inline(__always)
  func weights(of key: UInt64) -> Weights? { table[key] }
}
