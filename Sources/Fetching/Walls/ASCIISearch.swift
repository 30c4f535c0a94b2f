/// Finds ASCII text in bytes, ignoring case.
enum ASCIISearch {
  /// Whether a text, which must be in lower case, is at an index.
  static func begins(_ text: String, at start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard start + text.utf8.count <= bytes.endIndex else { return false }
    return zip(text.utf8, bytes[start...]).allSatisfy { $0 == $1 || (0x41...0x5A).contains($1) && $0 == $1 | 0x20 }
  }

  /// The first index of a text, which must be in lower case, from an index on; nil if there is none.
  static func place(of text: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard let first = text.utf8.first else { return start }
    var place = start
    while place < bytes.endIndex {
      if bytes[place] | 0x20 == first | 0x20, begins(text, at: place, in: bytes) { return place }
      place += 1
    }
    return nil
  }
}
