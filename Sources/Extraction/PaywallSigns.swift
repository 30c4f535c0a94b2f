import News

/// Decides whether a page shows only the story's beginning.
enum PaywallSigns {
  /// Why the story seems to be cut off, or nil.
  ///
  /// A page may say so by `article:content_tier`, schema.org's `isAccessibleForFree` or an element's classes. Each
  /// counts only below a length in bytes, because a page that shows a long text probably shows all of it.
  static func reason(_ facts: PageFacts, body: [Block]) -> String? {
    let length = body.reduce(0) { $0 + $1.text.utf8.count }
    let isFree = facts.linked?.isAccessibleForFree
    if let tier = facts.meta("article:content_tier", "og:article:content_tier"), tier == "locked" || tier == "metered",
      length < 1500
    {
      return "article:content_tier is \(tier)"
    }
    // A page that says it is not free but shows a long text probably shows all of it.
    if isFree == false, length < 2500 { return "isAccessibleForFree is false" }
    if isFree != true, length < 1200, let mark = facts.marks(.paywall).first(where: { isWall($0) }) { return mark.sign }
    return breakingOff(body)
  }

  /// Why a text seems to be cut off by itself, or nil. Only texts of less than 3,000 bytes that end with an ellipsis.
  static func breakingOff(_ body: [Block]) -> String? {
    guard let last = body.last?.text, body.reduce(0, { $0 + $1.text.utf8.count }) < 3000 else { return nil }
    let isCut = last.ends(with: "…") || last.ends(with: "...") || last.ends(with: "[…]")
    return isCut ? "the text breaks off" : nil
  }

  /// Whether a mark's sign names a paywall or a subscription, and its text is outside navigation and footer. `piano`
  /// is a vendor of paywalls.
  private static func isWall(_ mark: Document.Mark) -> Bool {
    let sign = mark.sign.lowercased()
    return (sign.holds("paywall") || sign.holds("regwall") || sign.holds("piano") || sign.holds("subscri"))
      && !mark.text.isEmpty && mark.area != .navigation && mark.area != .footer
  }
}
