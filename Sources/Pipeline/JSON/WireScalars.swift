import News

extension String: WireValue {
  func write(to writer: inout JSONWriter) { writer.string(self) }
  static func read(from reader: inout JSONReader) throws(WireError) -> String { try reader.string() }
}

extension Int: WireValue {
  func write(to writer: inout JSONWriter) { writer.integer(self) }
  static func read(from reader: inout JSONReader) throws(WireError) -> Int { try reader.integer() }
}

extension Int32: WireValue {
  func write(to writer: inout JSONWriter) { writer.integer(self) }
  static func read(from reader: inout JSONReader) throws(WireError) -> Int32 { try reader.integer(as: Int32.self) }
}

extension UInt64: WireValue {
  func write(to writer: inout JSONWriter) { writer.integer(self) }
  static func read(from reader: inout JSONReader) throws(WireError) -> UInt64 { try reader.integer(as: UInt64.self) }
}

extension Double: WireValue {
  func write(to writer: inout JSONWriter) { writer.double(self) }
  static func read(from reader: inout JSONReader) throws(WireError) -> Double { try reader.double() }
}

extension Bool: WireValue {
  static var isRequired: Bool { false }
  func write(to writer: inout JSONWriter) { writer.bool(self) }
  static func read(from reader: inout JSONReader) throws(WireError) -> Bool { try reader.bool() }
}

extension Array: WireValue where Element: WireValue {
  // A list that a later version has added is empty in the messages of an earlier one.
  static var isRequired: Bool { false }

  func write(to writer: inout JSONWriter) throws(WireError) {
    writer.raw("[")
    var isFirst = true
    for element in self {
      if !isFirst { writer.raw(",") }
      isFirst = false
      try element.write(to: &writer)
    }
    writer.raw("]")
  }

  static func read(from reader: inout JSONReader) throws(WireError) -> [Element] {
    var elements: [Element] = []
    try reader.array { (reader) throws(WireError) in elements.append(try Element.read(from: &reader)) }
    return elements
  }
}

extension WireValue where Self: RawRepresentable, RawValue == String {
  func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  static func read(from reader: inout JSONReader) throws(WireError) -> Self {
    let text = try reader.string()
    guard let value = Self(rawValue: text) else { throw WireError(.badPayload, "'\(text)' is no \(Self.self)") }
    return value
  }
}

extension ItemID: WireValue {}
extension SourceName: WireValue {}
extension Stage: WireValue {}
extension Block.Kind: WireValue {}
extension PageKind: WireValue {}
extension Document.Mark.Field: WireValue {}
extension Document.Mark.Area: WireValue {}
extension DateLedger.Source: WireValue {}
extension DateLedger.Role: WireValue {}
extension Receipt.Outcome: WireValue {}

extension Timestamp: WireValue {
  func write(to writer: inout JSONWriter) { writer.string(description) }

  static func read(from reader: inout JSONReader) throws(WireError) -> Timestamp {
    let text = try reader.string()
    guard let time = Timestamp(text) else {
      throw WireError(.badPayload, "'\(text)' is no RFC 3339 date and time")
    }
    // A leap second or an offset can lead out of the years that RFC 3339 can write: then nobody could send it on.
    guard WireBounds.instants.contains(time) else {
      throw WireError(.badPayload, "'\(text)' is not in the years 0 to 9999 of UTC")
    }
    return time
  }
}

extension Origin: WireValue {
  func write(to writer: inout JSONWriter) { writer.string(name) }
  static func read(from reader: inout JSONReader) throws(WireError) -> Origin { Origin(name: try reader.string()) }
}
