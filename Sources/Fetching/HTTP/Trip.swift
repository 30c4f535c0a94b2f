import News

/// A request on its way through redirects: where it stands now.
struct Trip: Sendable {
  /// What was asked for.
  let request: FetchRequest
  /// The operator's own private host, as long as the way has not left it: who is asked elsewhere may not lead back in.
  private(set) var home: String?
  /// The address to be asked next.
  var address: WebURL
  /// The redirects so far, in order.
  var redirects: [FetchResponse.Redirect] = []
  /// What servers on the way set, for the rest of the way.
  var cookies = ChainCookies()
  /// The places that were asked, each with the cookies that were sent there.
  private var visited: Set<String> = []
  /// The place that gave the last answer.
  private var asked = ""
  /// Whether a redirect has led to another host: whoever is asked since then may not lead the operator's secrets on.
  private var hasLeft = false
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
    home = request.home.flatMap { AddressRule.isHome(address, $0) ? $0 : nil }
  }

  /// The host whose turn it has to wait for.
  var host: String { address.host ?? "" }

  /// The operator's own headers for the address that is asked next.
  var secrets: [Page.Header] {
    hasLeft ? [] : request.secrets.filter { $0.isFor(address) }.flatMap(\.headers)
  }

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
    let next = continued(target)
    // The same address with another cookie is another place: some servers answer only who brings theirs back.
    guard !visited.contains(place(of: next)), place(of: next) != asked else {
      throw FetchError(.badRedirect, url: url, reason: "it leads back to \(next.withoutCredentials)")
    }
    return next
  }

  /// Where a page leads on that moves its readers by `Refresh`, in its headers or as a meta; nil where it doesn't, or
  /// leads back.
  func refreshTarget(status: Int, headers: [Page.Header], body: [UInt8], limit: Int) -> WebURL? {
    guard status == 200, redirects.count < limit, let refresh = PageRefresh(headers, body: body),
      let target = address.resolve(refresh.target)?.withoutFragment, target.isWeb
    else { return nil }
    let next = continued(target)
    return visited.contains(place(of: next)) || place(of: next) == asked ? nil : next
  }

  /// Only the operator's own words carry a password, and only to the place they name.
  private func continued(_ target: WebURL) -> WebURL {
    target.origin == address.origin ? target.with(credentialsOf: address) : target.withoutCredentials
  }

  private func place(of address: WebURL) -> String {
    address.withoutCredentials.href + "\n" + (cookies.header(for: address) ?? "")
  }

  /// Takes the cookies of an answer for the rest of the way.
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
