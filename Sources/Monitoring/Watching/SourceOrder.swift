/// The order of a list of sources, as the parameter `order` names it. Sources that are equal in it go by name.
enum SourceOrder: String, CaseIterable, Sendable {
  /// By name; the next poll first; the last answer first; most items a day; largest share of rejected items; failing
  /// ones.
  case name, next, last, yield, rejected, errors

  /// Whether one source is before the other. One that is not polled comes last by `next`, one that never answered by
  /// `last`.
  func precedes(_ one: SourceLine, _ other: SourceLine) -> Bool {
    switch self {
    case .name: one.name < other.name
    case .next: (one.nextPoll?.iso ?? "9", one.name) < (other.nextPoll?.iso ?? "9", other.name)
    case .last: (other.lastSuccess?.iso ?? "", one.name) < (one.lastSuccess?.iso ?? "", other.name)
    case .yield: (other.perDay ?? 0, one.name) < (one.perDay ?? 0, other.name)
    case .rejected: (other.rejectedShare, one.name) < (one.rejectedShare, other.name)
    case .errors: (one.error == nil ? 1 : 0, one.name) < (other.error == nil ? 1 : 0, other.name)
    }
  }
}
