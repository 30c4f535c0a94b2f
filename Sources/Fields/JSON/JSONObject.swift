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
    try reader.firstMember()
    while reader.progress.member != nil {
      reader.progress.beginWalk()
      try value.fields(&reader)
      if !reader.progress.hasTaken {
        try reader.skip()
        try reader.nextMember()
      }
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
  /// Writes a value behind what is written already.
  static func append(_ value: some JSONObject, to json: inout [UInt8]) throws(JSONError) {
    var writer = JSONWriter(after: json)
    // The writer has the only copy, and needn't make one of its own to write into it.
    json = []
    defer { json = writer.bytes }
    try value.write(to: &writer)
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
