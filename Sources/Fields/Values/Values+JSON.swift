import News

extension Page {
  /// Writes the page as JSON, without its body behind what is written already.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Page {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Document {
  /// Writes the document as JSON behind what is written already.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Document {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Article {
  /// The article as JSON.
  public func json() throws(JSONError) -> [UInt8] {
    var json: [UInt8] = []
    try write(json: &json)
    return json
  }

  /// Writes the article as JSON behind what is written already.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Article {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Receipt {
  /// Writes the receipt as JSON behind what is written already.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Receipt {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Vitals {
  /// Writes the vitals as JSON behind what is written already.
  public func write(json: inout [UInt8]) throws(JSONError) { try JSONWriter.append(self, to: &json) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Vitals {
    try JSONReader.value(in: json, at: &position)
  }
}
