/// A value that JSON can carry: a scalar, an array, or an object of named fields.
protocol WireValue {
  /// Whether an object without this field is refused; what isn't required stays as it is in a blank object.
  static var isRequired: Bool { get }
  /// Writes the value.
  func write(to writer: inout JSONWriter) throws(WireError)
  /// Reads a value.
  static func read(from reader: inout JSONReader) throws(WireError) -> Self
}

extension WireValue {
  static var isRequired: Bool { true }
}

/// A value whose fields are listed once, for writing and reading alike.
///
/// Foundation's Codable does this too, at fifteen times the cost: the list is walked by a writer or a reader that the
/// compiler knows, so that nothing is boxed.
protocol WireObject: WireValue {
  /// A value to read the fields into.
  static var blank: Self { get }
  /// Shows each field to the coder, in the order in which they are written.
  mutating func fields(_ coder: inout some FieldCoder) throws(WireError)
}
