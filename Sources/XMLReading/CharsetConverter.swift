import Glibc

/// The C library's charset conversion, `iconv(3)`; the only C here.
enum CharsetConverter {
  /// Whether the C library knows an encoding.
  static func knows(_ encoding: String) -> Bool {
    guard let handle = unsafe open(encoding) else { return false }
    unsafe iconv_close(handle)
    return true
  }

  /// The text in UTF-8, U+FFFD for what the encoding doesn't have; nil for an encoding that is not known.
  static func utf8(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    guard let handle = unsafe open(encoding) else { return nil }
    defer { unsafe iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var chunk = [CChar](repeating: 0, count: 65_536)
    var text: [UInt8] = []
    var position = 0
    while position < input.count {
      let step = unsafe convert(&input, from: position, into: &chunk, handle: handle)
      text.append(contentsOf: chunk[..<step.written].lazy.map { UInt8(bitPattern: $0) })
      position += step.read
      if step.isInvalid {
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        position += 1
      }
    }
    return text
  }

  /// Only names of letters, digits and `-_.:`: iconv reads options out of others.
  private static func open(_ encoding: String) -> iconv_t? {
    let isName = encoding.utf8.allSatisfy {
      Byte.isLetter($0) || Byte.isDigit($0) || [0x2D, 0x5F, 0x2E, 0x3A].contains($0)
    }
    guard isName, !encoding.isEmpty, encoding.utf8.count < 40, let handle = unsafe iconv_open("UTF-8", encoding) else {
      return nil
    }
    return unsafe Int(bitPattern: handle) == -1 ? nil : handle
  }

  private static func convert(
    _ input: inout [CChar], from position: Int, into chunk: inout [CChar], handle: iconv_t
  ) -> (read: Int, written: Int, isInvalid: Bool) {
    let length = input.count - position
    let room = chunk.count
    return unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe chunk.withUnsafeMutableBufferPointer { target in
        var from = unsafe source.baseAddress?.advanced(by: position)
        var to = target.baseAddress
        var unread = length
        var free = room
        let result = unsafe iconv(handle, &from, &unread, &to, &free)
        // A full chunk is no failure: the next step goes on from there.
        let failed = result == -1 && errno != E2BIG
        return (length - unread, room - free, failed)
      }
    }
  }
}
