extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: SubSequence {
    // Nearly all texts have none.
    if let first = utf8.first, first > 32, first < 0x80, let last = last?.asciiValue, last > 32 {
      return self[startIndex...]
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}
