/// How far a reader has come with an object: the member at hand, and which fields it has seen.
///
/// The list of fields is walked once for each member, until the field of its name takes it, and once at the end, to see
/// that none is missing. With our own order of members that is a comparison of lengths for each field passed.
struct FieldProgress {
  /// The place of the member's name; nil once a field has taken it.
  private(set) var member: Range<Int>?
  private var index = 0
  private var seen: UInt64 = 0
  private var isChecking = false

  /// Begins a walk for a member.
  mutating func begin(member: Range<Int>) {
    self.member = member
    index = 0
  }

  /// Begins the last walk.
  mutating func beginCheck() {
    member = nil
    index = 0
    isChecking = true
  }

  /// What a field is to do on this walk.
  enum Step {
    case pass, take, miss
  }

  /// Passes one field of the list.
  mutating func step(_ name: StaticString, of bytes: [UInt8]) -> Step {
    defer { index += 1 }
    if isChecking { return seen & (1 << index) == 0 ? .miss : .pass }
    guard let member, bytes.hold(name, at: member) else { return .pass }
    self.member = nil
    seen |= 1 << index
    return .take
  }
}
