/// Text in which tags aren't markup (WHATWG 13.2.5.2 to 13.2.5.5, 13.2.5.9 to 13.2.5.31 and 13.2.5.69 to 13.2.5.71).
///
/// | content of | read as | ends at |
/// | --- | --- | --- |
/// | `title`, `textarea` | text with references | its end tag |
/// | `style`, `xmp`, `iframe`, `noembed`, `noframes` | text | its end tag |
/// | `script` | text | its end tag, unless `<!-- <script` hides that |
/// | `plaintext` | text | the page's end |
/// | `<![CDATA[` in SVG and MathML | text | `]]>` |
extension Scanner {
  /// Reads the text up to the raw element's end tag or, if already there, that tag.
  mutating func nextRaw() {
    let start = position
    guard start < bytes.count else {
      content = .data
      return token.kind = .end
    }
    let end = endOfRaw(from: start)
    if end > start { return rawText(from: start, to: end) }
    let wasCDATA = content == .cdata
    content = .data
    if wasCDATA {
      position = start + 3
      return next()
    }
    endTag(at: start + 2)
  }

  /// Makes the token a text. Only that of `<title>` and `<textarea>` has character references.
  private mutating func rawText(from start: Int, to end: Int) {
    if content == .rcdata {
      text(from: start, to: end, reading: .references)
    } else {
      token.kind = .text
      token.start = start
      token.end = end
      token.reading = hasOddRaw(from: start, to: end) ? .encoded : []
      if content == .cdata { token.reading.insert(.dropsNull) }
      position = end
    }
    if content == .plainText { content = .data }
  }

  /// Where the current raw text ends; the page's end if it has no end tag.
  private mutating func endOfRaw(from start: Int) -> Int {
    switch content {
    case .plainText, .data: bytes.count
    case .cdata: endOfCDATA(from: start)
    case .script: endOfScript(from: start)
    case .rcdata, .rawText: endOfElement(from: start)
    }
  }

  /// The index of the next `]]>`, or the page's end if there is none.
  private mutating func endOfCDATA(from start: Int) -> Int {
    var place = start + 2
    while place < bytes.count {
      place = bytes.find(UInt8(ascii: ">"), from: place)
      if place < bytes.count, bytes[place - 1] == 93, bytes[place - 2] == 93 { return place - 2 }
      place += 1
    }
    return bytes.count
  }

  /// The index of the end tag that ends a raw text.
  private mutating func endOfElement(from start: Int) -> Int {
    var place = start
    while true {
      place = bytes.find(UInt8(ascii: "<"), from: place)
      guard place < bytes.count else { return place }
      if isRawEnd(at: place) { return place }
      place += 1
    }
  }

  /// Whether the raw element's end tag is at a place: `</script` and white space, `/` or `>`. `</scripts>` is text.
  private mutating func isRawEnd(at place: Int) -> Bool {
    guard bytes.peek(place + 1) == 47, byteClass(bytes.peek(place + 2)).contains(.letter) else { return false }
    var end = place + 2
    // No raw element's name is as long as this, so longer names need not be read to the end each time.
    while end < place + 32, !byteClass(bytes.peek(end)).contains(.endsTagName) {
      end += 1
    }
    guard end < bytes.count, byteClass(bytes.peek(end)).contains(.endsTagName) else { return false }
    return isRawName(from: place + 2, to: end)
  }

  /// Whether the raw element's name is between two places, in any case.
  private mutating func isRawName(from start: Int, to end: Int) -> Bool {
    guard end - start == rawName.count else { return false }
    var place = start
    while place < end, bytes[place].lowercased == rawName[place - start] { place += 1 }
    return place == end
  }

  /// Where a script ends: `<!--` followed by `<script` hides the next end tag, until `-->`. Old pages hid scripts in
  /// comments, so browsers still read `<!-- document.write("<script></script>") -->` as text.
  private mutating func endOfScript(from start: Int) -> Int {
    var place = start
    while true {
      place = bytes.find(UInt8(ascii: "<"), from: place)
      guard place < bytes.count else { return place }
      if isRawEnd(at: place) { return place }
      if bytes.peek(place + 1) == 33, bytes.peek(place + 2) == 45, bytes.peek(place + 3) == 45 {
        let end = endOfEscape(from: place + 4)
        if end.isScriptEnd { return end.place }
        place = end.place
      } else {
        place += 1
      }
    }
  }

  /// Where the escape after `<!--` ends: after its `-->`, or at the script's end tag or the page's end.
  private mutating func endOfEscape(from start: Int) -> (place: Int, isScriptEnd: Bool) {
    var place = start
    var isDoubled = false
    while place < bytes.count {
      // `<` and `>` differ in one bit: a word without either is skipped.
      if let word = bytes.word(at: place),
        Scanner.match(word | 0x0202_0202_0202_0202, 0x3E3E_3E3E_3E3E_3E3E) == 0
      {
        place += 8
        continue
      }
      let byte = bytes[place]
      if byte == 62, bytes[place - 1] == 45, bytes[place - 2] == 45 { return (place + 1, false) }
      if byte == 60 {
        if isDoubled {
          if isScriptTag(at: place + 2), bytes.peek(place + 1) == 47 { isDoubled = false }
        } else if isRawEnd(at: place) {
          return (place, true)
        } else if isScriptTag(at: place + 1) {
          isDoubled = true
        }
      }
      place += 1
    }
    return (bytes.count, true)
  }

  /// Whether the word `script` and what ends a tag's name are at a place.
  private mutating func isScriptTag(at place: Int) -> Bool {
    guard hasWord(Word.script, at: place) else { return false }
    let next = bytes.peek(place + 6)
    return next != Bytes.end && byteClass(next).contains(.endsTagName)
  }
}
