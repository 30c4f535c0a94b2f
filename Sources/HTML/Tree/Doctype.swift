/// A document type declaration: `<!DOCTYPE html>` has the name `html` and no identifiers.
public struct Doctype: Hashable, Sendable {
  /// The name, in lower case; empty if there is none.
  public var name: String
  /// The public identifier, if it was given: `-//W3C//DTD XHTML 1.0 Strict//EN`, as written.
  public var publicID: String?
  /// The system identifier, if it was given.
  public var systemID: String?
}
