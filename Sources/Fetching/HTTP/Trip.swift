import News

/// A request on its way through redirects.
struct Trip: Sendable {
  /// The original request.
  let request: FetchRequest
  /// The operator's private host, until a redirect leaves it: other hosts may not lead back into it.
  private(set) var home: String?
  /// The address to request next.
  var address: WebURL
  /// The redirects so far, in order.
  var redirects: [FetchResponse.Redirect] = []
  /// The cookies set so far, for the rest of the redirects.
  var cookies = ChainCookies()
  /// The addresses requested so far, each with the cookies that were sent to it.
  private var visited: Set<String> = []
  /// The address, with cookies, that gave the last answer.
  private var asked = ""
  /// Whether a redirect has led to another host: from then on the operator's secrets are no longer sent.
  private var hasLeft = false
  /// The time that its requests have taken so far, without waiting for hosts.
  var spent: Duration = .zero

  /// What one answer means.
  enum Step: Sendable {
    /// It is the final response.
    case answered(FetchResponse)
    /// It redirects.
    case moved(Trip)
  }

  /// The beginning of a request.
  ///
  /// - Throws: `FetchError` for an address that can't be requested.
  init(_ request: FetchRequest) throws(FetchError) {
    guard let address = WebURL(request.url)?.withoutFragment, address.isWeb else {
      throw FetchError(.badAddress, url: request.url, reason: "only http and https addresses are requested")
    }
    self.request = request
    self.address = address
    home = request.home.flatMap { AddressRule.isHome(address, $0) ? $0 : nil }
  }

  /// The host whose turn it must wait for.
  var host: String { address.host ?? "" }

  /// The operator's secret headers for the next address.
  var secrets: [Page.Header] {
    hasLeft ? [] : request.secrets.filter { $0.isFor(address) }.flatMap(\.headers)
  }

  /// Where an answer with a `Location` redirects; nil if the status is not a redirect.
  func target(status: Int, location: String?, limit: Int) throws(FetchError) -> WebURL? {
    guard [301, 302, 303, 307, 308].contains(status) else { return nil }
    let url = address.href
    guard let location else { throw FetchError(.badRedirect, url: url, reason: "status \(status) without a Location") }
    guard let target = address.resolve(location)?.withoutFragment, target.isWeb else {
      let shown = WebURL.withoutCredentials(String(location.prefix(200)))
      throw FetchError(.badRedirect, url: url, reason: "it leads to '\(shown)', not an http or https address")
    }
    guard redirects.count < limit else {
      throw FetchError(.badRedirect, url: url, reason: "more than \(limit) redirects")
    }
    let next = continued(target)
    // The same address with another cookie counts as a different one: some servers only answer once their cookie comes
    // back.
    guard !visited.contains(place(of: next)), place(of: next) != asked else {
      throw FetchError(.badRedirect, url: url, reason: "it leads back to \(next.withoutCredentials)")
    }
    return next
  }

  /// Where a page redirects by `Refresh`, as a header or a meta; nil if it doesn't, or leads back.
  func refreshTarget(status: Int, headers: [Page.Header], body: [UInt8], limit: Int) -> WebURL? {
    guard status == 200, redirects.count < limit, let refresh = PageRefresh(headers, body: body),
      let target = address.resolve(refresh.target)?.withoutFragment, target.isWeb
    else { return nil }
    let next = continued(target)
    return visited.contains(place(of: next)) || place(of: next) == asked ? nil : next
  }

  /// Keeps the password of the address only within its origin, and drops passwords in redirects.
  private func continued(_ target: WebURL) -> WebURL {
    target.origin == address.origin ? target.with(credentialsOf: address) : target.withoutCredentials
  }

  private func place(of address: WebURL) -> String {
    address.withoutCredentials.href + "\n" + (cookies.header(for: address) ?? "")
  }

  /// Keeps the cookies of an answer for the rest of the redirects.
  mutating func take(cookies headers: [Page.Header]) {
    asked = place(of: address)
    cookies.take(headers, from: address)
  }

  /// The trip after a redirect.
  func moved(to target: WebURL, status: Int) -> Trip {
    var trip = self
    trip.redirects.append(
      .init(from: address.withoutCredentials.href, to: target.withoutCredentials.href, status: status))
    trip.visited.insert(asked)
    trip.hasLeft = hasLeft || target.host != address.host
    trip.address = target
    trip.home = trip.home.flatMap { AddressRule.isHome(target, $0) ? $0 : nil }
    return trip
  }
}
