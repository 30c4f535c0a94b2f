extension String {
  /// The text, cut to its first 200 characters, as shown in evidence.
  var clipped: String { utf8.count <= 200 ? self : String(prefix(200)) }
}
