import HTML

/// Finds what a page's markup marks as its story, an `article` or `main` with the headline and most of the text.
///
/// Text outside it is removed: teasers, consent texts, dialogs.
enum StoryFrame {
  static let rule = "page.outside-story"

  /// The share of the kept running text that must be inside, in tenths.
  private static let share = 6
  /// The share that is enough for a `main` as long as a story, in tenths.
  private static let shareOfMain = 2
  /// The least number of characters inside.
  private static let least = 300

  /// Removes everything outside the frame; does nothing unless a headline like the title was found.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    guard let headline = page.marks.headline, page.marks.titleLikeness[headline] >= 0.5 else { return }
    guard let frame = frame(around: headline, verdicts, page) ?? after(headline, verdicts, page) else { return }
    page.remove(0..<frame.lowerBound, rule: rule, &verdicts)
    page.remove(frame.upperBound..<verdicts.count, rule: rule, &verdicts)
  }

  /// The blocks of the innermost article or main that holds the headline and most of the text. An `article` needs six
  /// tenths of the kept running text, a long `main` two; nil if there is none.
  private static func frame(around headline: Int, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Range<Int>? {
    let all = page.running(verdicts.indices, verdicts)
    var element = Int(page.text.blocks[headline].element)
    while element >= 0 {
      let record = page.text.elements[element]
      if record.tag == .article || record.tag == .main {
        let inside = page.running(page.blocks(of: element), verdicts)
        // A page has one `main`, but a story may have several `article` elements.
        let share = record.tag == .main && inside >= 3 * least ? shareOfMain : self.share
        if inside >= least, inside * 10 >= all * share { return page.blocks(of: element) }
      }
      element = page.text.parent(of: element)
    }
    return nil
  }

  /// If nothing is marked as the story: everything from the headline on, if that contains the text.
  ///
  /// The headline must be an `h1` and much like the title, the text after it at least 300 characters and six tenths of
  /// the kept running text. Nil unless kept running text comes before it, in an element of its own.
  private static func after(_ headline: Int, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Range<Int>? {
    guard page.around(headline).contains(.topHeading), page.marks.titleLikeness[headline] >= 0.7 else { return nil }
    let rest = headline..<verdicts.count
    let all = page.running(verdicts.indices, verdicts)
    let inside = page.running(rest, verdicts)
    guard inside >= least, inside * 10 >= all * share,
      let first = verdicts.indices.first(where: { verdicts[$0].isKept }), first < headline,
      let before = page.outermost(around: first, without: [headline])
    else { return nil }
    // A standfirst above the headline is in the same element as the headline, or is short.
    let words = page.running(page.blocks(of: before), verdicts)
    return words > 0 && page.blocks(of: before).upperBound <= headline
      ? page.blocks(of: before).upperBound..<verdicts.count : nil
  }
}
