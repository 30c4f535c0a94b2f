import News

extension Page {
  /// Appends the page as JSON, without its body, which is sent as a frame of its own.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads the JSON object at an index in a text, and moves the index past it. Its body stays empty: it is in the frame
  /// after.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Page {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Document {
  /// Appends one JSON object on one line. If it throws, what was written until then stays.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads the JSON object at an index in a text, and moves the index past it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Document {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Article {
  /// One JSON object on one line, in UTF-8, without a line break at its end.
  public func json() throws(JSONError) -> [UInt8] {
    var json: [UInt8] = []
    try write(json: &json)
    return json
  }

  /// Appends one JSON object on one line. If it throws, what was written until then stays.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads the JSON object at an index in a text, and moves the index past it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Article {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Receipt {
  /// Appends one JSON object on one line. If it throws, what was written until then stays.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads the JSON object at an index in a text, and moves the index past it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Receipt {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Vitals {
  /// Appends one JSON object on one line. If it throws, what was written until then stays.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads the JSON object at an index in a text, and moves the index past it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Vitals {
    try JSONReader.value(in: json, at: &position)
  }
}
