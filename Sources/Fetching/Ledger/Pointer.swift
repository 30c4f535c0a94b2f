/// Where an item's bytes are.
public struct Pointer: Hashable, Sendable {
  /// What a pointer leads to.
  public enum Form: Int, Hashable, Sendable {
    /// A file that is the page itself.
    case file = 0
    /// A record in a WARC file.
    case record = 1
  }

  /// Whether it leads to a file or a record.
  public var form: Form
  /// The path of the file, which may have been deleted since.
  public var file: String
  /// The place in the file.
  public var place: WARCPlace
  /// The length in bytes, of the record decompressed or the file as it is.
  public var length: Int64

  /// By default it leads to the file's beginning.
  public init(form: Form, file: String, place: WARCPlace = .start, length: Int64) {
    self.form = form
    self.file = file
    self.place = place
    self.length = length
  }
}
