/// A stretch of a WARC file that is not a record.
public struct WARCDamage: Hashable, Sendable, CustomStringConvertible {
  /// The file's path.
  public var file: String
  /// Where the damage was noticed.
  public var place: WARCPlace
  /// What is wrong there.
  public var what: String

  /// The file, the place and what is wrong, in one line.
  public var description: String {
    let inner = place.inner > 0 ? " (byte \(place.inner) of the gzip member)" : ""
    return "\(file) at byte \(place.offset)\(inner): \(what)"
  }
}
