/// A passage of the original text with the found words marked.
public struct Snippet: Hashable, Sendable, Codable {
  /// The text in pieces, in order.
  public var pieces: [Piece]
  /// Whether text was left out before the first piece.
  public var isCutBefore: Bool
  /// Whether text was left out after the last piece.
  public var isCutAfter: Bool

  /// A match, or text between matches.
  public struct Piece: Hashable, Sendable, Codable {
    /// As the article has it, not escaped.
    public var text: String
    /// Whether it was found.
    public var isMatch: Bool

    /// Creates a piece from its parts.
    public init(text: String, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  /// The text in one line, with marks around matches and `…` where it was cut. The text is not escaped: for HTML or a
  /// terminal escape the pieces first.
  public func text(markingWith opening: String, _ closing: String) -> String {
    let marked = pieces.map { $0.isMatch ? opening + $0.text + closing : $0.text }.joined()
    return (isCutBefore ? "…" : "") + marked + (isCutAfter ? "…" : "")
  }
}

extension Snippet {
  /// The most bytes of a snippet's text, unless a single word has more.
  static let longest = 320

  /// The passage with the most different words of a query, from the first of the texts that have one. If no text has
  /// any, it is the beginning of the first one.
  init(of texts: [String], _ highlights: MatchExpression.Highlights) {
    var best = Stretch(text: texts.first ?? "")
    for text in texts {
      let window = Stretch(text: text, highlights)
      if window.found > best.found { best = window }
      if best.found >= highlights.words.count, best.found > 0 { break }
    }
    self.init(best)
  }

  /// The whole of a text, such as a headline.
  init(whole text: String, _ highlights: MatchExpression.Highlights) {
    self.init(Stretch(text: text, highlights, longest: .max))
  }

  private init(_ window: Stretch) {
    let bytes = Array(window.text.utf8)
    var position = window.range.lowerBound
    var pieces: [Piece] = []
    func piece(_ end: Int, isMatch: Bool) {
      guard end > position else { return }
      pieces.append(Piece(text: String(decoding: bytes[position..<end], as: UTF8.self), isMatch: isMatch))
      position = end
    }
    for match in window.matches where match.upperBound <= window.range.upperBound {
      piece(match.lowerBound, isMatch: false)
      piece(match.upperBound, isMatch: true)
    }
    piece(window.range.upperBound, isMatch: false)
    self.pieces = pieces
    isCutBefore = window.range.lowerBound > 0
    isCutAfter = window.range.upperBound < bytes.count
  }
}

/// A passage of a text and its matches.
private struct Stretch {
  let text: String
  /// The passage, in bytes of the text.
  private(set) var range: Range<Int>
  /// The matches, in bytes of the text, in order, without overlaps.
  private(set) var matches: [Range<Int>] = []
  /// How many different words were found.
  private(set) var found = 0

  /// Creates a text's beginning.
  init(text: String) {
    self.text = text
    range = 0..<Self.wordEnd(in: text, before: Snippet.longest)
  }

  /// The passage of a text with the most different words.
  init(text: String, _ highlights: MatchExpression.Highlights, longest: Int = Snippet.longest) {
    self.text = text
    var writer = WordWriter(keepsPlaces: true)
    writer.append(text)
    let places = writer.places.sorted { $0.source.lowerBound < $1.source.lowerBound }
    let hits = places.map { (place: $0.source, word: writer.token(at: $0)) }.filter { highlights.contain($0.word) }
    range = longest == .max ? 0..<text.utf8.count : 0..<Self.wordEnd(in: text, before: longest)
    if let best = Self.best(hits, longest: longest) {
      found = best.found
      if longest != .max { range = Self.stretch(around: best.range, places.map(\.source), longest, text.utf8.count) }
    }
    let limits = range
    matches = Self.merged(hits.map(\.place).filter { limits.contains($0.lowerBound) })
  }

  /// The closest hits with the most different words; nil if there are none.
  private static func best(_ hits: [(place: Range<Int>, word: String)], longest: Int) -> (
    range: Range<Int>, found: Int
  )? {
    var best: (range: Range<Int>, found: Int)?
    // If a word occurs hundreds of times, the first occurrences are as good as any.
    for start in hits.indices.prefix(200) {
      var words: Set<String> = []
      var end = hits[start].place.upperBound
      for hit in hits[start...] where hit.place.upperBound - hits[start].place.lowerBound <= longest {
        words.insert(hit.word)
        end = max(end, hit.place.upperBound)
      }
      let found = max(words.count, 1)
      if found > best?.found ?? 0 { best = (hits[start].place.lowerBound..<end, found) }
    }
    return best
  }

  /// Extends a range to whole words around it, with a third of the space before it.
  private static func stretch(around core: Range<Int>, _ places: [Range<Int>], _ longest: Int, _ count: Int) -> Range<
    Int
  > {
    let room = max(0, longest - core.count)
    let earliest = max(0, core.lowerBound - room / 3)
    let latest = min(count, earliest + max(longest, core.count))
    let start = earliest == 0 ? 0 : places.first { $0.lowerBound >= earliest }?.lowerBound ?? core.lowerBound
    let end = latest == count ? count : places.last { $0.upperBound <= latest }?.upperBound ?? core.upperBound
    return min(start, core.lowerBound)..<max(end, core.upperBound)
  }

  /// Ranges in order, with overlapping ones as one: a joined word lies over its parts.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }

  /// The end of the last word before a byte, or of the text. If there is no space, as in Chinese, it is the last whole
  /// character before the byte.
  private static func wordEnd(in text: String, before limit: Int) -> Int {
    guard text.utf8.count > limit else { return text.utf8.count }
    let bytes = Array(text.utf8.prefix(limit + 1))
    if let space = bytes.lastIndex(of: 0x20), space > 0 { return space }
    return bytes.indices.last { $0 <= limit && bytes[$0] & 0xC0 != 0x80 } ?? limit
  }
}
