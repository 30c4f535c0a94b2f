/// Document type declarations (WHATWG 13.2.5.53 to 13.2.5.68).
///
/// `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">` has the name `html` and
/// both identifiers; `<!doctypehtml>` has the name alone.
extension Scanner {
  /// Reads a declaration after the word `doctype`, into ``Scanner/doctype`` and ``Scanner/forcesQuirks``. An identifier
  /// cut off by `>` or the page's end is kept as far as it goes, and forces quirks mode.
  mutating func doctype(from start: Int) {
    token.kind = .doctype
    doctype = Doctype(name: "")
    forcesQuirks = false
    var place = skipSpace(from: start)
    let nameStart = place
    while !byteClass(bytes.peek(place)).contains(.endsUnquoted) { place += 1 }
    doctype.name = decoded(from: nameStart, to: place, lowercases: true)
    if place == nameStart { forcesQuirks = true }
    place = skipSpace(from: place)
    if isOver(at: place) { return }
    if hasWord(Word.public, at: place) {
      publicIdentifier(from: place + 6)
    } else if hasWord(Word.system, at: place) {
      systemIdentifier(from: place + 6)
    } else {
      forcesQuirks = true
      skipRest(from: place)
    }
  }

  /// The first place from `start` on without white space.
  private func skipSpace(from start: Int) -> Int {
    var place = start
    while byteClass(bytes.peek(place)).contains(.space) { place += 1 }
    return place
  }

  /// Ends the declaration if `>` or the page's end is at a place.
  private mutating func isOver(at place: Int) -> Bool {
    if bytes.peek(place) == 62 {
      position = place + 1
      return true
    }
    guard place >= bytes.count else { return false }
    forcesQuirks = true
    position = bytes.count
    return true
  }

  /// Reads what follows `PUBLIC`: an identifier, and perhaps a system identifier.
  private mutating func publicIdentifier(from start: Int) {
    let place = skipSpace(from: start)
    guard let end = identifier(at: place) else { return }
    doctype.publicID = decoded(from: place + 1, to: end.text, lowercases: false)
    guard let next = end.next else { return }
    let second = skipSpace(from: next)
    if isOver(at: second) { return }
    systemIdentifier(from: second)
  }

  /// Reads what follows `SYSTEM`, or a public identifier.
  private mutating func systemIdentifier(from start: Int) {
    let place = skipSpace(from: start)
    guard let end = identifier(at: place) else { return }
    doctype.systemID = decoded(from: place + 1, to: end.text, lowercases: false)
    guard let next = end.next else { return }
    let last = skipSpace(from: next)
    // Anything after a system identifier is dropped without forcing quirks mode.
    if !isOver(at: last) { skipRest(from: last) }
  }

  /// Finds the end of the identifier whose quote is at a place: where its text ends, and where to continue unless the
  /// declaration ended with it. Nil if there is no identifier, which ends the declaration.
  private mutating func identifier(at place: Int) -> (text: Int, next: Int?)? {
    if isOver(at: place) {
      forcesQuirks = true
      return nil
    }
    let quote = bytes.peek(place)
    guard quote == 34 || quote == 39 else {
      forcesQuirks = true
      skipRest(from: place)
      return nil
    }
    var end = place + 1
    while bytes.peek(end) != quote {
      if isOver(at: end) {
        forcesQuirks = true
        return (end, nil)
      }
      end += 1
    }
    return (end, end + 1)
  }

  /// Skips the rest of a doctype up to its `>`.
  private mutating func skipRest(from place: Int) {
    position = min(bytes.find(UInt8(ascii: ">"), from: place) + 1, bytes.count)
  }

  /// The text between two places, with NUL as U+FFFD.
  private func decoded(from start: Int, to end: Int, lowercases: Bool) -> String {
    var value: [UInt8] = []
    let raw = (start..<end).map { bytes[$0] }
    SliceDecoder(bytes: raw[...], reading: lowercases ? .lowercases : []).decode(into: &value)
    return String(decoding: value, as: UTF8.self)
  }
}
