import Encodings

/// Reads XML as found on the web, leniently, in one pass and in linear time.
///
/// Real feeds are broken XML, and libxml2's recovery loses text: `?a=1&b=2` becomes `?a=1=2`, and an end tag that
/// matches nothing closes whatever is open. So this reader follows the XML grammar where a document does. Elsewhere it
/// keeps a bare `&` or `<` as text, knows HTML's named characters, drops characters that XML forbids, accepts
/// attributes without quotes, and matches an end tag with the open element that it names, or skips it.
///
/// Of a document that ends inside an element the last word is dropped, and so is a tag that has no end: a feed that was
/// cut inside an address led to half of it.
///
/// It never reads a DTD: a DOCTYPE is skipped, so no entities are expanded and no other files opened.
public struct XMLReader {
  let bytes: [UInt8]
  let limits: XMLLimits
  var position = 0
  /// The namespaces declared at the position.
  var scope = NamespaceScope()
  /// The elements open at the position.
  var open = OpenElements()
  /// How many elements are open beyond the depth limit; these are skipped.
  var tooDeep = 0
  /// Pieces of markup so far; see ``XMLLimits/elements``.
  private var work = 0
  /// End markers that don't occur in the rest of the document.
  var unended: Set<String> = []
  /// How many elements the last end tag, or the document's end, has closed and `next` has yet to report.
  private var endsDue = 0

  /// Creates a reader at the first `<` of a document in UTF-8; see `XMLText` for other encodings. Throws `tooLarge` if
  /// it is longer than the limit.
  public init(utf8 bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
    guard bytes.count <= limits.bytes else {
      throw XMLError.tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    self.bytes = bytes
    self.limits = limits
    // Many documents begin with warnings or white space.
    position = bytes.firstIndex(of: Byte.less) ?? bytes.count
  }

  /// The next event, or nil at the end. Elements that the document leaves open are closed there. Throws
  /// `tooManyElements`.
  public mutating func next() throws(XMLError) -> XMLEvent? {
    while true {
      if endsDue > 0 { return close() }
      guard position < bytes.count else {
        guard open.count > 0 else { return nil }
        endsDue = open.count
        continue
      }
      if bytes[position] != Byte.less || !opensMarkup(at: position) { return .text(text()) }
      if let event = try markup() { return event }
    }
  }

  /// Counts pieces of markup; throws if there are more than the limit.
  mutating func spend(_ pieces: Int = 1) throws(XMLError) {
    work += pieces
    guard work <= limits.elements else { throw XMLError.tooManyElements(limit: limits.elements) }
  }

  /// Closes this many elements before anything else is read.
  mutating func close(_ count: Int) { endsDue += count }

  private mutating func close() -> XMLEvent {
    endsDue -= 1
    if let outerScope = open.popLast() { scope.restore(to: outerScope) }
    return .end
  }

  /// Whether a `<` begins markup, and is not just an unescaped character, as in `a < b` and `<3`.
  func opensMarkup(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    if next == Byte.slash { return index + 2 < bytes.count && Byte.startsName(bytes[index + 2]) }
    if next == Byte.exclamation { return index + 2 < bytes.count && !Byte.isSpace(bytes[index + 2]) }
    return next == Byte.question || Byte.startsName(next)
  }

  /// Reads the markup at the position; nil if it makes no event by itself.
  private mutating func markup() throws(XMLError) -> XMLEvent? {
    switch bytes[position + 1] {
    case Byte.slash:
      try endTag()
      return nil
    case Byte.question:
      try spend()
      pass(over: "<?", until: "?>")
      return nil
    case Byte.exclamation:
      try spend()
      return declaration()
    default:
      return try startTag()
    }
  }

  /// Reads what begins with `<!`: a CDATA section is text; a comment and a DOCTYPE are skipped.
  private mutating func declaration() -> XMLEvent? {
    if starts(with: "<![CDATA[") { return .text(characterData()) }
    if starts(with: "<!--") {
      pass(over: "<!--", until: "-->")
    } else {
      passDocumentType()
    }
    return nil
  }

  /// The text of a CDATA section; one that never ends extends to the document's end.
  private mutating func characterData() -> String {
    let start = position + 9
    let marker = index(of: "]]>", from: start)
    let end = marker ?? bytes.count
    var kept: [UInt8] = []
    kept.reserveCapacity(end - start)
    position = start
    while position < end { take(bytes[position], into: &kept) }
    position = min(end + 3, bytes.count)
    if marker == nil { dropLastWord(of: &kept) }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Drops what follows the last white space, because it may be half a word.
  private func dropLastWord(of text: inout [UInt8]) {
    text.removeLast(text.count - (text.lastIndex(where: Byte.isSpace).map { $0 + 1 } ?? 0))
  }

  /// The text up to the next markup, with its character references decoded.
  private mutating func text() -> String {
    var kept: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Byte.less && opensMarkup(at: position) { break }
      if byte == Byte.ampersand {
        reference(into: &kept)
      } else {
        take(byte, into: &kept)
      }
    }
    if position == bytes.count, open.count > 0 { dropLastWord(of: &kept) }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Takes a byte of text; control characters U+0080 to U+009F are windows-1252 that was mistaken for Latin-1.
  private mutating func take(_ byte: UInt8, into kept: inout [UInt8]) {
    position += 1
    if byte == 0xC2, position < bytes.count, bytes[position] < 0xA0 {
      kept.append(contentsOf: Encoding.windows1252Scalar(bytes[position]).utf8)
      position += 1
    } else if Byte.isAllowed(byte) {
      kept.append(byte)
    }
  }

  /// Decodes the reference at the position, or takes its `&` as a character.
  mutating func reference(into kept: inout [UInt8]) {
    if let end = CharacterReference.decodeXML(bytes[...], at: position, into: &kept) {
      position = end
    } else {
      kept.append(Byte.ampersand)
      position += 1
    }
  }
}
