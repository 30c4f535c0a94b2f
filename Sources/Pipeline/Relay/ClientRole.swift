/// What the holder of a key may do at a relay's doors.
enum ClientRole: String, CaseIterable {
  /// Any stage's work, and to tap.
  case stage
  case fetcher, cleaner, extractor, storer
  /// To look at what flows, and nothing else.
  case tap

  /// The role's words for an operator, all of them.
  static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Whether the role opens a door.
  func opens(_ door: Endpoints.Door, of boundary: Boundary) -> Bool {
    if self == .stage || door == .tap { return true }
    if self == .tap { return false }
    // Every stage ends journeys and tells its vitals.
    if door == .inlet, boundary == .receipts || boundary == .vitals { return true }
    return ends.contains { $0 == (door, boundary) }
  }

  /// Where the stage takes messages off, and where it puts them.
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
