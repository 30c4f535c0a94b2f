import News

/// JSON text in the making, as bytes.
package struct JSONWriter {
  /// The text so far.
  package private(set) var bytes: [UInt8] = []

  /// Whether the current object has no field yet.
  var isFirstField = true

  /// A writer that continues JSON written so far.
  package init(after json: [UInt8]) { bytes = json }

  /// A writer with room for `capacity` bytes.
  package init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  /// Writes a punctuation byte.
  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Writes text that is already JSON.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes an integer.
  package mutating func integer(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }

  /// Writes a number; infinity and NaN, which JSON lacks, become 0.
  package mutating func double(_ value: Double) {
    bytes.append(contentsOf: (value.isFinite ? value.description : "0").utf8)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a string in quotes, escaped only where RFC 8259 §7 requires it.
  package mutating func string(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      while true {
        let end = unsafe endOfPlainRun(utf8, from: start, to: utf8.count)
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
        guard end < utf8.count else { break }
        unsafe JSONEscapes.append(UInt16(utf8[end]), to: &bytes)
        start = end + 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
