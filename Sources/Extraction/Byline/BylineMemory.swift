/// The bylines of a page that were read already: what is asked for authors, helpers and organisations is the same text.
final class BylineMemory {
  /// A text cut into the parts of a byline.
  struct Reading {
    /// Whether it is in scripts that set words side by side, for which `WideNames` has the reading.
    let isWide: Bool
    let parts: BylineParts
  }

  private var known: [String: Reading] = [:]

  func reading(of text: String) -> Reading {
    if let reading = known[text] { return reading }
    let isWide = WideNames.areLikely(in: text)
    let reading = Reading(isWide: isWide, parts: BylineParts(isWide ? [] : NameToken.tokens(of: text)))
    known[text] = reading
    return reading
  }
}
