import NIOHTTP1

/// What a response's headers must say before its body is loaded, and how the body is unwrapped then.
struct BodyRule {
  private let limit: Int
  private let url: String
  /// The codings around the body, in the order they were applied.
  private let codings: [ContentCoding]

  /// Reads a response's headers; throws where its body is not to be loaded.
  init(_ headers: HTTPHeaders, settings: FetchSettings, url: String) throws(FetchError) {
    limit = settings.bodyLimit
    self.url = url
    let type = ContentType(headers.first(name: "content-type") ?? "").mediaType
    guard type.isEmpty || settings.mediaTypes.take(type) else {
      throw FetchError(.unwantedType, url: url, reason: "it is \(type.prefix(100)), which is not taken")
    }
    if let length = headers.first(name: "content-length").flatMap({ Int($0) }), length > settings.bodyLimit {
      throw FetchError(
        .tooLarge, url: url, reason: "it has \(length) bytes, more than the \(settings.bodyLimit) allowed")
    }
    let written = headers["content-encoding"].joined(separator: ",")
    do {
      codings = try ContentCoding.list(written)
    } catch {
      throw FetchError(.badEncoding, url: url, reason: "content encoding '\(written.prefix(100))': \(error)")
    }
  }

  /// The body without its codings.
  func unwrapped(_ body: [UInt8]) throws(FetchError) -> [UInt8] {
    var body = body
    do throws(CodingError) {
      for coding in codings.reversed() where !body.isEmpty {
        if coding == .gzip, !body.starts(with: [0x1F, 0x8B]) { throw CodingError.damaged("it is no gzip") }
        body = try coding.undo(body, limit: limit, mustBeWhole: true)
      }
    } catch {
      throw FetchError(Self.code(of: error), url: url, reason: "the encoded body: \(error)")
    }
    return body
  }

  private static func code(of error: CodingError) -> FetchError.Code {
    switch error {
    case .tooLarge: .tooLarge
    case .cutOff: .truncated
    case .damaged, .unknown, .failed: .badEncoding
    }
  }
}
