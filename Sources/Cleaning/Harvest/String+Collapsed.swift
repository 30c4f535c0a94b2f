extension String {
  /// The text with each run of white space as one space, and none at its ends. `" Ann \n Lee "` becomes `"Ann Lee"`; a
  /// text of only white space becomes empty. Outside of ASCII, Unicode's white space counts, such as no-break spaces;
  /// the ASCII controls are 9 to 13, as in Unicode.
  var collapsed: String {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    for byte in utf8 {
      // By characters only where there are others than ASCII's, as each takes fifty times as long.
      guard byte < 0x80 else { return split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      if byte &- 9 < 5 || byte == 32 {
        if let last = kept.last, last != 32 { kept.append(32) }
      } else {
        kept.append(byte)
      }
    }
    if kept.last == 32 { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }
}
