/// Texts as a JSON array, as a column of the archive holds them.
package enum TextList {
  /// The texts of a JSON array; none where it is not one.
  package static func texts(_ json: String) -> [String] {
    var reader = JSONReader(Array(json.utf8))
    do { return try [String].read(from: &reader) } catch { return [] }
  }
}
