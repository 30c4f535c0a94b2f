import HTML

/// Removes pull quotes: separate quotes that the text also contains in full.
///
/// The quote is compared by its letters and digits, so other quotation marks or line ends don't matter. Quotations that
/// the text has only once stay, and so do captions.
enum PullQuotes {
  static let rule = "page.pull-quote"

  /// The most quotes of a page that are searched for; a page with more is left alone.
  private static let most = 24
  /// The lengths of quotes, in bytes of letters.
  private static let lengths = 24...500

  /// Removes the quotes whose letters occur in the rest of the story.
  ///
  /// A zero byte is put between blocks, so no quote is found across two of them. The time is linear in the page for
  /// each quote.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let quotes = verdicts.indices.filter { index in
      verdicts[index].isKept && page.text.blocks[index].characters <= 400 && isSetApart(index, page)
    }
    guard !quotes.isEmpty, quotes.count <= most else { return }
    let wanted = quotes.map { (block: $0, letters: page.text.letters(of: page.text.blocks[$0])) }.filter {
      lengths.contains($0.letters.count)
    }
    guard !wanted.isEmpty else { return }
    var text: [UInt8] = []
    for index in verdicts.indices where verdicts[index].isKept && !quotes.contains(index) {
      text += page.text.letters(of: page.text.blocks[index])
      text.append(0)
    }
    for (index, letters) in wanted where text.holds(letters) {
      verdicts[index] = .removed(rule: rule, score: nil)
    }
  }

  /// Whether a block is a quotation, is in a side column or a figure, or is called a pull quote.
  ///
  /// Of the element's names the word `quote` counts, or one like it (``SignHints/quote``), on one of three elements of
  /// at most two blocks.
  private static func isSetApart(_ index: Int, _ page: StoryPage) -> Bool {
    let around = page.around(index)
    guard !around.contains(.caption) else { return false }
    if !around.isDisjoint(with: [.quotation, .aside, .figure]) { return true }
    var element = Int(page.text.blocks[index].element)
    for _ in 0..<3 where element >= 0 {
      if page.blocks(of: element).count > 2 { return false }
      if page.elements.words[element].contains(.quote) { return true }
      element = page.text.parent(of: element)
    }
    return false
  }
}

extension [UInt8] {
  /// Whether it contains some bytes, in linear time (Knuth, Morris, Pratt 1977).
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard !wanted.isEmpty else { return true }
    var borders = [0]
    var length = 0
    for byte in wanted.dropFirst() {
      while length > 0, wanted[length] != byte { length = borders[length - 1] }
      if wanted[length] == byte { length += 1 }
      borders.append(length)
    }
    length = 0
    for byte in self {
      while length > 0, wanted[length] != byte { length = borders[length - 1] }
      if wanted[length] == byte { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }
}
