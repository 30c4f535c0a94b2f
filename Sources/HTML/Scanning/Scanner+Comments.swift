/// The words that the scanner looks for.
enum Word {
  static let doctype = Array("doctype".utf8)
  static let cdata = Array("[CDATA[".utf8)
  static let script = Array("script".utf8)
  static let `public` = Array("public".utf8)
  static let system = Array("system".utf8)
}

/// Comments, including bogus ones, and other markup that begins with `<!` (WHATWG 13.2.5.41 to 13.2.5.52).
///
/// | page | comment |
/// | --- | --- |
/// | `<!-- a -- b --!> c` | ` a -- b `, then text |
/// | `<!--> c` | empty, then text |
/// | `<!ELEMENT a>` | `ELEMENT a` |
/// | `<?xml version="1.0"?>` | `?xml version="1.0"?` |
/// | `<!-- a` | ` a`, to the page's end |
extension Scanner {
  /// Reads what follows `<!`: a comment, a doctype in any case, `[CDATA[` in capitals; anything else is a comment up to
  /// `>`.
  mutating func markupDeclaration(from start: Int) {
    if bytes.peek(start) == 45, bytes.peek(start + 1) == 45 { return comment(from: start + 2) }
    if hasWord(Word.doctype, at: start) { return doctype(from: start + 7) }
    if hasExactly(Word.cdata, at: start) {
      token.kind = .cdata
      position = start + 7
      return
    }
    bogusComment(from: start)
  }

  /// Reads a comment whose text begins at a place. It ends at `-->` or `--!>`; `<!-->` and `<!--->` are empty ones.
  private mutating func comment(from start: Int) {
    if bytes.peek(start) == 62 { return comment(from: start, to: start, next: start + 1) }
    if bytes.peek(start) == 45, bytes.peek(start + 1) == 62 { return comment(from: start, to: start, next: start + 2) }
    var place = start
    while true {
      place = bytes.find(UInt8(ascii: ">"), from: place)
      guard place < bytes.count else { return unclosedComment(from: start) }
      if hasDashes(before: place, since: start) { return comment(from: start, to: place - 2, next: place + 1) }
      if place > start, bytes[place - 1] == 33, hasDashes(before: place - 1, since: start) {
        return comment(from: start, to: place - 3, next: place + 1)
      }
      place += 1
    }
  }

  /// Whether two hyphens come before a place.
  private mutating func hasDashes(before place: Int, since start: Int) -> Bool {
    place - 2 >= start && bytes[place - 1] == 45 && bytes[place - 2] == 45
  }

  /// Reads a comment in which the page ends: a partial `-->` isn't part of it.
  private mutating func unclosedComment(from start: Int) {
    var end = bytes.count
    if end > start, bytes[end - 1] == 33, hasDashes(before: end - 1, since: start) {
      end -= 3
    } else if hasDashes(before: end, since: start) {
      end -= 2
    } else if end > start, bytes[end - 1] == 45 {
      end -= 1
    }
    comment(from: start, to: end, next: bytes.count)
  }

  /// Reads a comment that ends at the next `>`, such as `<?php … >` and `</ >`; without one it takes the rest of the
  /// page.
  mutating func bogusComment(from start: Int) {
    let start = min(start, bytes.count)
    let end = bytes.find(UInt8(ascii: ">"), from: start)
    comment(from: start, to: end, next: min(end + 1, bytes.count))
  }

  /// Makes the token a comment.
  private mutating func comment(from start: Int, to end: Int, next: Int) {
    token.kind = .comment
    token.start = start
    token.end = end
    token.reading = hasOddRaw(from: start, to: end) ? .encoded : []
    position = next
  }

  /// Whether a word, given in lower case, is at a place in any case.
  mutating func hasWord(_ word: [UInt8], at start: Int) -> Bool {
    word.indices.allSatisfy { offset in
      let value = bytes.peek(start + offset)
      return value != Bytes.end && UInt8(truncatingIfNeeded: value).lowercased == word[offset]
    }
  }

  /// Whether these bytes are next; case matters.
  private mutating func hasExactly(_ word: [UInt8], at start: Int) -> Bool {
    word.indices.allSatisfy { bytes.peek(start + $0) == UInt16(word[$0]) }
  }
}
