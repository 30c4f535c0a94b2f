import News

/// A text may have any length unless its field has a bound, as what carries it is bounded: a message, a page.
extension String: JSONValue {
  package static var schema: [SchemaNode.Member] { [("type", .text("string"))] }
  package var texts: [String] { [self] }
  package func write(to writer: inout JSONWriter) { writer.string(self) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> String { try reader.string() }
}

/// As a text a number has no grouping, whatever the locale.
extension Int: JSONValue {
  package static var schema: [SchemaNode.Member] { [("type", .text("integer"))] }
  package static var columnKind: ColumnKind { .integer }
  package var column: ColumnValue { .integer(Int64(clamping: self)) }
  package var texts: [String] { [String(self)] }
  package func write(to writer: inout JSONWriter) { writer.integer(self) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Int { try reader.integer() }
}

extension Int32: JSONValue {
  package static var schema: [SchemaNode.Member] { [("type", .text("integer"))] }
  package static var columnKind: ColumnKind { .integer }
  package var column: ColumnValue { .integer(Int64(clamping: self)) }
  package var texts: [String] { [String(self)] }
  package func write(to writer: inout JSONWriter) { writer.integer(self) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Int32 {
    try reader.integer(as: Int32.self)
  }
}

/// A column has 63 bits: a larger number is stored as the largest.
extension UInt64: JSONValue {
  package static var schema: [SchemaNode.Member] { [("type", .text("integer"))] }
  package static var columnKind: ColumnKind { .integer }
  package var column: ColumnValue { .integer(Int64(clamping: self)) }
  package var texts: [String] { [String(self)] }
  package func write(to writer: inout JSONWriter) { writer.integer(self) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> UInt64 {
    try reader.integer(as: UInt64.self)
  }
}

/// Infinity and NaN are written as 0, which JSON has.
extension Double: JSONValue {
  package static var schema: [SchemaNode.Member] { [("type", .text("number"))] }
  package static var columnKind: ColumnKind { .real }
  package var column: ColumnValue { .real(self) }
  package var texts: [String] { [description] }
  package func write(to writer: inout JSONWriter) { writer.double(self) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Double { try reader.double() }
}

/// A missing `Bool` is what `blank` has, in all our values false: later versions may add flags.
extension Bool: JSONValue {
  package static var schema: [SchemaNode.Member] { [("type", .text("boolean"))] }
  package static var columnKind: ColumnKind { .integer }
  package var column: ColumnValue { .integer(self ? 1 : 0) }
  package var texts: [String] { [self ? "true" : "false"] }
  package static var isRequired: Bool { false }
  package func write(to writer: inout JSONWriter) { writer.bool(self) }
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Bool { try reader.bool() }
}

/// In a column a list is a JSON array of its texts, flat even if the list is nested.
extension Array: JSONValue where Element: JSONValue {
  package static var schema: [SchemaNode.Member] {
    [("type", .text("array")), ("items", .object(Element.schema))]
  }
  package static var columnKind: ColumnKind { .texts }
  package var column: ColumnValue {
    var writer = JSONWriter()
    // Writing texts can't fail.
    do { try texts.write(to: &writer) } catch { preconditionFailure("\(error)") }
    return .text(String(decoding: writer.takeBytes(), as: UTF8.self))
  }
  package var texts: [String] { flatMap(\.texts) }

  // Lists added by later versions are missing, that is empty, in messages from earlier ones.
  package static var isRequired: Bool { false }

  package func write(to writer: inout JSONWriter) throws(JSONError) {
    writer.byte(UInt8(ascii: "["))
    var isFirst = true
    for element in self {
      if !isFirst { writer.byte(UInt8(ascii: ",")) }
      isFirst = false
      try element.write(to: &writer)
    }
    writer.byte(UInt8(ascii: "]"))
  }

  package static func read(from reader: inout JSONReader) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    try reader.array { (reader) throws(JSONError) in
      let element = try Element.read(from: &reader)
      if !reader.onlyChecks { elements.append(element) }
    }
    return elements
  }
}

/// The schema of an enum lists its cases, in their order.
extension JSONValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package static var schema: [SchemaNode.Member] { [("enum", .list(allCases.map { .text($0.rawValue) }))] }
}

/// Ids and enums, which are strings in JSON. A text that the type doesn't have throws `badValue`: `'x' is not a Stage`.
///
/// The text is built even if others are only checked, as whether it is one of the cases must be known.
extension JSONValue where Self: RawRepresentable, RawValue == String {
  package static var schema: [SchemaNode.Member] { String.schema }
  package var texts: [String] { [rawValue] }
  package func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  package static func read(from reader: inout JSONReader) throws(JSONError) -> Self {
    let text = try reader.builtString()
    guard let value = Self(rawValue: text) else { throw JSONError(.badValue, "'\(text)' is not a \(Self.self)") }
    return value
  }
}

extension ItemID: JSONValue {}
extension SourceName: JSONValue {}
extension Stage: JSONValue {}
extension Block.Kind: JSONValue {}
extension PageKind: JSONValue {}
extension Document.Mark.Field: JSONValue {}
extension Document.Mark.Area: JSONValue {}
extension DateLedger.Source: JSONValue {}
extension DateLedger.Role: JSONValue {}
extension Receipt.Outcome: JSONValue {}

/// An instant is a string in JSON, `2026-11-27T20:15:03.250Z`, and milliseconds since 1970 in a column. Any offset is
/// read, UTC is written.
extension Timestamp: JSONValue {
  package static var schema: [SchemaNode.Member] {
    [
      ("type", .text("string")), ("pattern", .text(#"^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"#)),
      ("description", .text("An instant: RFC 3339, UTC, milliseconds.")),
    ]
  }
  package static var columnKind: ColumnKind { .time }
  package var column: ColumnValue { .integer(milliseconds) }
  package var texts: [String] { [description] }

  package func write(to writer: inout JSONWriter) { writer.string(description) }

  package static func read(from reader: inout JSONReader) throws(JSONError) -> Timestamp {
    let text = try reader.builtString()
    guard let time = Timestamp(text) else {
      throw JSONError(.badValue, "'\(text)' is not an RFC 3339 date and time")
    }
    // A leap second or an offset can lead outside the years that RFC 3339 can express; such a time could not be sent
    // on.
    guard FieldBounds.instants.contains(time) else {
      throw JSONError(.badValue, "'\(text)' is not in the years 0 to 9999 of UTC")
    }
    return time
  }
}
