/// An IP address in any notation that address parsers take for one (WHATWG URL §3.5).
struct IPAddress {
  /// 4 or 16 bytes.
  let bytes: [UInt8]

  /// Reads a host; nil where it is a name.
  init?(_ host: String) {
    if host.hasPrefix("[") {
      guard let bytes = Self.version6(host.dropFirst().prefix { $0 != "]" && $0 != "%" }) else { return nil }
      self.bytes = bytes
    } else {
      guard let bytes = Self.version4(host) else { return nil }
      self.bytes = bytes
    }
  }

  /// `127.0.0.1`, and also `127.1`, `0x7f.1`, `0177.0.0.1`, `2130706433`.
  private static func version4(_ host: String) -> [UInt8]? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return nil }
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count, let last = numbers.last else { return nil }
    guard numbers.dropLast().allSatisfy({ $0 < 256 }), last < 1 << (8 * UInt64(5 - numbers.count)) else { return nil }
    var value = last
    for (index, number) in numbers.dropLast().enumerated() { value += number << (8 * UInt64(3 - index)) }
    return (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * UInt64($0))) }
  }

  private static func number(_ part: Substring) -> UInt64? {
    guard part.first?.isNumber ?? false else { return nil }
    if part.hasPrefix("0x") { return part.count == 2 ? 0 : UInt64(part.dropFirst(2), radix: 16) }
    if part.count > 1, part.hasPrefix("0") { return UInt64(part, radix: 8) }
    return UInt64(part)
  }

  /// `::1`, `0:0:0:0:0:ffff:127.0.0.1`.
  private static func version6(_ text: Substring) -> [UInt8]? {
    var text = String(text)
    if let dot = text.firstIndex(of: "."), let colon = text[..<dot].lastIndex(of: ":") {
      let tail = String(text[text.index(after: colon)...])
      guard let last = version4(tail) else { return nil }
      let pairs = [UInt16(last[0]) << 8 | UInt16(last[1]), UInt16(last[2]) << 8 | UInt16(last[3])]
      text = text[...colon] + pairs.map { String($0, radix: 16) }.joined(separator: ":")
    }
    let halves = text.replacing("::", with: "|", maxReplacements: 1).split(
      separator: "|", omittingEmptySubsequences: false)
    let groups = halves.map { $0.split(separator: ":", omittingEmptySubsequences: false) }.map { half in
      half == [""] ? [] : half.map { UInt16($0, radix: 16) }
    }
    let known = groups.flatMap { $0 }
    guard known.allSatisfy({ $0 != nil }), groups.count == 1 ? known.count == 8 : known.count < 8 else { return nil }
    let gap = [UInt16?](repeating: 0, count: 8 - known.count)
    let all = groups.count == 1 ? known : groups[0] + gap + groups[1]
    return all.compactMap { $0 }.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}
