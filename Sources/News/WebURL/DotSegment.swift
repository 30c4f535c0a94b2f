/// The segments `.` and `..` of a path, with dots plain or as `%2e`.
enum DotSegment {
  case same, parent

  /// Reads a segment, nil for a name: `..`, `%2e.` and `%2E%2E` are the parent, `...` is a name.
  init?(_ segment: some Collection<UInt8>) {
    guard !segment.isEmpty, segment.count <= 6 else { return nil }
    var dots = 0
    var rest = Array(segment)[...]
    while let first = rest.first {
      if first == 0x2E {
        rest = rest.dropFirst()
      } else if rest.count >= 3, rest.prefix(3).map({ $0.asciiLowercased }) == [0x25, 0x32, 0x65] {
        rest = rest.dropFirst(3)
      } else {
        return nil
      }
      dots += 1
    }
    switch dots {
    case 1: self = .same
    case 2: self = .parent
    default: return nil
    }
  }
}
