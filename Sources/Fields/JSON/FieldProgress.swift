/// A reader's progress through an object: the current member, and which fields were seen.
///
/// The list of fields is walked from its beginning: the field with the member's name takes it, the next member becomes
/// current, and the walk continues. If members are in our own order, one walk takes all; a member out of order needs
/// another walk, and one that no field takes is skipped. A last walk checks that none is missing, unless the only one
/// before it has shown that. Hostile input costs at most one walk over the list for each member. Of members with the
/// same name the last counts. A name written with escapes, such as `"\u0075rl"`, is no field's name.
package struct FieldProgress {
  /// Where the member's name begins, after its quote; nil after the last member. The name is not read before a field
  /// asks for it: nearly always it is the next field's, and comparing is cheaper than looking for its end.
  package var member: Int?
  /// Whether a field has taken a member on this walk.
  package private(set) var hasTaken = false
  /// Whether a field that must be there has taken none on this walk.
  private var hasPassedRequired = false
  private var walks = 0
  private var index = 0
  /// A bit for each field, set once it has taken a member on any walk.
  private var seen: UInt128 = 0
  private var isChecking = false

  /// The most fields that a list may have.
  private static let mostFields = 128

  /// The progress at the beginning of an object.
  package init() {}

  /// Starts another walk over the fields, from the first one.
  package mutating func beginWalk() {
    hasTaken = false
    hasPassedRequired = false
    walks &+= 1
    index = 0
  }

  /// Whether a field that must be there may be missing: after one walk that took every member in order and passed no
  /// required field without taking it, none is.
  package var mayMiss: Bool { walks != 1 || hasPassedRequired }

  /// Starts the walk that takes nothing and only finds required fields without a member.
  package mutating func beginCheck() {
    member = nil
    index = 0
    isChecking = true
  }

  /// What a field must do on this walk: nothing, read the current member, or report that it is missing.
  package enum Step {
    case pass, take, miss
  }

  /// Passes one field of the list, and says what the field must do. Fields are counted by calls, so each walk must
  /// visit the same fields in the same order.
  package mutating func step(_ name: StaticString, of bytes: [UInt8], isRequired: Bool) -> Step {
    defer { index &+= 1 }
    if isChecking { return hasSeen(index) ? .pass : .miss }
    guard let member, bytes.holdString(name, from: member) else {
      if isRequired { hasPassedRequired = true }
      return .pass
    }
    precondition(index < Self.mostFields, "an object has more than \(Self.mostFields) fields")
    seen |= 1 &<< UInt128(truncatingIfNeeded: index)
    hasTaken = true
    return .take
  }

  /// Whether the field at an index in the list has taken a member.
  private func hasSeen(_ index: Int) -> Bool {
    seen & 1 &<< UInt128(truncatingIfNeeded: index) != 0
  }
}
