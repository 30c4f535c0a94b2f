/// A cache of the parsed bylines of a page, because the same texts are read for authors, helpers and organisations. A
/// class, so that all readers of a page share it. It lives as long as its page's `PageFacts`.
final class BylineMemory {
  /// A text cut into the parts of a byline.
  struct Reading {
    /// Whether it is in a script without spaces between words, which `WideNames` reads.
    let isWide: Bool
    /// Its parts; none if it is wide.
    let parts: BylineParts
  }

  private var known: [String: Reading] = [:]

  /// The parsed text, from the cache if it was read before.
  func reading(of text: String) -> Reading {
    if let reading = known[text] { return reading }
    let isWide = WideNames.areLikely(in: text)
    let reading = Reading(isWide: isWide, parts: BylineParts(isWide ? [] : NameToken.tokens(of: text)))
    known[text] = reading
    return reading
  }
}
