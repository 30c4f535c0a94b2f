/// A value that JSON can represent: a scalar, an array, or an object of named fields.
package protocol JSONValue {
  /// Whether an object without this field is refused. A field that is not required keeps its value from `blank`.
  static var isRequired: Bool { get }
  /// The members of the JSON Schema that describes such a value.
  static var schema: [SchemaNode.Member] { get }
  /// What a column of the archive holds for such a value.
  static var columnKind: ColumnKind { get }
  /// The value in a column.
  var column: ColumnValue { get }
  /// The texts by which the value is searched and compared.
  var texts: [String] { get }
  /// Writes the value.
  func write(to writer: inout JSONWriter) throws(JSONError)
  /// Reads a value.
  static func read(from reader: inout JSONReader) throws(JSONError) -> Self
  /// Shows the fields of a value, or of a blank one if it is nil, to a coder; scalars have none.
  static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError)
}

extension JSONValue {
  package static var isRequired: Bool { true }
  package static var columnKind: ColumnKind { .text }
  package var column: ColumnValue { texts.first.map(ColumnValue.text) ?? .none }
  package var texts: [String] { [] }
  package static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError) {}
}

/// A value with one list of its fields, which reading, writing, schemas and everything else use.
///
/// Foundation's Codable does this for JSON at fifteen times the cost. Here the compiler knows the type of the reader or
/// writer, so nothing is boxed.
package protocol JSONObject: JSONValue {
  /// A value to read the fields into.
  static var blank: Self { get }
  /// Shows each field to the coder, in the order in which they are written.
  mutating func fields(_ coder: inout some FieldCoder) throws(JSONError)
}
