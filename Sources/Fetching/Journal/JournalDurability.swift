/// What an item survives once it may be sent.
public enum JournalDurability: String, Hashable, Sendable, Codable, CaseIterable {
  /// The death of any process, such as by kill -9: the kernel has the bytes.
  case process
  /// Also a power cut: the bytes are synced to disk with fdatasync, and so is the ledger's row.
  case power
}
