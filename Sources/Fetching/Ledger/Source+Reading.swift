import News

extension Source {
  /// Whether it is asked again and again: feeds, and sitemaps on the web, unless disabled or ended.
  public var isPolled: Bool {
    let isAsked = kind == .feed || kind == .sitemap && WebURL(location)?.isWeb ?? false
    return isAsked && isEnabled && finishedAt == nil
  }

  /// Whether it is kept for its books only: polled sources end otherwise with an error, and stay enabled.
  public var isRemoved: Bool {
    !isEnabled && finishedAt != nil && lastError == nil && (kind == .feed || kind == .sitemap)
  }

  /// Whether it was read to its end once, or said why it can't be.
  ///
  /// A polled source never finishes: `chapar wait` went on for ever where a sitemap was among the sources.
  public func wasRead(at now: Timestamp) -> Bool {
    if lastError != nil || finishedAt != nil { return true }
    guard isPolled, cursor != nil else { return false }
    // Of an index, all parts are read before it waits.
    return kind == .feed || SitemapState(cursor).nextAt.milliseconds > 0 && nextAt > now
  }

  /// When a sitemap answered last as it should; nil for other kinds.
  public var sitemapAnswered: Timestamp? { kind == .sitemap ? SitemapState(cursor).succeededAt : nil }
}
