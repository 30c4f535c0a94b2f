import News

/// One address to ask for.
public struct FetchRequest: Hashable, Sendable {
  /// The address, absolute.
  public var url: String
  /// What a former response said of itself, to be told when nothing has changed since.
  public var validators: Validators
  /// The address that the operator gave and that led to this one, where there is one. If its host is in a private
  /// network, the same host may be asked there, whatever the reach.
  public var home: String?

  /// A request for an address.
  public init(url: String, validators: Validators = Validators(), home: String? = nil) {
    self.url = url
    self.validators = validators
    self.home = home
  }
}
