/// What an item survives once it may be sent.
public enum JournalDurability: String, Hashable, Sendable, Codable, CaseIterable {
  /// The death of any process, as by kill -9: the bytes are with the kernel.
  case process
  /// A power cut too: the bytes are on the disk, by fdatasync, and so is the ledger's row.
  case power
}
