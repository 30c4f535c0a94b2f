extension WireObject {
  func write(to writer: inout JSONWriter) throws(WireError) {
    writer.raw("{")
    let outer = writer.isFirstField
    writer.isFirstField = true
    // A copy, because one list of fields serves both directions; it shares all that is long.
    var value = self
    try value.fields(&writer)
    writer.isFirstField = outer
    writer.raw("}")
  }

  static func read(from reader: inout JSONReader) throws(WireError) -> Self {
    var value = blank
    let outer = reader.progress
    reader.progress = FieldProgress()
    try reader.object { (key, reader) throws(WireError) in
      reader.progress.begin(member: key)
      try value.fields(&reader)
      if reader.progress.member != nil { try reader.skip() }
    }
    reader.progress.beginCheck()
    try value.fields(&reader)
    reader.progress = outer
    return value
  }
}

extension JSONWriter {
  /// A value as JSON text.
  static func text(of value: some WireObject) throws(WireError) -> [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    try value.write(to: &writer)
    return writer.bytes
  }
}

extension JSONReader {
  /// The value at a place in a text; moves to the place after it.
  static func value<Value: WireObject>(in text: [UInt8], at position: inout Int) throws(WireError) -> Value {
    var reader = JSONReader(text)
    reader.position = position
    defer { position = reader.position }
    return try Value.read(from: &reader)
  }
}
