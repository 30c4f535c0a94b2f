/// Visits a value's fields: to write them, to read them, or to collect something from them.
///
/// Untrusted input is checked as it is read. A number without a range, or a text without a bound, may have any value of
/// its type.
package protocol FieldCoder {
  /// Whether values are read and must be checked; what is written comes from our own code.
  static var isReader: Bool { get }
  /// Visits a field; a missing one that isn't required keeps the value from `blank`.
  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError)
  /// Visits a field that may be missing; nil is not written, and `null` is read as nil.
  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError)
  /// Receives a bound of the field visited last, as a keyword of JSON Schema (`minimum`, `maximum`, `maxLength`). Only
  /// the schema uses it.
  mutating func bound(_ keyword: StaticString, _ number: @autoclosure () -> String)
}

extension FieldCoder {
  package static var isReader: Bool { false }

  package mutating func bound(_ keyword: StaticString, _ number: @autoclosure () -> String) {}

  /// Visits a field that is required unless its type says otherwise, as lists and `Bool` do.
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, isRequired: Value.isRequired, note)
  }

  /// Visits a field that may be missing.
  package mutating func field<Value: JSONValue>(_ name: StaticString, _ value: inout Value?) throws(JSONError) {
    try field(name, &value, "")
  }

  /// Visits a number. One outside the range is refused with `badValue`, which names the field, the number and the
  /// range.
  package mutating func field<Number: JSONValue & Comparable>(
    _ name: StaticString, _ value: inout Number, in range: ClosedRange<Number>, isRequired: Bool = true,
    _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, isRequired: isRequired, note)
    bound("minimum", "\(range.lowerBound)")
    bound("maximum", "\(range.upperBound)")
    if Self.isReader { try Self.check(name, value, in: range) }
  }

  /// Visits a number that may be missing, and otherwise must be in a range.
  package mutating func field<Number: JSONValue & Comparable>(
    _ name: StaticString, _ value: inout Number?, in range: ClosedRange<Number>, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, note)
    bound("minimum", "\(range.lowerBound)")
    bound("maximum", "\(range.upperBound)")
    if Self.isReader, let value { try Self.check(name, value, in: range) }
  }

  /// Visits a text of at most `bytes` bytes of UTF-8; a longer one is refused with `badValue`.
  ///
  /// JSON Schema counts characters, so a schema allows some texts that are refused here.
  package mutating func field(
    _ name: StaticString, _ value: inout String, upTo bytes: Int, isRequired: Bool = true, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, isRequired: isRequired, note)
    bound("maxLength", "\(bytes)")
    if Self.isReader { try Self.check(name, value, upTo: bytes) }
  }

  /// Visits a text that may be missing, and otherwise has at most `bytes` bytes of UTF-8.
  package mutating func field(
    _ name: StaticString, _ value: inout String?, upTo bytes: Int, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, note)
    bound("maxLength", "\(bytes)")
    if Self.isReader, let value { try Self.check(name, value, upTo: bytes) }
  }

  /// Throws unless a number that was read is in its range.
  private static func check<Number: Comparable>(
    _ name: StaticString, _ value: Number, in range: ClosedRange<Number>
  ) throws(JSONError) {
    guard range.contains(value) else {
      throw JSONError(.badValue, "'\(name)' is \(value), not from \(range.lowerBound) to \(range.upperBound)")
    }
  }

  /// Throws if a text that was read is too long.
  private static func check(_ name: StaticString, _ value: String, upTo bytes: Int) throws(JSONError) {
    guard value.utf8.count <= bytes else {
      throw JSONError(.badValue, "'\(name)' has \(value.utf8.count) bytes, more than \(bytes)")
    }
  }
}
