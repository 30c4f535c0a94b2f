/// What identifies one version of a resource (RFC 9110 §8.8).
public struct Validators: Hashable, Sendable, Codable {
  /// The `ETag`, as received.
  public var entityTag: String?
  /// The `Last-Modified` date, as received.
  public var lastModified: String?

  /// Validators as received. Those with control characters are left out, because sending them back would make every
  /// later request fail.
  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag.flatMap(Self.sendable)
    self.lastModified = lastModified.flatMap(Self.sendable)
  }

  private static func sendable(_ value: String) -> String? {
    value.utf8.count <= 1024 && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } ? value : nil
  }
}
