extension WebURL {
  /// The address that stands for the page itself, for telling whether two addresses are one page.
  ///
  /// Parsing has already lowered scheme and host, dropped the scheme's own port and walked the dots. This drops the
  /// fragment, credentials, the parameters that only track readers, and a `?` with nothing behind it. All else stays:
  /// the order of parameters, a slash at the end, `www.` and the case of the path can make another page.
  public var normalised: WebURL {
    guard isWeb else { return withoutFragment }
    var record = URLRecord(self)
    if record.fragment == nil, record.query == nil, record.username.isEmpty, record.password.isEmpty { return self }
    (record.fragment, record.username, record.password) = (nil, [], [])
    record.query = query.flatMap(WebURL.withoutTracking).map { Array($0.utf8) }
    return record.serialised()
  }

  /// The same address without what stands behind `#`.
  public var withoutFragment: WebURL {
    guard parts.fragmentStart < href.utf8.count else { return self }
    return WebURL(href: text(0, parts.fragmentStart), parts: parts)
  }

  /// The query without parameters that track; nil if nothing is left.
  private static func withoutTracking(_ query: String) -> String? {
    let kept = query.split(separator: "&", omittingEmptySubsequences: true).filter { parameter in
      !TrackingParameters.contains(parameter.prefix { $0 != "=" })
    }
    return kept.isEmpty ? nil : kept.joined(separator: "&")
  }
}
