import News

/// Damage that a process saw: to a journal's record, the ledger or the archive.
public struct Damage: Hashable, Sendable, CustomStringConvertible {
  /// When it was first seen.
  public let time: Timestamp
  /// What is damaged: the file, the place, and what that means.
  public let what: String

  /// Creates a note of damage, with the time when it was first seen.
  public init(_ what: String, at time: Timestamp) {
    self.time = time
    self.what = what
  }

  /// The time and the words in one line.
  public var description: String { "\(time.clock)  \(what)" }
}
