import News

/// The path of a rule: bytes, with `*` for any run of bytes, and a final `$` for the end (RFC 9309 §2.2.2, §2.2.3).
struct RobotsPattern: Hashable, Sendable {
  /// The runs between asterisks, percent-encoded in one way.
  private let runs: [[UInt8]]
  private let isAnchored: Bool
  /// The length for comparing rules: the longest match wins.
  let length: Int

  /// Whether the path is empty: such a rule has no effect.
  var isEmpty: Bool { length == 0 }

  /// Reads a path such as `/news/*.pdf$`. A `$` elsewhere than at the end is an ordinary character.
  init(_ path: ArraySlice<UInt8>) {
    isAnchored = path.last == UInt8(ascii: "$")
    runs = path.dropLast(isAnchored ? 1 : 0).split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map(Self.encoded)
    length = runs.reduce(0) { $0 + $1.count } + runs.count - 1 + (isAnchored ? 1 : 0)
  }

  /// Whether a path with its query, as encoded by `encoded`, begins with the pattern.
  ///
  /// It is enough to match each run at its first place after the previous one, so the time is linear in the path's
  /// length.
  func matches(_ path: [UInt8]) -> Bool {
    guard let first = runs.first, path.starts(with: first) else { return false }
    var place = first.count
    if runs.count == 1 { return !isAnchored || place == path.count }
    for run in runs.dropFirst().dropLast() {
      guard let found = Self.place(of: run, in: path, from: place) else { return false }
      place = found + run.count
    }
    guard let last = runs.last else { return true }
    if isAnchored { return path.count - last.count >= place && path.suffix(last.count).elementsEqual(last) }
    return Self.place(of: last, in: path, from: place) != nil
  }

  /// A path in the form used for comparison: bytes that addresses must encode, `*` and `$` are percent-encoded,
  /// encodings of unreserved characters are undone, hexadecimal digits are in capitals.
  static func encoded(_ path: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(path)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = Hexadecimal.value(of: bytes[index + 1]),
        let low = Hexadecimal.value(of: bytes[index + 2])
      {
        let value = high << 4 | low
        if URLBytes.isUnreserved(value) { result.append(value) } else { result += percent(value) }
        index += 3
      } else {
        if mustBeEncoded(byte) { result += percent(byte) } else { result.append(byte) }
        index += 1
      }
    }
    return result
  }

  private static func mustBeEncoded(_ byte: UInt8) -> Bool {
    byte > 0x7E || byte <= 0x20
      || ["\"", "$", "*", "<", ">", "\\", "^", "`", "{", "|", "}"].contains(Unicode.Scalar(byte))
  }

  /// Where a run first occurs from `start` on; an empty run is at `start`.
  private static func place(of run: [UInt8], in path: [UInt8], from start: Int) -> Int? {
    guard let first = run.first else { return start }
    guard path.count - start >= run.count else { return nil }
    return (start...(path.count - run.count)).first { place in
      path[place] == first && path[place..<(place + run.count)].elementsEqual(run)
    }
  }

  private static func percent(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), Hexadecimal.capitalDigit(byte >> 4), Hexadecimal.capitalDigit(byte & 15)]
  }
}
