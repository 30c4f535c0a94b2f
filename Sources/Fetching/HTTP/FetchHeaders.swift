import AsyncHTTPClient
import Foundation
import NIOHTTP1
import News

/// What a request tells a server: who asks, what is taken, what is known already.
struct FetchHeaders {
  let settings: FetchSettings

  func request(for address: WebURL, _ validators: Validators, cookies: String?) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address.withoutCredentials.href)
    request.headers.add(name: "User-Agent", value: settings.userAgent)
    request.headers.add(
      name: "Accept",
      value: "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,application/xml;q=0.9,"
        + "application/feed+json;q=0.9,text/plain;q=0.8,*/*;q=0.1")
    request.headers.add(name: "Accept-Encoding", value: "gzip, deflate, br")
    if let credentials = Self.authorization(of: address) {
      request.headers.add(name: "Authorization", value: credentials)
    }
    if let cookies { request.headers.add(name: "Cookie", value: cookies) }
    if let tag = validators.entityTag { request.headers.add(name: "If-None-Match", value: tag) }
    if let date = validators.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
    return request
  }

  /// The user name and password of an address as HTTP sends them (RFC 7617); nil where there are none.
  private static func authorization(of address: WebURL) -> String? {
    guard !address.username.isEmpty || !address.password.isEmpty else { return nil }
    let user = address.username.removingPercentEncoding ?? address.username
    let password = address.password.removingPercentEncoding ?? address.password
    return "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
  }
}
