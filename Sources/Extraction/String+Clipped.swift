extension String {
  /// The text, or its first 200 characters: as much as evidence shows of a value.
  var clipped: String { utf8.count <= 200 ? self : String(prefix(200)) }
}
