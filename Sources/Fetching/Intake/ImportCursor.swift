/// How far an import has come: a file below the source's location, and the place of the next record or byte in it.
struct ImportCursor: Hashable {
  /// The file's path below the location; empty if the location is the file.
  var path: String
  /// The place of the next record or byte in it.
  var place: WARCPlace

  /// The beginning of a file.
  init(path: String = "", place: WARCPlace = .start) {
    self.path = path
    self.place = place
  }

  /// Reads a cursor from `text`; nil if it is invalid.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let offset = Int64(parts[0]), let inner = Int64(parts[1]) else { return nil }
    self.init(path: String(parts[2]), place: WARCPlace(offset: offset, inner: inner))
  }

  /// The cursor as the ledger keeps it.
  var text: String { "\(place.offset) \(place.inner) \(path)" }
}
