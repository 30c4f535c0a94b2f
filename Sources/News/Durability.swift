/// What a page survives once it may be sent, and an article once it is stored.
public enum Durability: String, Hashable, Sendable, Codable, CaseIterable {
  /// The death of any process, such as by kill -9: the kernel has the bytes.
  case process
  /// Also a power cut: the bytes are synced to disk.
  case power
}
