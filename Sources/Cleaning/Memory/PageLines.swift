/// What the memory keeps of one page: the fingerprints of its lines.
struct PageLines: Hashable, Sendable {
  /// A line in the ten bytes that are stored of it (``PageLines/bytes``).
  struct Line: Hashable, Sendable {
    /// The hash of the folded line.
    var fingerprint: UInt64
    /// Its number of words if it was kept as part of the story; 0 if it almost was.
    var words: UInt16
  }

  /// The site, and the hash by which the same page is recognised when it comes again.
  var address: PageAddress
  /// Its lines, each once.
  var lines: [Line]

  /// The lines as bytes: for each eight for the fingerprint and two for the words, little-endian.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count * 10)
    for line in lines {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: line.fingerprint >> UInt64(shift)))
      }
      bytes.append(UInt8(truncatingIfNeeded: line.words))
      bytes.append(UInt8(truncatingIfNeeded: line.words >> 8))
    }
    return bytes
  }

  /// Reads lines back from bytes; incomplete bytes at the end are ignored. No more than ``MemoryLimits/linesOfPage``
  /// are read, whatever another machine sent.
  static func lines(of bytes: some Collection<UInt8>) -> [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while rest.count >= 10, lines.count < MemoryLimits.linesOfPage {
      var fingerprint: UInt64 = 0
      for (place, byte) in rest.prefix(8).enumerated() { fingerprint |= UInt64(byte) << UInt64(place * 8) }
      rest = rest.dropFirst(8)
      var words: UInt16 = 0
      for (place, byte) in rest.prefix(2).enumerated() { words |= UInt16(byte) << UInt16(place * 8) }
      rest = rest.dropFirst(2)
      lines.append(Line(fingerprint: fingerprint, words: words))
    }
    return lines
  }
}
