import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import News

/// Loads the body of one answer: of a page all, of a robots.txt and of an error the beginning.
struct Load {
  let settings: FetchSettings
  let request: FetchRequest
  let address: WebURL

  /// The body without its content codings, and whether all of it came.
  func body(of response: HTTPClientResponse, status: Int) async throws -> (bytes: [UInt8], isWhole: Bool) {
    guard (200..<300).contains(status) else {
      // Redirects and 304 have nothing to say; errors may be bot walls.
      let isSilent = status < 400 || request.form == .robots
      return (isSilent ? [] : try await beginning(of: response, upTo: WallView.limit), true)
    }
    if request.form == .robots { return (try await beginning(of: response, upTo: RobotsFile.limit), true) }
    let rule = try BodyRule(response.headers, settings: settings, request: request, url: address.href)
    let (bytes, isWhole) = try await whole(response.body)
    return (try rule.unwrapped(bytes, isWhole: isWhole), isWhole)
  }

  /// One that ends before its length or its last chunk comes with what there is of it.
  private func whole(_ body: HTTPClientResponse.Body) async throws -> (bytes: [UInt8], isWhole: Bool) {
    let limit = settings.limit(for: request.form)
    var bytes: [UInt8] = []
    do {
      for try await chunk in body {
        guard bytes.count + chunk.readableBytes <= limit else {
          throw FetchError(.tooLarge, url: address.href, reason: "more than \(limit) bytes")
        }
        bytes.append(contentsOf: chunk.readableBytesView)
      }
    } catch let error as FetchError {
      throw error
    } catch {
      let code = FetchError(cause: error, url: "").code
      // Without a length that can be believed, a feed may have come whole when the server falls silent.
      guard !bytes.isEmpty, code == .truncated || code == .timedOut && request.form != .page else { throw error }
      return (bytes, false)
    }
    return (bytes, true)
  }

  /// The first bytes as received, and of those what can be decoded.
  private func beginning(of response: HTTPClientResponse, upTo limit: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await chunk in response.body {
      bytes.append(contentsOf: chunk.readableBytesView.prefix(limit - bytes.count))
      if bytes.count == limit { break }
    }
    let names = response.headers["content-encoding"].flatMap { $0.split(separator: ",").map(\.trimmed) }
    var coded = CodedBody(bytes, limit: settings.bodyLimit, isWhole: false)
    do throws(CodingError) {
      try coded.undo(names.compactMap { ContentCoding(name: $0) }.filter { $0 != .identity })
    } catch {
      // What an error says besides its status is not worth another error; rules that can't be read are one.
      if request.form != .robots { return [] }
      throw FetchError(.badEncoding, url: address.href, reason: "\(error)")
    }
    return Array(coded.bytes.prefix(limit))
  }
}
