/// The URL standard's "basic URL parser", part by part instead of state by state.
///
/// It handles whatever ``URLFastPath`` refuses, and is written to be correct, not fast.
struct URLParser {
  /// The standard's "failure".
  struct Failure: Error {}

  /// The text in UTF-8, cleaned.
  let input: [UInt8]
  let base: WebURL?
  var position = 0
  /// What was read so far.
  var record = URLRecord()

  /// The address in a text, nil for failure.
  static func parse(_ text: String, base: WebURL?) -> WebURL? {
    var parser = URLParser(input: cleaned(text), base: base)
    do throws(Failure) {
      return try parser.parse()
    } catch {
      return nil
    }
  }

  /// The text without controls and spaces at its ends and without tabs and line ends inside.
  private static func cleaned(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return bytes[start..<end].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private init(input: [UInt8], base: WebURL?) {
    self.input = input
    self.base = base
  }

  /// Reads the whole text. Throws where the standard says "failure".
  private mutating func parse() throws(Failure) -> WebURL {
    if let end = schemeEnd {
      record.scheme = input[..<end].map { $0.asciiLowercased }
      position = end + 1
      try parseAfterScheme()
    } else {
      try parseWithoutScheme()
    }
    return record.serialised()
  }

  /// Where the colon after the scheme is; nil if there is no scheme.
  private var schemeEnd: Int? {
    guard let first = input.first, first.isASCIILetter else { return nil }
    for (offset, byte) in input.enumerated() {
      if byte == 0x3A { return offset }
      let isPlain = byte.isASCIILetter || byte.isASCIIDigit
      guard isPlain || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return nil }
    }
    return nil
  }

  /// Reads what follows the scheme and its colon. `http:a` is relative to a base with that scheme, as browsers still
  /// allow.
  private mutating func parseAfterScheme() throws(Failure) {
    if record.isFile {
      try parseFile()
    } else if record.isSpecial {
      if let base, base.scheme.utf8.elementsEqual(record.scheme), !(byte == 0x2F && byte(after: 1) == 0x2F) {
        try parseRelative(to: base)
      } else {
        skipSlashes()
        try parseAuthority()
      }
    } else if byte == 0x2F {
      position += 1
      if byte == 0x2F {
        position += 1
        try parseAuthority()
      } else {
        parsePath()
      }
    } else {
      parseOpaquePath()
    }
  }

  /// Reads a relative address, which needs a base.
  private mutating func parseWithoutScheme() throws(Failure) {
    guard let base else { throw Failure() }
    record.scheme = Array(base.scheme.utf8)
    if base.parts.hasOpaquePath {
      guard byte == 0x23 else { throw Failure() }
      record = URLRecord(base)
      parseQueryAndFragment()
    } else if record.isFile {
      try parseFile()
    } else {
      try parseRelative(to: base)
    }
  }

  /// Reads what follows as relative to the base: from its host, its root, its folder, its query or its fragment on.
  private mutating func parseRelative(to base: WebURL) throws(Failure) {
    let inherited = URLRecord(base)
    if isSlash {
      position += 1
      if isSlash, record.isSpecial || byte == 0x2F {
        if record.isSpecial { skipSlashes() } else { position += 1 }
        return try parseAuthority()
      }
      record = inherited
      (record.path, record.query, record.fragment) = ([], nil, nil)
      return parsePath()
    }
    record = inherited
    record.fragment = nil
    if let byte, byte != 0x3F, byte != 0x23 {
      record.query = nil
      record.shortenPath()
      parsePath()
    } else {
      parseQueryAndFragment()
    }
  }

  /// The byte here, nil at the end.
  var byte: UInt8? { position < input.count ? input[position] : nil }

  /// Whether a slash is here, or for a special scheme a backslash, which counts as one.
  var isSlash: Bool { byte == 0x2F || (record.isSpecial && byte == 0x5C) }

  /// The byte at a distance from here, nil beyond the end.
  private func byte(after distance: Int) -> UInt8? {
    position + distance < input.count ? input[position + distance] : nil
  }

  /// Skips any number of slashes and backslashes: `http:\\/example.org` has a host.
  private mutating func skipSlashes() {
    while byte == 0x2F || byte == 0x5C { position += 1 }
  }

  /// Where the part that begins here ends: at a slash, a query, a fragment or the end.
  func endOfSegment() -> Int {
    var end = position
    while end < input.count, input[end] != 0x2F, input[end] != 0x3F, input[end] != 0x23,
      !(input[end] == 0x5C && record.isSpecial)
    {
      end += 1
    }
    return end
  }
}
