/// What walks an object's fields: a writer or a reader.
///
/// What strangers send is checked here, where it is read: a number without a range or a text without a bound is one that
/// any value of its type will do for.
protocol FieldCoder {
  /// Whether values are read, and so to be checked.
  static var isReader: Bool { get }
  /// Writes or reads a field; a missing one that isn't required stays as it is.
  mutating func field<Value: WireValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool
  ) throws(WireError)
  /// Writes or reads a field that may be missing; none is not written.
  mutating func field<Value: WireValue>(_ name: StaticString, _ value: inout Value?) throws(WireError)
}

extension FieldCoder {
  /// Writes or reads a field.
  mutating func field<Value: WireValue>(_ name: StaticString, _ value: inout Value) throws(WireError) {
    try field(name, &value, isRequired: Value.isRequired)
  }

  /// Writes or reads a number, which must lie in a range.
  mutating func field<Number: WireValue & Comparable>(
    _ name: StaticString, _ value: inout Number, in range: ClosedRange<Number>, isRequired: Bool = true
  ) throws(WireError) {
    try field(name, &value, isRequired: isRequired)
    if Self.isReader { try Self.check(name, value, in: range) }
  }

  /// Writes or reads a number that may be missing, and else must lie in a range.
  mutating func field<Number: WireValue & Comparable>(
    _ name: StaticString, _ value: inout Number?, in range: ClosedRange<Number>
  ) throws(WireError) {
    try field(name, &value)
    if Self.isReader, let value { try Self.check(name, value, in: range) }
  }

  /// Writes or reads a text of so many bytes of UTF-8 at most.
  mutating func field(
    _ name: StaticString, _ value: inout String, upTo bytes: Int, isRequired: Bool = true
  ) throws(WireError) {
    try field(name, &value, isRequired: isRequired)
    if Self.isReader { try Self.check(name, value, upTo: bytes) }
  }

  /// Writes or reads a text that may be missing, and else has so many bytes of UTF-8 at most.
  mutating func field(_ name: StaticString, _ value: inout String?, upTo bytes: Int) throws(WireError) {
    try field(name, &value)
    if Self.isReader, let value { try Self.check(name, value, upTo: bytes) }
  }

  private static func check<Number: Comparable>(
    _ name: StaticString, _ value: Number, in range: ClosedRange<Number>
  ) throws(WireError) {
    guard range.contains(value) else {
      throw WireError(.badPayload, "'\(name)' is \(value), not from \(range.lowerBound) to \(range.upperBound)")
    }
  }

  private static func check(_ name: StaticString, _ value: String, upTo bytes: Int) throws(WireError) {
    guard value.utf8.count <= bytes else {
      throw WireError(.badPayload, "'\(name)' has \(value.utf8.count) bytes, more than \(bytes)")
    }
  }
}
