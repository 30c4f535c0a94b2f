/// A value that JSON can carry: a scalar, an array, or an object of named fields.
package protocol JSONValue {
  /// Whether an object without this field is refused; what isn't required stays as it is in a blank object.
  static var isRequired: Bool { get }
  /// The members of the JSON Schema that describes such a value.
  static var schema: [SchemaNode.Member] { get }
  /// What a column of the archive holds of such a value.
  static var columnKind: ColumnKind { get }
  /// The value in a column.
  var column: ColumnValue { get }
  /// The texts that the value is found and compared by.
  var texts: [String] { get }
  /// Writes the value.
  func write(to writer: inout JSONWriter) throws(JSONError)
  /// Reads a value.
  static func read(from reader: inout JSONReader) throws(JSONError) -> Self
  /// Shows the fields inside of a value to a coder, or of a blank one where there is none; scalars have none.
  static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError)
}

extension JSONValue {
  package static var isRequired: Bool { true }
  package static var columnKind: ColumnKind { .text }
  package var column: ColumnValue { texts.first.map(ColumnValue.text) ?? .none }
  package var texts: [String] { [] }
  package static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError) {}
}

/// A value whose fields are listed once, for all that is done with fields.
///
/// Foundation's Codable does this for JSON too, at fifteen times the cost: the list is walked by a writer or a reader that
/// the compiler knows, so that nothing is boxed.
package protocol JSONObject: JSONValue {
  /// A value to read the fields into.
  static var blank: Self { get }
  /// Shows each field to the coder, in the order in which they are written.
  mutating func fields(_ coder: inout some FieldCoder) throws(JSONError)
}
