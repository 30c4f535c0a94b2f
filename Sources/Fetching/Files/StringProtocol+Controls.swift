extension StringProtocol {
  /// Whether there are control characters (C0, DEL, C1), which must not reach an operator's terminal.
  var hasControls: Bool { unicodeScalars.contains { $0.value < 32 || (0x7F...0x9F).contains($0.value) } }
}
