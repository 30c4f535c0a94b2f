/// Parses addresses that are already in normal form, as nearly all links are.
///
/// One pass over the bytes checks that nothing must be changed, so the result is the text itself, perhaps after a part
/// of the base. At the first doubtful byte (a capital in the host, a password, a space, a dot that begins a segment) it
/// returns nil, and ``URLParser`` does the work.
enum URLFastPath {
  /// The address, nil if it is not in normal form, or neither `http` nor `https`. With a base it also reads `//host/…`,
  /// `/path`, `?query`, `#fragment` and `name/…`.
  static func parse(_ text: String, base: WebURL?) -> WebURL? {
    let view = text.utf8
    let bytes = view.span
    guard !bytes.isEmpty else { return nil }
    if bytes[0] == 0x68, let start = authorityStart(bytes) {
      return absolute(text, bytes, hostStart: start, schemePrefix: "")
    }
    guard let base, base.isWeb else { return nil }
    switch bytes[0] {
    case 0x2F where bytes.count > 1 && bytes[1] == 0x2F:
      return absolute(text, bytes, hostStart: 2, schemePrefix: base.scheme + ":")
    case 0x2F: return joined(base, upTo: base.parts.pathStart, text, bytes, isPath: true)
    case 0x3F: return joined(base, upTo: base.parts.queryStart, text, bytes, isPath: false)
    case 0x23: return joined(base, upTo: base.parts.fragmentStart, text, bytes, isPath: false)
    case 0x5C: return nil
    default:
      if mayHaveScheme(bytes) { return nil }
      return joined(base, upTo: endOfFolder(base), text, bytes, isPath: true)
    }
  }

  /// Where the host begins in `http://host` and `https://host`; nil for any other scheme.
  private static func authorityStart(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count > 8, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70 else { return nil }
    let colon = bytes[4] == 0x73 ? 5 : 4
    guard bytes[colon] == 0x3A, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else { return nil }
    return colon + 3
  }

  /// The address with a host in the text, which may begin with `//` and take its scheme from the base. A missing path
  /// becomes `/`.
  private static func absolute(
    _ text: String, _ bytes: Span<UInt8>, hostStart: Int, schemePrefix: String
  ) -> WebURL? {
    let isSecure = schemePrefix.isEmpty ? bytes[4] == 0x73 : schemePrefix == "https:"
    guard let hostEnd = endOfHost(bytes, from: hostStart),
      let portEnd = endOfPort(bytes, from: hostEnd, unless: isSecure ? 443 : 80),
      let tail = tail(bytes, from: portEnd, isPath: true)
    else { return nil }
    let shift = schemePrefix.utf8.count
    var parts = URLParts()
    parts.schemeEnd = shift + hostStart - 3
    parts.hostStart = shift + hostStart
    parts.hostEnd = shift + hostEnd
    parts.pathStart = shift + portEnd
    parts.hasHost = true
    let needsSlash = portEnd == bytes.count || bytes[portEnd] != 0x2F
    parts.queryStart = shift + tail.queryStart + (needsSlash ? 1 : 0)
    parts.fragmentStart = shift + tail.fragmentStart + (needsSlash ? 1 : 0)
    if !needsSlash { return WebURL(href: shift == 0 ? text : schemePrefix + text, parts: parts) }
    let cut = text.utf8.index(text.startIndex, offsetBy: portEnd)
    return WebURL(href: schemePrefix + text[..<cut] + "/" + text[cut...], parts: parts)
  }

  /// The beginning of the base, followed by the text.
  private static func joined(
    _ base: WebURL, upTo end: Int, _ text: String, _ bytes: Span<UInt8>, isPath: Bool
  ) -> WebURL? {
    guard let tail = tail(bytes, from: 0, isPath: isPath) else { return nil }
    var parts = base.parts
    if isPath || bytes[0] == 0x3F { parts.queryStart = end + tail.queryStart }
    parts.fragmentStart = end + tail.fragmentStart
    var href = ""
    href.reserveCapacity(end + bytes.count)
    href += base.href[..<base.href.utf8.index(base.href.startIndex, offsetBy: end)]
    href += text
    return WebURL(href: href, parts: parts)
  }

  /// Where a plain host in lower case ends; nil if it is not plain, or an IP address in another notation than four
  /// numbers.
  private static func endOfHost(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    var labelStart = start
    while position < bytes.count {
      switch bytes[position] {
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: break
      case 0x2E: labelStart = position + 1
      case 0x2F, 0x3A, 0x3F, 0x23: return isHost(bytes, start, labelStart, position) ? position : nil
      default: return nil
      }
      position += 1
    }
    return isHost(bytes, start, labelStart, position) ? position : nil
  }

  /// Where a port ends that must be written; nil if it would be changed or refused.
  private static func endOfPort(_ bytes: Span<UInt8>, from start: Int, unless omitted: Int) -> Int? {
    guard start < bytes.count, bytes[start] == 0x3A else { return start }
    var position = start + 1
    var port = 0
    while position < bytes.count, position <= start + 5, bytes[position].isASCIIDigit {
      port = port * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    guard port > 0, port <= 65_535, port != omitted, bytes[start + 1] != 0x30 else { return nil }
    guard position == bytes.count || bytes[position] == 0x2F || bytes[position] == 0x3F || bytes[position] == 0x23
    else {
      return nil
    }
    return position
  }

  /// Whether a host can be taken as it is: a name whose last label begins with no digit, or an IPv4 address as
  /// serialised.
  private static func isHost(_ bytes: Span<UInt8>, _ start: Int, _ labelStart: Int, _ end: Int) -> Bool {
    isName(bytes, labelStart, end) || isAddress(bytes, start, end)
  }

  /// Whether a host is an IPv4 address as it is serialised: four numbers up to 255 without leading zeros.
  private static func isAddress(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var (numbers, digits, number) = (1, 0, 0)
    for position in start..<end {
      let byte = bytes[position]
      if byte == 0x2E {
        guard digits > 0 else { return false }
        (numbers, digits, number) = (numbers + 1, 0, 0)
        continue
      }
      guard byte.isASCIIDigit, digits < 3, digits == 0 || number > 0 else { return false }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
      guard number <= 255 else { return false }
    }
    return numbers == 4 && digits > 0
  }

  /// Whether a label is not empty and does not begin with a digit.
  private static func isName(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start < end && !bytes[start].isASCIIDigit
  }

  /// Where query and fragment begin after the host; nil if something must be normalised.
  private static func tail(_ bytes: Span<UInt8>, from start: Int, isPath: Bool) -> (
    queryStart: Int, fragmentStart: Int
  )? {
    var position = start
    if isPath {
      var isSegmentStart = true
      while position < bytes.count, bytes[position] != 0x3F, bytes[position] != 0x23 {
        let byte = bytes[position]
        if URLBytes.needsEncodingInPath(byte) || byte == 0x5C { return nil }
        // A dot, plain or encoded, may make the segment `.` or `..`.
        if isSegmentStart, byte == 0x2E || byte == 0x25 { return nil }
        isSegmentStart = byte == 0x2F
        position += 1
      }
    }
    let queryStart = position
    if position < bytes.count, bytes[position] == 0x3F {
      position += 1
      while position < bytes.count, bytes[position] != 0x23 {
        if URLBytes.needsEncodingInSpecialQuery(bytes[position]) { return nil }
        position += 1
      }
    }
    let fragmentStart = position
    position += 1
    while position < bytes.count {
      if URLBytes.needsEncodingInFragment(bytes[position]) { return nil }
      position += 1
    }
    return (queryStart, fragmentStart)
  }

  /// Whether a colon comes before any delimiter.
  private static func mayHaveScheme(_ bytes: Span<UInt8>) -> Bool {
    for position in 0..<bytes.count {
      switch bytes[position] {
      case 0x3A: return true
      case 0x2F, 0x3F, 0x23: return false
      default: break
      }
    }
    return false
  }

  /// The index after the last slash of the base's path.
  private static func endOfFolder(_ base: WebURL) -> Int {
    let bytes = base.href.utf8.span
    var end = base.parts.queryStart
    while end > base.parts.pathStart, bytes[end - 1] != 0x2F { end -= 1 }
    return end
  }
}
