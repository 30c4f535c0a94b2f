import News

extension Page {
  /// The page as JSON, without its body.
  public func json() throws(JSONError) -> [UInt8] { try JSONWriter.text(of: self) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Page {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Document {
  /// The document as JSON.
  public func json() throws(JSONError) -> [UInt8] { try JSONWriter.text(of: self) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Document {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Article {
  /// The article as JSON.
  public func json() throws(JSONError) -> [UInt8] { try JSONWriter.text(of: self) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Article {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Receipt {
  /// The receipt as JSON.
  public func json() throws(JSONError) -> [UInt8] { try JSONWriter.text(of: self) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Receipt {
    try JSONReader.value(in: json, at: &position)
  }
}

extension Vitals {
  /// The vitals as JSON.
  public func json() throws(JSONError) -> [UInt8] { try JSONWriter.text(of: self) }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Vitals {
    try JSONReader.value(in: json, at: &position)
  }
}
