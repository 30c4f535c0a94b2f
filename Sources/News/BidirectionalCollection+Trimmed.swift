extension BidirectionalCollection where SubSequence == Self {
  /// The elements without those of a kind at either end.
  package func trimmed(of isBlank: (Element) -> Bool) -> Self {
    var rest = drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
