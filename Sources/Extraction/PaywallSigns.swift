import News

/// Decides whether a page shows only the story's beginning.
enum PaywallSigns {
  /// Why the story seems to be cut off, or nil.
  static func reason(_ facts: PageFacts, body: [Block]) -> String? {
    let length = body.reduce(0) { $0 + $1.text.utf8.count }
    let isFree = facts.linked?.isAccessibleForFree
    if let tier = facts.meta("article:content_tier", "og:article:content_tier"), tier == "locked" || tier == "metered",
      length < 1500
    {
      return "article:content_tier is \(tier)"
    }
    // A page that calls itself paid but shows a long text shows all of it.
    if isFree == false, length < 2500 { return "isAccessibleForFree is false" }
    if isFree != true, length < 1200, let mark = facts.marks(.paywall).first(where: { isWall($0) }) { return mark.sign }
    if let last = body.last?.text, length < 3000,
      last.ends(with: "…") || last.ends(with: "...") || last.ends(with: "[…]")
    {
      return "the text breaks off"
    }
    return nil
  }

  private static func isWall(_ mark: Document.Mark) -> Bool {
    let sign = mark.sign.lowercased()
    return (sign.holds("paywall") || sign.holds("regwall") || sign.holds("piano") || sign.holds("subscri"))
      && !mark.text.isEmpty && mark.area != .navigation && mark.area != .footer
  }
}
