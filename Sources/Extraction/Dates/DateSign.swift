import News

/// Judges a date's mark by its sign and place.
///
/// What markup calls a date of publication begins at 0.85, a `<time>` at 0.6, a plain line at 0.4; the area and the
/// distance to the headline then raise or lower it.
struct DateSign {
  /// Which kind of place it is, as the ledger calls it.
  let source: DateLedger.Source
  /// The role that the sign gives the date, or nil.
  let role: DateLedger.Role?
  /// From about 0 to 0.9.
  let trust: Double

  /// What a sign says by itself. It is computed once, because many marks on a page have the same sign.
  struct Traits {
    fileprivate let trust: Double
    fileprivate let isTime: Bool
    fileprivate let isModified: Bool
    /// Whether the sign names the page's own clock: `current-time`, `today`.
    fileprivate let isClock: Bool
    /// Whether the sign names a span: how long a text takes to read, or a dish to cook.
    let isSpan: Bool

    /// Parts of class names that mean a change: `last-updated`, `dateModified`, `aktualisiert`, `mise-a-jour`.
    private static let changes = [
      "modif", "updat", "revis", "aktualis", "actualiz", "aggiorn", "guncel", "mise-a-jour",
    ]

    /// Parts of class names that mean a span: `read-time-info`, `post__readingTime`, `recipe-prep-time`.
    private static let spans = ["read", "lese", "lectur", "duration", "prep", "cook", "total"]

    /// Reads the cleaner's sign for an element: `time`, `itemprop=datePublished`, `text`, or its class names.
    init(of sign: String) {
      if sign == "text" {
        (trust, isTime, isModified, isClock, isSpan) = (0.4, false, false, false, false)
        return
      }
      if sign == "text part" || sign == "opening" {
        (trust, isTime, isModified, isClock, isSpan) = (0.35, false, false, false, false)
        return
      }
      let sign = sign.lowercased()
      isTime = sign.hasPrefix("time")
      var trust = isTime ? 0.6 : 0.55
      if sign.hasPrefix("itemprop=datepublished") { trust = 0.85 }
      if sign.hasPrefix("itemprop=datecreated") || sign.hasPrefix("itemprop=uploaddate") { trust = 0.6 }
      if sign.hasPrefix("data-") { trust = 0.4 }
      if sign.holds("publish") || sign.holds("posted") || sign.holds("entry-date") { trust += 0.1 }
      self.trust = trust
      isSpan = Self.spans.contains { sign.holds($0) }
      isClock = sign.holds("current") || sign.holds("today")
      isModified = Self.changes.contains { sign.holds($0) } && !sign.holds("published")
    }
  }

  /// How far below the headline its own lines may be, in bytes.
  private static let belowHeadline = 500
  /// How many bytes may be between a day and the headline below it, such as a dot and a reading time.
  private static let besideHeadline = 24

  /// Creates a mark's sign; `isHeadlineInside` says that the headline is in the article element, so that dates outside
  /// count less. First its area counts, then its distance from the headline, then its place among the marks.
  init(_ mark: Document.Mark, _ traits: Traits, headlineOffset: Int?, isHeadlineInside: Bool) {
    let isTime = traits.isTime
    var trust = traits.trust
    var role: DateLedger.Role? = traits.isModified ? .modified : traits.isClock && !isTime ? .page : nil
    let isBelowHeadline = headlineOffset.map { (0..<Self.belowHeadline).contains(mark.offset - $0) } ?? false
    switch mark.area {
    case .article: trust += 0.1
    case .page: break
    case .header: trust -= 0.05
    // A line right below the headline is the story's, whatever its classes say.
    case .aside where isBelowHeadline, .footer where isBelowHeadline: break
    case .aside, .portrait: trust *= 0.3
    case .navigation, .footer: trust *= 0.15
    // Dates of comments and other stories are not the story's, even if there are no others. But what only looks like a
    // part for other stories, right below the headline, often has the story's own, so that nearness counts for it too.
    case .related, .comments: trust *= 0.05
    }
    if let headlineOffset {
      let distance = mark.offset - headlineOffset
      switch distance {
      // Of several dates, the nearest to the headline is the story's.
      case 0..<700: trust += 0.17 - 0.05 * Double(distance) / 700
      case 700..<1500: trust += 0.05
      case 1500...: trust *= mark.area == .article ? 0.7 : 0.5
      case -160..<0: trust += 0.05
      default: trust *= 0.5
      }
      // A day at the very top, before the story, is the page's own. But one that markup calls a date may be right above
      // the headline.
      let length = mark.text.utf8.count
      let isApart = isHeadlineInside && distance < 0 || distance < -20 && distance + length < -Self.besideHeadline
      if isApart, mark.offset < 300, mark.area != .article, !isTime, length <= 34 { role = role ?? .page }
    }
    if mark.position > 4 { trust *= 0.6 }
    // The cleaner's sign for a day above a plain text's own headline.
    if mark.sign == "page-header" { role = .page }
    // A `meta` in the page's body is for machines, wherever it is.
    source = role == .page ? .pageHeader : mark.text.isEmpty ? .meta : isTime ? .timeElement : .visibleText
    self.role = role
    self.trust = min(trust, 0.9)
  }
}
