extension JSONObject {
  package func write(to writer: inout JSONWriter) throws(JSONError) {
    writer.raw("{")
    let outer = writer.isFirstField
    writer.isFirstField = true
    // A copy, because one list of fields serves both directions; it shares all that is long.
    var value = self
    try value.fields(&writer)
    writer.isFirstField = outer
    writer.raw("}")
  }

  package static func read(from reader: inout JSONReader) throws(JSONError) -> Self {
    var value = blank
    let outer = reader.progress
    reader.progress = FieldProgress()
    try reader.object { (key, reader) throws(JSONError) in
      reader.progress.begin(member: key)
      try value.fields(&reader)
      if reader.progress.member != nil { try reader.skip() }
    }
    reader.progress.beginCheck()
    try value.fields(&reader)
    reader.progress = outer
    return value
  }

  package static func walk(_ value: Self?, _ coder: inout some FieldCoder) throws(JSONError) {
    var value = value ?? blank
    try value.fields(&coder)
  }

  package static var schema: [SchemaNode.Member] {
    var coder = SchemaCoder()
    var value = blank
    // The coder reads nothing that could be wrong.
    do { try value.fields(&coder) } catch { preconditionFailure("\(error)") }
    return coder.members
  }
}

extension JSONWriter {
  /// A value as JSON text.
  static func text(of value: some JSONObject) throws(JSONError) -> [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    try value.write(to: &writer)
    return writer.bytes
  }
}

extension JSONReader {
  /// The value at a place in a text; moves to the place after it.
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
