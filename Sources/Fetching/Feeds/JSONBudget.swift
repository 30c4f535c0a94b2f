/// Limits on a JSON text. 16 KB of gzip can hold eight million numbers, each of which costs a reader hundreds of bytes
/// and a microsecond.
struct JSONBudget {
  /// The most values and keys; a feed of a thousand entries has about ten thousand.
  var values = 200_000
  /// The deepest nesting of objects and arrays.
  var depth = 64

  /// Whether a text is within the budget; one pass over its bytes, without parsing. It need not be JSON: brackets,
  /// commas and colons outside of strings are counted, whatever they mean.
  func covers(_ utf8: [UInt8]) -> Bool {
    var left = values
    var level = 0
    var isInString = false
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if isInString {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isInString = false }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        level += 1
        left -= 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): left -= 1
      default: continue
      }
      if left < 0 || level > depth { return false }
    }
    return true
  }
}
