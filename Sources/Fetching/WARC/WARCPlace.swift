/// A place in a WARC file that reading can begin at.
public struct WARCPlace: Hashable, Sendable, Codable {
  /// Plain file: the byte. Gzip: where the member begins, in bytes of the compressed file.
  public var offset: Int64
  /// Gzip: how many decompressed bytes of the member come before; 0 where each record is a member. Plain: 0.
  public var inner: Int64

  /// A place.
  public init(offset: Int64, inner: Int64 = 0) {
    self.offset = offset
    self.inner = inner
  }

  /// The file's beginning.
  public static let start = WARCPlace(offset: 0)
}
