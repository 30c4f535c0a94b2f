import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import News

/// Loads the body of one answer: all of a page, but only the beginning of a robots.txt or an error page.
struct Load {
  let settings: FetchSettings
  let request: FetchRequest
  let address: WebURL

  /// The decoded body, and whether all of it arrived.
  ///
  /// Redirects and 304 give no bytes, errors the first `WallView.limit`, a robots.txt the first `RobotsFile.limit`; for
  /// these `isWhole` is always true. Coded bodies are decoded on another thread.
  ///
  /// - Throws: `FetchError` if a body is not accepted (`BodyRule`), and errors of the transport.
  func body(of response: HTTPClientResponse, status: Int) async throws -> (bytes: [UInt8], isWhole: Bool) {
    guard (200..<300).contains(status) else {
      // The bodies of redirects and of 304 don't matter; those of errors may be bot walls.
      let isSilent = status < 400 || request.form == .robots
      return (isSilent ? [] : try await beginning(of: response, upTo: WallView.limit), true)
    }
    if request.form == .robots { return (try await beginning(of: response, upTo: RobotsFile.limit), true) }
    let rule = try BodyRule(response.headers, settings: settings, request: request, url: address.href)
    let (bytes, isWhole) = try await whole(response.body)
    guard rule.isCoded(bytes) else { return (try rule.unwrapped(bytes, isWhole: isWhole), isWhole) }
    // On the connections' thread a bomb of 16 KB would hold up all other requests.
    let body = try await withTaskExecutorPreference(globalConcurrentExecutor) {
      try rule.unwrapped(bytes, isWhole: isWhole)
    }
    return (body, isWhole)
  }

  /// Loads a whole body. If it ends before its declared length or its last chunk, what has arrived is returned; so it
  /// is if the server falls silent, but not for a page.
  ///
  /// - Throws: `FetchError` with `tooLarge` as soon as more than the limit has arrived, and other errors of the
  ///   transport.
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
      // Without a reliable length, a feed may be complete even if the server goes silent without closing the
      // connection.
      guard !bytes.isEmpty, code == .truncated || code == .timedOut && request.form != .page else { throw error }
      return (bytes, false)
    }
    return (bytes, true)
  }

  /// The first bytes as received, decoded as far as possible.
  ///
  /// At most `limit` bytes are loaded, and at most `limit` returned after decoding; the rest of the answer is not read.
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
      // An error page that can't be decoded is no further error, but rules that can't be read are one.
      if request.form != .robots { return [] }
      throw FetchError(.badEncoding, url: address.href, reason: "\(error)")
    }
    return Array(coded.bytes.prefix(limit))
  }
}
