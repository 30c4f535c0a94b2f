import News

/// Finds what a page says of its authors after the story: `Jane Doe is a reporter in Lakeview.`
struct AuthorNotes {
  /// The places of the notes in the body, and of a heading over them. They are the last indices of the body, in
  /// ascending order; empty if there is no note.
  private(set) var places: [Int] = []

  /// The rule under which a note is listed in the article's `removed`.
  static let rule = "author-note"
  /// How many of the body's last blocks are looked at.
  private static let last = 4
  /// The longest note, in bytes.
  private static let longest = 900

  /// Finds the last paragraphs, the first of which begins with the full name of an author whom the story itself doesn't
  /// mention, while the others name an author too, if only in part.
  init(_ body: [Block], authors: [String]) {
    let names = authors.map { FoldedWords($0) }.filter { $0.count > 1 }
    guard !names.isEmpty, body.count > Self.last else { return }
    let longestName = names.reduce(0) { max($0, $1.count) }
    let begins = body.suffix(Self.last).map { FoldedWords($0.text, first: longestName + 3) }
    let first = begins.firstIndex { words in
      names.contains { $0.isPrefix(of: words) && words.count >= $0.count + 3 }
    }
    guard let first, Self.areNotes(body.suffix(Self.last - first).map { FoldedWords($0.text) }, names) else { return }
    var start = body.count - Self.last + first
    guard body[start...].allSatisfy({ $0.kind == .paragraph && $0.text.utf8.count <= Self.longest }),
      !body[..<start].contains(where: { Self.mentions(names, $0) })
    else { return }
    if body[start - 1].kind == .heading { start -= 1 }
    places = Array(start..<body.count)
  }

  /// Whether all texts hold a word of a name.
  private static func areNotes(_ texts: [FoldedWords], _ names: [FoldedWords]) -> Bool {
    texts.allSatisfy { text in names.contains { $0.share(in: text) > 0 } }
  }

  /// Whether a text of more than a few words holds one of the names; shorter ones are bylines and captions.
  private static func mentions(_ names: [FoldedWords], _ block: Block) -> Bool {
    let words = FoldedWords(block.text).hashes
    guard words.count > 12 else { return false }
    return names.contains { name in words.indices.contains { words[$0...].starts(with: name.hashes) } }
  }
}
