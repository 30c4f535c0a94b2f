extension WARCReader {
  /// What comes next in the file.
  public enum Step: Sendable {
    /// A record's header; its block may now be read.
    case record(WARCRecord)
    /// A stretch that is not a record.
    case damage(WARCDamage)
    /// The file's end, or too many damages.
    case end
  }

  /// A record's block, as far as it could be read.
  public enum Block: Hashable, Sendable {
    /// As many bytes as the record announces.
    case whole
    /// Only its beginning, because the file is cut off or damaged there; the next step says which.
    case cut
    /// It is longer than the limit and was not read.
    case tooLarge
  }
}
