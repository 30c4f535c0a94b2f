/// How far a reader has come with an object: the member at hand, and which fields it has seen.
///
/// The list of fields is walked once for each member, until the field of its name takes it, and once at the end, to see
/// that none is missing. With our own order of members that is a comparison of lengths for each field passed.
package struct FieldProgress {
  /// The place of the member's name; nil once a field has taken it.
  package private(set) var member: Range<Int>?
  private var index = 0
  /// A bit for each of the first 64 fields, which are all that most objects have.
  private var seen: UInt64 = 0
  /// Those after them.
  private var seenBeyond: Set<Int> = []
  private var isChecking = false

  /// At the beginning of an object.
  package init() {}

  /// Begins a walk for a member.
  package mutating func begin(member: Range<Int>) {
    self.member = member
    index = 0
  }

  /// Begins the last walk.
  package mutating func beginCheck() {
    member = nil
    index = 0
    isChecking = true
  }

  /// What a field is to do on this walk.
  package enum Step {
    case pass, take, miss
  }

  /// Passes one field of the list.
  package mutating func step(_ name: StaticString, of bytes: [UInt8]) -> Step {
    defer { index += 1 }
    if isChecking { return hasSeen(index) ? .pass : .miss }
    guard let member, bytes.hold(name, at: member) else { return .pass }
    self.member = nil
    if index < 64 { seen |= 1 << UInt64(index) } else { seenBeyond.insert(index) }
    return .take
  }

  private func hasSeen(_ index: Int) -> Bool {
    index < 64 ? seen & (1 << UInt64(index)) != 0 : seenBeyond.contains(index)
  }
}
