/// How far a reader has come with an object: the member at hand, and which fields it has seen.
///
/// The list of fields is walked from its beginning: the field of the member's name takes it, the next member is the one at
/// hand, and the walk goes on. With our own order of members one walk takes all; a member that stands before its turn takes
/// another walk, and one that no field takes is skipped. A last walk sees that none is missing.
package struct FieldProgress {
  /// The place of the member's name; nil behind the last one.
  package var member: Range<Int>?
  /// Whether a field has taken a member on this walk.
  package private(set) var hasTaken = false
  private var index = 0
  /// A bit for each of the first 64 fields, which are all that most objects have.
  private var seen: UInt64 = 0
  /// Those after them.
  private var seenBeyond: Set<Int> = []
  private var isChecking = false

  /// At the beginning of an object.
  package init() {}

  /// Begins a walk.
  package mutating func beginWalk() {
    hasTaken = false
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
    if index < 64 { seen |= 1 << UInt64(index) } else { seenBeyond.insert(index) }
    hasTaken = true
    return .take
  }

  private func hasSeen(_ index: Int) -> Bool {
    index < 64 ? seen & (1 << UInt64(index)) != 0 : seenBeyond.contains(index)
  }
}
