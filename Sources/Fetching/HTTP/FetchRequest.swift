/// One address to ask for.
public struct FetchRequest: Hashable, Sendable {
  /// The address, absolute.
  public var url: String
  /// What a former response said of itself, to be told when nothing has changed since.
  public var validators: Validators

  /// A request for an address.
  public init(url: String, validators: Validators = Validators()) {
    self.url = url
    self.validators = validators
  }
}

/// What identifies a state of a resource (RFC 9110 §8.8).
public struct Validators: Hashable, Sendable, Codable {
  /// The `ETag`, as received.
  public var entityTag: String?
  /// The `Last-Modified` date, as received.
  public var lastModified: String?

  /// Validators as received.
  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}
