extension URLParser {
  /// Reads credentials, host and port, and everything after them. The last `@` before the path ends the credentials:
  /// the host of `http://good.example@evil.example/` is `evil.example`.
  mutating func parseAuthority() throws(Failure) {
    let end = endOfSegment()
    var hostStart = position
    if let sign = input[position..<end].lastIndex(of: 0x40) {
      parseCredentials(input[position..<sign])
      hostStart = sign + 1
      guard hostStart < end else { throw Failure() }
    }
    let (host, port) = URLParser.split(input[hostStart..<end])
    // A port needs a host before it, and so does every special scheme.
    if host.isEmpty, port != nil || record.isSpecial { throw Failure() }
    guard let parsed = URLHost.serialised(host, isSpecial: record.isSpecial) else { throw Failure() }
    record.host = parsed
    if let port { try parsePort(port) }
    position = end
    parsePathStart()
  }

  /// Reads a `file` address after its scheme, or without one.
  mutating func parseFile() throws(Failure) {
    record.host = []
    let base = base.flatMap { $0.scheme == "file" ? URLRecord($0) : nil }
    guard isSlash else { return parseFilePath(base) }
    position += 1
    if isSlash {
      position += 1
      return try parseFileHost()
    }
    if let base {
      record.host = base.host
      if !WindowsDrive.begins(input[position...]), let first = base.path.first, WindowsDrive.isNormalisedLetter(first) {
        record.path.append(first)
      }
    }
    parsePath()
  }

  /// Reads a path of `file` without slashes before it: relative to the base, if that is a file.
  private mutating func parseFilePath(_ base: URLRecord?) {
    guard let base else { return parsePath() }
    (record.host, record.path, record.query) = (base.host, base.path, base.query)
    guard let byte, byte != 0x3F, byte != 0x23 else { return parseQueryAndFragment() }
    record.query = nil
    if WindowsDrive.begins(input[position...]) { record.path = [] } else { record.shortenPath() }
    parsePath()
  }

  /// Reads what follows `file://`: a host, which seldom is there, or a Windows drive. `localhost` counts as none.
  private mutating func parseFileHost() throws(Failure) {
    let end = endOfSegment()
    // What looks like a host is a Windows drive here.
    if WindowsDrive.isLetter(input[position..<end]) { return parsePath() }
    if position < end {
      guard let host = URLHost.serialised(input[position..<end], isSpecial: true) else { throw Failure() }
      record.host = host.elementsEqual("localhost".utf8) ? [] : host
    }
    position = end
    parsePathStart()
  }

  /// Reads `user:password`; only the first colon separates them.
  private mutating func parseCredentials(_ text: ArraySlice<UInt8>) {
    let colon = text.firstIndex(of: 0x3A) ?? text.endIndex
    URLBytes.append(text[..<colon], to: &record.username, encoding: URLBytes.needsEncodingInUserinfo)
    URLBytes.append(text[colon...].dropFirst(), to: &record.password, encoding: URLBytes.needsEncodingInUserinfo)
  }

  /// Reads a port up to 65,535; the scheme's default, and none after a colon, are left out.
  private mutating func parsePort(_ digits: ArraySlice<UInt8>) throws(Failure) {
    var number = 0
    for digit in digits {
      guard digit.isASCIIDigit else { throw Failure() }
      number = number * 10 + Int(digit - 0x30)
      if number > 65_535 { throw Failure() }
    }
    if digits.isEmpty || number == SpecialScheme(record.scheme)?.defaultPort { return }
    record.port = number
  }

  /// The host, and the port after a colon outside brackets.
  private static func split(_ text: ArraySlice<UInt8>) -> (host: ArraySlice<UInt8>, port: ArraySlice<UInt8>?) {
    var isInBrackets = false
    for position in text.indices {
      switch text[position] {
      case 0x5B: isInBrackets = true
      case 0x5D: isInBrackets = false
      case 0x3A where !isInBrackets: return (text[..<position], text[(position + 1)...])
      default: break
      }
    }
    return (text, nil)
  }
}
