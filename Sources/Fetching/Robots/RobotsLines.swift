/// The lines of a robots.txt, ended by CR, LF or both, without the byte order mark.
struct RobotsLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
    // Some files have only a part of the byte order mark, so drop each of its bytes that is there.
    for byte in [0xEF, 0xBB, 0xBF] as [UInt8] {
      guard rest.first == byte else { break }
      rest.removeFirst()
    }
  }

  /// The next line, cut to its first `RobotsFile.lineLimit` bytes, without its end; nil after the last. Empty lines are
  /// returned too.
  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      defer { rest = [] }
      return rest.prefix(RobotsFile.lineLimit)
    }
    let line = rest[..<end]
    let isPair = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
    rest = rest[(end + (isPair ? 2 : 1))...]
    return line.prefix(RobotsFile.lineLimit)
  }
}
