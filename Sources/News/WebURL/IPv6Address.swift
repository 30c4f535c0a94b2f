/// An IPv6 address as in a URL's brackets, written as RFC 5952 recommends.
public struct IPv6Address: Hashable, Sendable {
  private var pieces: [UInt16] = []

  /// The address with 16 bytes, in network order.
  init(bytes: [UInt8]) {
    precondition(bytes.count == 16, "an IPv6 address has 16 bytes")
    pieces = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  }

  /// The 16 bytes, in network order.
  var bytes: [UInt8] { pieces.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] } }

  /// Reads an address without its brackets, nil for failure (URL standard, "IPv6 parser"). `::1`, `2001:DB8::1` and
  /// `::ffff:192.0.2.1` are addresses; a zone, as in `fe80::1%eth0`, is none in a URL.
  init?(_ text: ArraySlice<UInt8>) {
    let bytes = Array(text)
    var position = 0
    var compression: Int?
    if bytes.first == 0x3A {
      guard bytes.count > 1, bytes[1] == 0x3A else { return nil }
      position = 2
      compression = 0
    }
    while position < bytes.count {
      if pieces.count == 8 { return nil }
      if bytes[position] == 0x3A {
        if compression != nil { return nil }
        position += 1
        compression = pieces.count
        continue
      }
      let start = position
      var value = 0
      while position < bytes.count, position - start < 4, let digit = Hexadecimal.value(of: bytes[position]) {
        value = value * 16 + Int(digit)
        position += 1
      }
      if position < bytes.count, bytes[position] == 0x2E {
        guard position > start, let tail = IPv6Address.embedded(bytes[start...]), pieces.count <= 6 else { return nil }
        pieces += tail
        break
      }
      if position < bytes.count {
        guard bytes[position] == 0x3A, position + 1 < bytes.count else { return nil }
        position += 1
      }
      pieces.append(UInt16(value))
    }
    guard fill(at: compression) else { return nil }
  }

  /// Inserts the zeros that `::` stands for; false if there are too few or too many pieces.
  private mutating func fill(at compression: Int?) -> Bool {
    if let compression {
      // It stands for one piece at least.
      guard pieces.count < 8 else { return false }
      pieces.insert(contentsOf: Array(repeating: 0, count: 8 - pieces.count), at: compression)
    }
    return pieces.count == 8
  }

  /// The two pieces of an IPv4 address at the end, which must be four plain decimal numbers.
  private static func embedded(_ text: ArraySlice<UInt8>) -> [UInt16]? {
    let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var numbers: [UInt16] = []
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(\.isASCIIDigit), part.count == 1 || part.first != 0x30,
        let number = UInt16(String(decoding: part, as: UTF8.self)), number <= 255
      else { return nil }
      numbers.append(number)
    }
    return [numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3]]
  }

  /// The address in lower case, with its longest run of zeros as `::`. By RFC 5952: `2001:DB8:0:0:0:0:0:1` is
  /// `2001:db8::1`.
  var serialised: [UInt8] {
    let zeros = longestZeros
    var text = ""
    var index = 0
    while index < 8 {
      if let zeros, index == zeros.lowerBound {
        text += index == 0 ? "::" : ":"
        index = zeros.upperBound
        continue
      }
      text += String(pieces[index], radix: 16)
      index += 1
      if index < 8 { text += ":" }
    }
    return Array(text.utf8)
  }

  /// The first of the longest runs of two or more zeros.
  private var longestZeros: Range<Int>? {
    var best: Range<Int>?
    var start = 0
    while start < 8 {
      let end = pieces[start...].firstIndex { $0 != 0 } ?? 8
      if end - start > max(1, best?.count ?? 0) { best = start..<end }
      start = max(end, start + 1)
    }
    return best
  }
}
