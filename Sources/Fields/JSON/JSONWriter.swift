import News

/// JSON text in the making, as bytes. It puts no white space between values, so a value is one line.
package struct JSONWriter {
  // The text, and room after it. Pieces are a few bytes each, and appending one to an array takes a hundred instructions.
  private var buffer: [UInt8]
  /// Where the text ends in the buffer.
  private var end: Int

  /// Whether the current object has no field yet.
  var isFirstField = true

  /// Creates a writer that continues JSON written so far; the caller should keep no reference to it, or it is copied.
  package init(after json: [UInt8] = []) {
    buffer = json
    end = json.count
  }

  /// Takes the text out of the writer, which then is empty. The array keeps the room that was allocated after the text.
  package mutating func takeBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    bytes.removeSubrange(end...)
    end = 0
    return bytes
  }

  /// Writes a byte as it is, for punctuation.
  @inline(__always)
  package mutating func byte(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Writes text that is already JSON.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { text in
      reserve(text.count)
      unsafe put(UnsafeRawBufferPointer(text))
    }
  }

  /// Writes a field's name and what belongs before and after it: `,"name":`. Names are not escaped, so a list of fields
  /// must have none with a quote or a backslash.
  mutating func name(_ name: StaticString) {
    precondition(name.hasPointerRepresentation, "a field's name of more than one character")
    let count = name.utf8CodeUnitCount
    reserve(count + 4)
    // One closure, because each access to the array checks that nobody else has it.
    end = unsafe buffer.withUnsafeMutableBytes { [end, isFirstField] room in
      var place = end
      if !isFirstField {
        unsafe room[place] = UInt8(ascii: ",")
        place += 1
      }
      unsafe room[place] = UInt8(ascii: "\"")
      // A literal's bytes live as long as the program.
      unsafe room.baseAddress?.advanced(by: place + 1).copyMemory(from: name.utf8Start, byteCount: count)
      place += count + 1
      unsafe room[place] = UInt8(ascii: "\"")
      unsafe room[place + 1] = UInt8(ascii: ":")
      return place + 2
    }
    isFirstField = false
  }

  /// Writes an integer of any size. Those below 2³² are written without making a text.
  package mutating func integer(_ value: some BinaryInteger) {
    guard var rest = UInt32(exactly: value) else { return ascii(String(value)) }
    var digits = 1
    var bound: UInt64 = 10
    while rest >= bound {
      digits += 1
      bound *= 10
    }
    reserve(digits)
    for place in stride(from: end + digits - 1, through: end, by: -1) {
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    end += digits
  }

  /// Writes a number; infinity and NaN, which JSON lacks, become 0. It writes the shortest digits that read back as the
  /// same number: `0.1`, `1e-07`.
  package mutating func double(_ value: Double) { ascii(value.isFinite ? value.description : "0") }

  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a string in quotes, escaped only where RFC 8259 §7 requires it. Others, such as U+2028 or `<`, stay as they
  /// are: for a terminal see `JSONEscapes.withoutCommands`, and for a page escape it.
  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      reserve(utf8.count + 2 + PlainRun.overhang)
      put(UInt8(ascii: "\""))
      var start = 0
      while true {
        start = unsafe copyPlainRun(of: utf8, from: start)
        guard start < utf8.count else { break }
        unsafe escape(utf8[start])
        start += 1
        // The escape took more room than its byte.
        reserve(utf8.count - start + 1 + PlainRun.overhang)
      }
      put(UInt8(ascii: "\""))
    }
  }

  /// Copies bytes up to the first that must be escaped, and returns its index. There must be room for all of them, and
  /// for ``PlainRun/overhang``.
  @inline(__always)
  private mutating func copyPlainRun(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let stop = unsafe buffer.withUnsafeMutableBytes { [end] room in
      unsafe PlainRun.copy(
        UnsafeRawBufferPointer(bytes), from: start, to: UnsafeMutableRawBufferPointer(rebasing: room[end...]))
    }
    end += stop - start
    return stop
  }

  /// Writes the escape of a quote, a backslash or a control character.
  private mutating func escape(_ byte: UInt8) {
    reserve(6)
    put(UInt8(ascii: "\\"))
    if let letter = JSONEscapes.letter(of: byte) { return put(letter) }
    put(UInt8(ascii: "u"))
    put(UInt8(ascii: "0"))
    put(UInt8(ascii: "0"))
    for digit in Hexadecimal.text(of: [byte]).utf8 { put(digit) }
  }

  /// Writes a number's text, which needs no escapes.
  private mutating func ascii(_ text: String) {
    reserve(text.utf8.count)
    for byte in text.utf8 { put(byte) }
  }

  /// Writes a byte that there is room for.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    buffer[end] = byte
    end += 1
  }

  /// Writes bytes that there is room for.
  @inline(__always)
  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    let place = end..<end + bytes.count
    unsafe buffer.withUnsafeMutableBytes {
      unsafe UnsafeMutableRawBufferPointer(rebasing: $0[place]).copyMemory(from: bytes)
    }
    end = place.upperBound
  }

  /// Makes room for `count` more bytes.
  @inline(__always)
  private mutating func reserve(_ count: Int) { if buffer.count - end < count { grow(by: count) } }

  /// Makes room for at least `count` bytes, and at least doubles the buffer, so that a long text is moved seldom.
  @inline(never)
  private mutating func grow(by count: Int) {
    let room = max(count, buffer.count, 512)
    buffer.reserveCapacity(buffer.count + room)
    buffer.append(contentsOf: repeatElement(0, count: room))
  }
}
