import AsyncHTTPClient
import Foundation
import NIOHTTP1
import News

/// A request's headers: who is asking, what is accepted, and which version is known already.
struct FetchHeaders {
  let settings: FetchSettings

  /// The request for a trip's current address.
  ///
  /// A source's secrets replace headers of the same name, but its cookies are sent together with those of the redirect
  /// chain. A name and password in the address become `Authorization` and are not in the requested address itself.
  ///
  /// - Throws: an error of `BotIdentity` if the request can't be signed.
  func request(for trip: Trip, at now: Timestamp) throws -> HTTPClientRequest {
    let (address, validators) = (trip.address, trip.request.validators)
    var request = HTTPClientRequest(url: address.withoutCredentials.href)
    request.headers.add(name: "User-Agent", value: settings.userAgent)
    request.headers.add(
      name: "Accept",
      value: "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,application/xml;q=0.9,"
        + "application/feed+json;q=0.9,text/plain;q=0.8,*/*;q=0.1")
    request.headers.add(name: "Accept-Encoding", value: "gzip, deflate, br, zstd")
    if let credentials = Self.authorization(of: address) {
      request.headers.add(name: "Authorization", value: credentials)
    }
    let secrets = trip.secrets
    var cookies = secrets.filter { $0.name.lowercased() == "cookie" }.map(\.value)
    if let own = trip.cookies.header(for: address) { cookies.append(own) }
    if !cookies.isEmpty { request.headers.add(name: "Cookie", value: cookies.joined(separator: "; ")) }
    for header in secrets where header.name.lowercased() != "cookie" {
      request.headers.replaceOrAdd(name: header.name, value: header.value)
    }
    for header in try settings.botIdentity?.headers(for: address, at: now, nonce: BotIdentity.nonce()) ?? [] {
      request.headers.add(name: header.name, value: header.value)
    }
    if let tag = validators.entityTag { request.headers.add(name: "If-None-Match", value: tag) }
    if let date = validators.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
    return request
  }

  /// The user name and password of an address as HTTP sends them (RFC 7617); nil if there are none.
  private static func authorization(of address: WebURL) -> String? {
    guard !address.username.isEmpty || !address.password.isEmpty else { return nil }
    let user = URLBytes.percentDecodedText(address.username)
    let password = URLBytes.percentDecodedText(address.password)
    return "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
  }
}
