import News

/// How the journal writes.
public struct JournalSettings: Hashable, Sendable {
  /// What an item survives once it may be sent.
  public var durability: Durability
  /// The zlib level for each record's gzip member, 1 to 9; 0 leaves records uncompressed.
  public var compression: Int
  /// The size in bytes at which a new file is started.
  public var rotation: Int64

  /// Creates settings; compression level 1 takes a quarter of level 6's time for a tenth more disk.
  public init(durability: Durability = .process, compression: Int = 1, rotation: Int64 = 256 << 20) {
    self.durability = durability
    self.compression = compression
    self.rotation = rotation
  }
}
