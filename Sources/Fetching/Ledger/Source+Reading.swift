import News

extension Source {
  /// Whether it is polled again and again: true for feeds and sitemaps, unless disabled or finished.
  public var isPolled: Bool { canBePolled && isEnabled && finishedAt == nil }

  /// Whether it is at this path or address, which is as `SourceKind.detect` makes it: older versions kept addresses as
  /// they were typed.
  func isAt(_ place: String) -> Bool { location == place || WebURL(location)?.withoutFragment.href == place }

  /// Whether its kind is one that is asked again and again.
  public var canBePolled: Bool { kind == .feed || kind == .sitemap }

  /// Whether it was read to its end once, or has an error that says why it can't be.
  ///
  /// A polled source never finishes, so `finishedAt` is not enough: `chapar wait` waited for ever if there was a
  /// sitemap among the sources.
  public func wasRead(at now: Timestamp) -> Bool {
    if lastError != nil || finishedAt != nil { return true }
    guard isPolled, cursor != nil else { return false }
    // A sitemap index waits only after all its parts were read.
    return kind == .feed || SitemapState(cursor).nextAt.milliseconds > 0 && nextAt > now
  }

  /// The kind to show: a list of addresses on the web is one, although it is polled like a sitemap.
  public var shownKind: SourceKind { kind == .sitemap && SitemapState(cursor).isList == true ? .list : kind }

  /// When a sitemap last answered successfully; nil for other kinds.
  public var sitemapAnswered: Timestamp? { kind == .sitemap ? SitemapState(cursor).succeededAt : nil }
}
