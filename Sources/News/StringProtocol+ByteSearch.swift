/// Searches by bytes. What is searched for is ASCII, so that neither text need be split into characters.
extension StringProtocol {
  /// The place of a text's first occurrence, or nil.
  @inlinable package func place(of wanted: String) -> Range<String.Index>? {
    guard let first = wanted.utf8.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: wanted.utf8) {
        return found..<utf8.index(found, offsetBy: wanted.utf8.count)
      }
      start = utf8.index(after: found)
    }
    return nil
  }

  /// Whether it contains a text.
  @inlinable package func holds(_ wanted: String) -> Bool { place(of: wanted) != nil }

  /// Whether it ends with a text, byte by byte; `hasSuffix` would first normalise the whole text.
  @inlinable package func ends(with wanted: String) -> Bool {
    utf8.suffix(wanted.utf8.count).elementsEqual(wanted.utf8)
  }
}
