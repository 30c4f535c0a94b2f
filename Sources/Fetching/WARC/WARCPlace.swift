/// A place in a WARC file at which reading can start.
public struct WARCPlace: Hashable, Sendable, Codable {
  /// Plain file: the offset in bytes. Gzip: where the member begins, in bytes of the compressed file.
  public var offset: Int64
  /// Gzip: how many decompressed bytes of the member come before; 0 if each record is a member. Plain: 0.
  public var inner: Int64

  /// A record that begins at an offset, or `inner` bytes into the gzip member that begins there.
  public init(offset: Int64, inner: Int64 = 0) {
    self.offset = offset
    self.inner = inner
  }

  /// The file's beginning.
  public static let start = WARCPlace(offset: 0)
}
