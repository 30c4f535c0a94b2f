import HTML

/// Finds the hints in an element's words. Elements with the same signature share the result.
///
/// Begin an element, add its attributes one by one, then ask for the hints. It remembers 4,096 signatures; a new one
/// takes the place of another.
struct HintReader {
  /// Hints and the signature of the elements that have them.
  private struct Known: BitwiseCopyable {
    var signature: UInt64 = 0
    var hints: SignHints = []
  }

  private var known = [Known](repeating: Known(), count: 4096)
  private let words = SignWords.standard
  /// Mixed from the values added; equal for the same values in the same order.
  private var signature: UInt64 = 0
  private var places: [Int] = []

  /// Starts a new element: forgets the attributes of the one before.
  mutating func begin() {
    signature = 0
    places.removeAll(keepingCapacity: true)
  }

  /// Adds one of its attributes whose words may hint.
  mutating func add(_ place: Int, _ tree: Tree) {
    places.append(place)
    tree.mix(valueAt: place, into: &signature)
  }

  /// The hints of the attributes added.
  mutating func hints(_ tree: Tree) -> SignHints {
    if places.isEmpty { return [] }
    let slot = Int(truncatingIfNeeded: signature) & 4095
    if known[slot].signature == signature { return known[slot].hints }
    var hints: SignHints = []
    for place in places { hints.formUnion(words.hints(of: tree.valueBytes(at: place))) }
    known[slot] = Known(signature: signature, hints: hints)
    return hints
  }
}
