/// Texts as a JSON array, as stored in a column of the archive.
package enum TextList {
  /// The texts of a JSON array; empty if it is not one.
  package static func texts(_ json: String) -> [String] {
    var reader = JSONReader(Array(json.utf8))
    do { return try [String].read(from: &reader) } catch { return [] }
  }
}
