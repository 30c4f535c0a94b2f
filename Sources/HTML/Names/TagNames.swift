/// The well-known names as strings, made once.
enum TagNames {
  /// The spelling of each well-known tag in its own namespace: `div`, `foreignObject`.
  static let spelled: [String] =
    [""] + WellKnownNames.text.description.split(whereSeparator: \.isWhitespace).map(String.init)

  /// The same in lower case, as HTML spells them.
  static let lowercased: [String] = spelled.map { $0.lowercased() }

  /// The same as bytes.
  static let bytes: [[UInt8]] = lowercased.map { Array($0.utf8) }
}
