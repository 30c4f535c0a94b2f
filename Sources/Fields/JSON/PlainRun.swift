extension Array<UInt8> {
  /// The first index of a byte that must be escaped in JSON strings: a quote, a backslash, a control character; the end
  /// if there is none. `end` is the array's end unless given; the result is never beyond it.
  func endOfPlainRun(from start: Int, to end: Int? = nil) -> Int {
    unsafe withUnsafeBufferPointer { unsafe Fields.endOfPlainRun($0, from: start, to: end ?? count) }
  }
}

/// The same as the array's method, for borrowed bytes. Bytes from 0x80 on need no escape. `end` must not be beyond the
/// bytes: nothing checks it here.
func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var index = start
  // Eight bytes at a time, by Mycroft's test: a byte below 0x20, or one that is zero after XOR with the wanted byte,
  // borrows into its high bit. False alarms occur only above a true one, so the lowest is true.
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  while index + 8 <= end {
    let word = UInt64(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let special =
      ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- ones &* 0x20) & ~word)
    if special & highs != 0 { return index + (special & highs).trailingZeroBitCount / 8 }
    index += 8
  }
  while index < end {
    let byte = unsafe bytes[index]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
    index += 1
  }
  return index
}
