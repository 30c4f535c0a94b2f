/// A document type declaration.
public struct Doctype: Hashable, Sendable {
  /// The name, in lower case; empty if there is none.
  public var name: String
  /// The public identifier, if it was given.
  public var publicID: String?
  /// The system identifier, if it was given.
  public var systemID: String?
}
