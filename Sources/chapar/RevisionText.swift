import Fields
import News

/// What a revision changed, as text.
enum RevisionText {
  /// How many unchanged words are shown before and after a change; `…` stands for the rest.
  private static let context = 4

  /// A line for each value that changed: removed words as `[-…-]`, added ones as `{+…+}`, as git's `--word-diff` does,
  /// so that they can be told apart without colours: `  headline: Oil price [-falls-] {+rises+}`.
  static func lines(of difference: FieldDifference) -> [Line] {
    let (old, new) = (difference.removed, difference.added)
    return (0..<max(old.count, new.count)).map { index in
      let words = WordDifference(
        from: index < old.count ? old[index] : "", to: index < new.count ? new[index] : "")
      return words.pieces.indices.reduce(Line("  \(difference.field): ")) { line, index in
        line + part(words.pieces[index], isFirst: index == 0, isLast: index == words.pieces.count - 1)
      }
    }
  }

  /// A piece with its marks, which stand close around the words; the space that follows the piece follows the mark.
  private static func part(_ piece: WordDifference.Piece, isFirst: Bool, isLast: Bool) -> Line {
    let text = piece.text.inOneLine
    let bare = text.trimmed
    let gap = text.last?.isWhitespace ?? false ? " " : ""
    switch piece.change {
    case .removed: return "\("[-\(bare)-]", .bad)" + Line(gap)
    case .added: return "\("{+\(bare)+}", .good)" + Line(gap)
    case .kept: return Line(shortened(text, isFirst: isFirst, isLast: isLast))
    }
  }

  /// Unchanged text: only the words next to changes. The first piece has none before it, the last none after it.
  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(separator: " ")
    let (before, after) = (isFirst ? 0 : context, isLast ? 0 : context)
    guard words.count > before + after + 2 else { return text }
    let head = words.prefix(before).joined(separator: " ")
    let tail = words.suffix(after).joined(separator: " ")
    return [head, "…", tail].filter { !$0.isEmpty }.joined(separator: " ") + (isLast ? "" : " ")
  }
}
