import News

extension Ledger {
  /// Adds a detected source under a name that an operator gave. If a source at its location has the name already, that
  /// one is read again from its beginning.
  ///
  /// - Parameter aliases: the pages' addresses by file name, from a manifest.
  /// - Throws: `NameRefusal` if it can't have the name, `LedgerError`.
  public func add(
    _ found: DetectedSource, named name: SourceName, at now: Timestamp,
    aliases: some Sequence<(name: String, url: String)> = EmptyCollection()
  ) throws {
    if let fault = GivenName.fault(in: name.rawValue, as: "name") { throw NameRefusal.unfit(fault) }
    let known = try sources()
    if let other = known.first(where: { $0.name == name && !$0.isAt(found.location) }) {
      throw NameRefusal.taken(name, location: WebURL.withoutCredentials(other.location))
    }
    if let same = known.first(where: {
      $0.canBePolled && $0.kind == found.kind && $0.isAt(found.location) && $0.name != name
    }) {
      throw NameRefusal.polledAlready(same.name)
    }
    try add(name, kind: found.kind, location: found.location, at: now, aliases: aliases)
  }
}

/// Why a source can't have the name that was given for it.
public enum NameRefusal: Error, Hashable, CustomStringConvertible {
  /// It can't be a name, for the reason that `GivenName` gives.
  case unfit(String)
  /// The source at another location has it; the location is without user and password.
  case taken(SourceName, location: String)
  /// The address is polled under this other name already.
  case polledAlready(SourceName)

  /// What is wrong and, where that helps, what to do.
  public var description: String {
    switch self {
    case .unfit(let fault): fault
    case .taken(let name, let location): "the name '\(name)' already belongs to \(location); choose another"
    case .polledAlready(let name):
      "it is added already, as '\(name)'; under a second name it would be asked twice as often"
    }
  }
}
