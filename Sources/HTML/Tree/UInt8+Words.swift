extension UInt8 {
  /// The lower-case letter of an ASCII capital; any other byte unchanged.
  var lowercased: UInt8 { self &- 65 < 26 ? self | 32 : self }
}
