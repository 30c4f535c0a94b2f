/// Text as protocols and formats write it, where ASCII rules.
extension StringProtocol {
  /// The text without blanks, tabs and line ends around it.
  var trimmed: SubSequence {
    func isBlank(_ character: Character) -> Bool {
      character == " " || character == "\t" || character == "\r" || character == "\n" || character == "\r\n"
    }
    guard let last = lastIndex(where: { !isBlank($0) }) else { return self[endIndex...] }
    return self[...last].drop(while: isBlank)
  }

  /// Whether there are control characters, which would reach an operator's terminal.
  var hasControls: Bool { unicodeScalars.contains { $0.value < 32 || (0x7F...0x9F).contains($0.value) } }
}
