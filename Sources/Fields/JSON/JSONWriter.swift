/// JSON text in the making, as bytes.
package struct JSONWriter {
  /// The text so far.
  package private(set) var bytes: [UInt8] = []

  /// Whether the object at hand has no field yet.
  var isFirstField = true

  /// A writer that goes on behind JSON that is written already.
  package init(after json: [UInt8]) { bytes = json }

  /// A writer with room for so many bytes.
  package init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  /// Writes a sign of punctuation.
  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Writes punctuation or text that is JSON already.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes an integer.
  package mutating func integer(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes a number; what JSON has no word for, as infinity, becomes 0.
  package mutating func double(_ value: Double) {
    bytes.append(contentsOf: (value.isFinite ? value.description : "0").utf8)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a string in quotes, escaped as RFC 8259 §7 demands and no further.
  package mutating func string(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      while true {
        let end = unsafe endOfPlainRun(utf8, from: start, to: utf8.count)
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
        guard end < utf8.count else { break }
        unsafe escape(utf8[end])
        start = end + 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
