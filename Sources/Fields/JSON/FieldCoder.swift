/// What walks a value's fields: a writer, a reader, or one that gathers what it wants of them.
///
/// What strangers send is checked here, where it is read: a number without a range or a text without a bound is one that
/// any value of its type will do for.
package protocol FieldCoder {
  /// Whether values are read, and so to be checked.
  static var isReader: Bool { get }
  /// Walks a field; a missing one that isn't required stays as it is.
  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, isRequired: Bool, _ note: FieldNote
  ) throws(JSONError)
  /// Walks a field that may be missing; none is not written.
  mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value?, _ note: FieldNote
  ) throws(JSONError)
  /// Hears the bounds of the field that was walked last.
  mutating func bound(_ keyword: StaticString, _ number: @autoclosure () -> String)
}

extension FieldCoder {
  package static var isReader: Bool { false }

  package mutating func bound(_ keyword: StaticString, _ number: @autoclosure () -> String) {}

  /// Walks a field.
  package mutating func field<Value: JSONValue>(
    _ name: StaticString, _ value: inout Value, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, isRequired: Value.isRequired, note)
  }

  /// Walks a field that may be missing.
  package mutating func field<Value: JSONValue>(_ name: StaticString, _ value: inout Value?) throws(JSONError) {
    try field(name, &value, "")
  }

  /// Walks a number, which must lie in a range.
  package mutating func field<Number: JSONValue & Comparable>(
    _ name: StaticString, _ value: inout Number, in range: ClosedRange<Number>, isRequired: Bool = true,
    _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, isRequired: isRequired, note)
    bound("minimum", "\(range.lowerBound)")
    bound("maximum", "\(range.upperBound)")
    if Self.isReader { try Self.check(name, value, in: range) }
  }

  /// Walks a number that may be missing, and else must lie in a range.
  package mutating func field<Number: JSONValue & Comparable>(
    _ name: StaticString, _ value: inout Number?, in range: ClosedRange<Number>, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, note)
    bound("minimum", "\(range.lowerBound)")
    bound("maximum", "\(range.upperBound)")
    if Self.isReader, let value { try Self.check(name, value, in: range) }
  }

  /// Walks a text of so many bytes of UTF-8 at most.
  package mutating func field(
    _ name: StaticString, _ value: inout String, upTo bytes: Int, isRequired: Bool = true, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, isRequired: isRequired, note)
    bound("maxLength", "\(bytes)")
    if Self.isReader { try Self.check(name, value, upTo: bytes) }
  }

  /// Walks a text that may be missing, and else has so many bytes of UTF-8 at most.
  package mutating func field(
    _ name: StaticString, _ value: inout String?, upTo bytes: Int, _ note: FieldNote = ""
  ) throws(JSONError) {
    try field(name, &value, note)
    bound("maxLength", "\(bytes)")
    if Self.isReader, let value { try Self.check(name, value, upTo: bytes) }
  }

  private static func check<Number: Comparable>(
    _ name: StaticString, _ value: Number, in range: ClosedRange<Number>
  ) throws(JSONError) {
    guard range.contains(value) else {
      throw JSONError(.badValue, "'\(name)' is \(value), not from \(range.lowerBound) to \(range.upperBound)")
    }
  }

  private static func check(_ name: StaticString, _ value: String, upTo bytes: Int) throws(JSONError) {
    guard value.utf8.count <= bytes else {
      throw JSONError(.badValue, "'\(name)' has \(value.utf8.count) bytes, more than \(bytes)")
    }
  }
}
