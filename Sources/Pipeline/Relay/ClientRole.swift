/// Which of a relay's sockets the holder of a key may use.
enum ClientRole: String, CaseIterable {
  /// Everything that any stage does, and taps.
  case stage
  case fetcher, cleaner, extractor, storer
  /// Taps only.
  case tap

  /// The names of all roles, for error messages.
  static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Whether a key with this role may connect to a door of a boundary.
  func opens(_ door: Endpoints.Door, of boundary: Boundary) -> Bool {
    if self == .stage || door == .tap { return true }
    if self == .tap { return false }
    // Every stage sends receipts and vitals.
    if door == .inlet, boundary == .receipts || boundary == .vitals { return true }
    return ends.contains { $0 == (door, boundary) }
  }

  /// Where the stage receives messages, and where it sends them.
  private var ends: [(Endpoints.Door, Boundary)] {
    switch self {
    case .fetcher: [(.inlet, .pages), (.outlet, .receipts)]
    case .cleaner: [(.outlet, .pages), (.inlet, .documents)]
    case .extractor: [(.outlet, .documents), (.inlet, .articles)]
    case .storer: [(.outlet, .articles)]
    case .stage, .tap: []
    }
  }
}
