extension String {
  /// The text as a terminal may show it: what moves the cursor, changes colours or turns letters round is `�`.
  ///
  /// Names, titles and reasons are strangers' words. Control characters (C0, DEL, C1) command a terminal; bidirectional
  /// embeddings, overrides and isolates (U+202A–202E, U+2066–2069) make `gpj.exe` of `exe.jpg`. Joiners and the marks
  /// U+200E and U+200F, which Persian and Hebrew need, stay.
  ///
  /// - Parameter keepsLines: whether line ends and tabs stay, as in a text of several paragraphs.
  public func safeForTerminal(keepsLines: Bool = false) -> String {
    // Most texts are harmless, and go as they are.
    guard unicodeScalars.contains(where: { $0.isTerminalCommand(keepsLines) }) else { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(scalar.isTerminalCommand(keepsLines) ? "\u{FFFD}" : scalar) }
    return String(safe)
  }
}

extension Unicode.Scalar {
  fileprivate func isTerminalCommand(_ keepsLines: Bool) -> Bool {
    switch value {
    case 0x09, 0x0A: !keepsLines
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
