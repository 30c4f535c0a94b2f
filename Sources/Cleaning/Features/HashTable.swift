/// A hash table with 64-bit hashes of words as keys: open addressing, filled once and then only read.
///
/// The keys are already hashes, so they need not be hashed again as in a dictionary.
///
/// 0 is no key: it reads as missing. Fill it with no more than the `capacity` it was created with; it doesn't grow, and
/// a full one would search without an end.
struct HashTable<Value: BitwiseCopyable & Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let mask: Int

  /// Creates an empty table with room for `capacity` keys; `blank` fills it.
  init(capacity: Int, blank: Value) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Value](repeating: blank, count: size)
    mask = size - 1
  }

  /// Sets the value of a key. A second value takes the place of the first.
  mutating func set(_ key: UInt64, _ value: Value) {
    let slot = slot(of: key)
    keys[slot] = key
    values[slot] = value
  }

  /// The value of a key, or nil.
  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let slot = slot(of: key)
    return keys[slot] == key && key != 0 ? values[slot] : nil
  }

  /// The slot that holds a key, or the empty one where it would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }
}
