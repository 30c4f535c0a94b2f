extension ArraySlice<UInt8> {
  /// Takes the bytes up to a separator away, with the separator, and returns them; all bytes if there is none. Unlike
  /// `split` it makes no array, which is most of the time of reading a model. Two separators in a row have an empty
  /// word between them.
  mutating func removeWord(before separator: UInt8) -> ArraySlice<UInt8> {
    guard let end = firstIndex(of: separator) else {
      defer { self = [] }
      return self
    }
    defer { self = self[(end + 1)...] }
    return self[..<end]
  }
}
