extension URLParser {
  /// Reads what follows an authority: a path, which special schemes always have.
  mutating func parsePathStart() {
    if isSlash {
      position += 1
      parsePath()
    } else if record.isSpecial {
      parsePath()
    } else {
      parseQueryAndFragment()
    }
  }

  /// Reads the segments of a path, which begins here, and what follows the path. `.` and `..` are resolved: `/a/../b/.`
  /// is `/b/`, and `/..` is `/`.
  mutating func parsePath() {
    while true {
      let end = endOfSegment()
      var segment: [UInt8] = []
      URLBytes.append(input[position..<end], to: &segment, encoding: URLBytes.needsEncodingInPath)
      position = end
      let isLast = !isSlash
      switch DotSegment(segment) {
      case .parent:
        record.shortenPath()
        if isLast { record.path.append([]) }
      case .same:
        if isLast { record.path.append([]) }
      case nil:
        if record.isFile, record.path.isEmpty, WindowsDrive.isLetter(segment) { segment[1] = 0x3A }
        record.path.append(segment)
      }
      if isLast { break }
      position += 1
    }
    parseQueryAndFragment()
  }

  /// Reads a path without structure, such as that of `mailto`.
  mutating func parseOpaquePath() {
    let end = input[position...].firstIndex { $0 == 0x3F || $0 == 0x23 } ?? input.count
    var path: [UInt8] = []
    URLBytes.append(input[position..<end], to: &path, encoding: URLBytes.isControl)
    // A space before the query or fragment would be lost if these were removed later.
    if end < input.count, path.last == 0x20 {
      path.removeLast()
      path += [0x25, 0x32, 0x30]
    }
    record.opaquePath = path
    position = end
    parseQueryAndFragment()
  }

  /// Reads the query and the fragment that may begin here.
  mutating func parseQueryAndFragment() {
    if byte == 0x3F {
      let end = input[position...].firstIndex(of: 0x23) ?? input.count
      let isEncoded = record.isSpecial ? URLBytes.needsEncodingInSpecialQuery : URLBytes.needsEncodingInQuery
      var query: [UInt8] = []
      URLBytes.append(input[(position + 1)..<end], to: &query, encoding: isEncoded)
      record.query = query
      position = end
    }
    if byte == 0x23 {
      var fragment: [UInt8] = []
      URLBytes.append(input[(position + 1)...], to: &fragment, encoding: URLBytes.needsEncodingInFragment)
      record.fragment = fragment
    }
  }
}
