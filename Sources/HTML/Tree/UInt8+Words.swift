extension UInt8 {
  /// The lower-case letter of an ASCII capital; any other byte unchanged.
  var lowercased: UInt8 { self &- 65 < 26 ? self | 32 : self }

  /// Whether the byte is white space to HTML: tab, line feed, form feed, carriage return or space.
  var isHTMLSpace: Bool { self == 32 || self == 10 || self == 9 || self == 13 || self == 12 }
}
