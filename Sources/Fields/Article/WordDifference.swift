/// What changed between two texts, word by word: `a b` to `a c` is `a ` kept, `b` removed, `c` added.
package struct WordDifference: Hashable, Sendable, Codable {
  /// The pieces in reading order. Kept and removed ones together are the earlier text, kept and added ones the later
  /// text.
  package var pieces: [Piece]

  /// A run of words that were all kept, removed or added. The white space after a word belongs to it.
  package struct Piece: Hashable, Sendable, Codable {
    /// What happened to all words of the piece.
    package var change: Change
    /// The words as written, with the white space between and after them.
    package var text: String
  }

  package enum Change: String, Hashable, Sendable, Codable {
    case kept, removed, added
  }

  /// Texts with more words than this on either side are compared as a whole: the time grows with the square of the
  /// number of differing words.
  static let mostWords = 1500

  /// Compares two texts. Words are compared as written, so a capital or a comma makes another word. Two empty texts
  /// have no pieces; texts too long to compare are one removed and one added piece.
  package init(from earlier: String, to later: String) {
    let old = Self.words(earlier)
    let new = Self.words(later)
    guard old.count <= Self.mostWords, new.count <= Self.mostWords else {
      pieces = [Piece(change: .removed, text: earlier), Piece(change: .added, text: later)].filter { !$0.text.isEmpty }
      return
    }
    let difference = new.difference(from: old)
    var removed = [Bool](repeating: false, count: old.count)
    var added = [Bool](repeating: false, count: new.count)
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed[offset] = true
      case .insert(let offset, _, _): added[offset] = true
      }
    }
    pieces = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed[oldIndex] {
        append(old[oldIndex], .removed)
        oldIndex += 1
      } else if newIndex < new.count, added[newIndex] {
        append(new[newIndex], .added)
        newIndex += 1
      } else {
        append(new[newIndex], .kept)
        oldIndex += 1
        newIndex += 1
      }
    }
  }

  /// Words with the spaces after them, so that the pieces together make up the text.
  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let space = text[start...].firstIndex { $0.isWhitespace } ?? text.endIndex
      let end = text[space...].firstIndex { !$0.isWhitespace } ?? text.endIndex
      words.append(text[start..<end])
      start = end
    }
    return words
  }

  /// Adds a word to the last piece if that is of the same kind.
  private mutating func append(_ word: Substring, _ change: Change) {
    if pieces.last?.change == change {
      pieces[pieces.count - 1].text += word
    } else {
      pieces.append(Piece(change: change, text: String(word)))
    }
  }
}
