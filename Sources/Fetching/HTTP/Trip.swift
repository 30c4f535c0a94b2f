import News

/// A request on its way through redirects: where it stands now.
struct Trip: Sendable {
  /// What was asked for.
  let request: FetchRequest
  /// The address to be asked next.
  var address: WebURL
  /// The redirects so far, in order.
  var redirects: [FetchResponse.Redirect] = []
  /// The time that its requests took so far, without waiting for hosts' turns.
  var spent: Duration = .zero

  /// What one answer means.
  enum Step: Sendable {
    /// It is the last.
    case answered(FetchResponse)
    /// It leads on.
    case moved(Trip)
  }

  /// The beginning of a request.
  ///
  /// - Throws: `FetchError` for an address that can't be asked for.
  init(_ request: FetchRequest) throws(FetchError) {
    guard let address = WebURL(request.url)?.withoutFragment, address.isWeb else {
      throw FetchError(.badAddress, url: request.url, reason: "only http and https addresses are asked")
    }
    self.request = request
    self.address = address
  }

  /// The host whose turn it has to wait for.
  var host: String { address.host ?? "" }

  /// Where an answer with a `Location` leads on, or nil where the status is no redirect.
  func target(status: Int, location: String?, limit: Int) throws(FetchError) -> WebURL? {
    guard [301, 302, 303, 307, 308].contains(status) else { return nil }
    let url = address.href
    guard let location else { throw FetchError(.badRedirect, url: url, reason: "status \(status) without a Location") }
    guard let target = address.resolve(location)?.withoutFragment, target.isWeb else {
      let shown = WebURL.withoutCredentials(String(location.prefix(200)))
      throw FetchError(.badRedirect, url: url, reason: "it leads to '\(shown)', no http or https address")
    }
    guard redirects.count < limit else {
      throw FetchError(.badRedirect, url: url, reason: "more than \(limit) redirects")
    }
    // Only the operator's own words carry a password, and only to the place they name.
    let isSamePlace = target.origin == address.origin
    let next = isSamePlace ? target.with(credentialsOf: address) : target.withoutCredentials
    let seen = redirects.map(\.from) + [address.withoutCredentials.href]
    guard !seen.contains(next.withoutCredentials.href) else {
      throw FetchError(.badRedirect, url: url, reason: "it leads back to \(next.withoutCredentials)")
    }
    return next
  }

  /// The trip after a redirect.
  func moved(to target: WebURL, status: Int) -> Trip {
    var trip = self
    trip.redirects.append(
      .init(from: address.withoutCredentials.href, to: target.withoutCredentials.href, status: status))
    trip.address = target
    return trip
  }
}
