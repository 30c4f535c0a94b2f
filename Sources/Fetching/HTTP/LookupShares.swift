/// How many threads lookups may take, by how the name's last lookup ended.
///
/// A silent name holds a thread for about ten seconds: with the defaults, thirteen new ones a second delay no other
/// name.
public struct LookupShares: Hashable, Sendable {
  /// The threads for names that answered last time.
  public var answered: Int
  /// The threads for new names.
  public var new: Int
  /// The threads for names that were silent last time.
  public var silent: Int

  /// How a name's last lookup ended.
  enum Standing: Hashable {
    case answered, new, silent
  }

  /// Creates shares, of at least one thread each.
  public init(answered: Int = 128, new: Int = 128, silent: Int = 32) {
    self.answered = answered
    self.new = new
    self.silent = silent
  }

  func most(_ standing: Standing) -> Int {
    switch standing {
    case .answered: answered
    case .new: new
    case .silent: silent
    }
  }
}
