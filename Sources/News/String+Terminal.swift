extension String {
  /// The text made safe for a terminal: characters that move the cursor, change colours or reverse the direction become
  /// `�`.
  ///
  /// Names, titles and reasons come from outside. Control characters (C0, DEL, C1) command a terminal; bidirectional
  /// embeddings, overrides and isolates (U+202A–202E, U+2066–2069) make `gpj.exe` look like `exe.jpg`. The marks
  /// U+061C, U+200E and U+200F, which Hebrew and Arabic texts have between letters and signs, are left out without a
  /// `�`: they move only signs, and the text would look broken. Joiners stay, as Persian needs them.
  ///
  /// - Parameter keepsLines: whether line feeds and tabs stay, for a text of several paragraphs. A carriage return
  ///   never does.
  public func safeForTerminal(keepsLines: Bool = false) -> String {
    // Most texts are harmless and are returned as they are.
    guard unicodeScalars.contains(where: { $0.isDirectionMark || $0.isTerminalCommand(keepsLines) }) else {
      return self
    }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isDirectionMark {
      safe.append(scalar.isTerminalCommand(keepsLines) ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  /// Whether it commands a terminal, or reverses the direction of what follows.
  func isTerminalCommand(_ keepsLines: Bool) -> Bool {
    switch value {
    case 0x09, 0x0A: !keepsLines
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it is one of the invisible letters that only have a direction.
  var isDirectionMark: Bool { value == 0x061C || value == 0x200E || value == 0x200F }
}
