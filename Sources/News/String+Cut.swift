extension String {
  /// The text, or its longest beginning of whole Unicode scalars within `limit` bytes, which must not be negative. A
  /// letter may lose the accent that follows it.
  package func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(startIndex, offsetBy: limit)
    while end > startIndex, end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
