import News

/// The state of an item: where it is on its way, or how its journey ended.
///
/// The numbers are stored in the ledger and in its SQL, so they never change. `queued` waits to be sent, `inFlight` for
/// its receipt; `dead` is a dead letter, which may still be sent again.
public enum ItemState: Int, Hashable, Sendable, CaseIterable {
  case queued = 0
  case inFlight = 1
  case dead = 2
  case stored = 3
  case revised = 4
  case unchanged = 5
  case filtered = 6
  case rejected = 7

  /// The state that a receipt leads to; nil if it ends no item.
  init?(_ outcome: Receipt.Outcome) {
    switch outcome {
    case .stored: self = .stored
    case .revised: self = .revised
    case .unchanged: self = .unchanged
    case .filtered: self = .filtered
    case .rejected: self = .rejected
    case .failed: return nil
    case .killed: self = .dead
    }
  }

  /// Whether a receipt ended the journey.
  var isEnded: Bool { rawValue >= ItemState.stored.rawValue }
}
