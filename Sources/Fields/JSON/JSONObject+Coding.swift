extension JSONObject {
  /// Writes an object with its fields on one line. Objects within objects recurse, as deep as the types nest.
  package func write(to writer: inout JSONWriter) throws(JSONError) {
    writer.byte(UInt8(ascii: "{"))
    let outer = writer.isFirstField
    writer.isFirstField = true
    // A copy, because one list of fields both reads and writes; long contents are shared, not copied.
    var value = self
    try value.fields(&writer)
    writer.isFirstField = outer
    writer.byte(UInt8(ascii: "}"))
  }

  /// Reads an object whose members may be in any order; members that no field takes are skipped. Throws if a required
  /// field is missing.
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Self {
    try readFields(from: &reader)
  }

  /// Reads an object by its list of fields; for types that read their usual form without it.
  static func readFields(from reader: inout JSONReader) throws(JSONError) -> Self {
    var value = blank
    let outer = reader.progress
    reader.progress = FieldProgress()
    try reader.firstMember()
    while reader.progress.member != nil {
      reader.progress.beginWalk()
      try value.fields(&reader)
      if !reader.progress.hasTaken {
        try reader.skipMember()
      }
    }
    if reader.progress.mayMiss {
      reader.progress.beginCheck()
      try value.fields(&reader)
    }
    reader.progress = outer
    return value
  }

  /// Shows a value's fields to a coder that changes nothing; those of a blank value if there is none.
  package static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError) {
    var value = value ?? blank
    try value.fields(&coder)
  }

  /// The object's schema, with each field's meaning and bounds; see ``SchemaCoder``.
  package static var schema: [SchemaNode.Member] {
    var coder = SchemaCoder()
    var value = blank
    // The coder reads nothing, so it can't fail.
    do { try value.fields(&coder) } catch { preconditionFailure("\(error)") }
    return coder.members
  }
}

extension JSONWriter {
  /// Appends a value to JSON written so far. If writing throws, the JSON has what was written until then.
  static func append(_ value: some JSONObject, to json: inout [UInt8]) throws(JSONError) {
    var writer = JSONWriter(after: json)
    // Now the writer has the only reference, so appending doesn't copy the buffer.
    json = []
    defer { json = writer.takeBytes() }
    try value.write(to: &writer)
  }
}

extension JSONReader {
  /// Reads the value at an index in a text, and moves the index past it, or to where reading stopped if it throws. What
  /// follows the value is not looked at.
  ///
  /// - Parameter buildsBackground: whether background fields are built; if not they are only checked, and stay empty or
  ///   nil.
  static func value<Value: JSONObject>(
    in text: [UInt8], at position: inout Int, buildsBackground: Bool = true
  ) throws(JSONError) -> Value {
    var reader = JSONReader(text)
    reader.buildsBackground = buildsBackground
    reader.position = position
    defer { position = reader.position }
    return try Value.read(from: &reader)
  }
}
