import NIOHTTP1
import News

/// Checks a response's headers before its body is loaded, and then decodes the body. So a film of gigabytes is refused
/// before it costs anything.
struct BodyRule {
  private let limit: Int
  private let url: String
  private let type: String
  private let takesAll: Bool
  /// `Content-Encoding` as written, for error messages.
  private let written: String
  /// The known codings around the body, in the order in which they were applied.
  private let codings: [ContentCoding]
  /// Whether an unknown coding is named; some servers put charsets there.
  private let namesUnknown: Bool

  /// Reads a response's headers.
  ///
  /// - Throws: `FetchError` if its body must not be loaded: `unwantedType` for a page that is an image or the like,
  ///   `tooLarge` for a declared length above the limit, `badEncoding` for more than `CodedBody.mostLayers` codings.
  init(_ headers: HTTPHeaders, settings: FetchSettings, request: FetchRequest, url: String) throws(FetchError) {
    limit = settings.limit(for: request.form)
    self.url = url
    takesAll = request.form != .page
    type = ContentType(headers.first(name: "content-type") ?? "").mediaType
    guard takesAll || !MediaTypes.isMedia(type) else {
      throw FetchError(.unwantedType, url: url, reason: "it is \(type.prefix(100)), which is not accepted")
    }
    if let length = headers.first(name: "content-length").flatMap({ Int($0) }), length > limit {
      throw FetchError(
        .tooLarge, url: url, reason: "it has \(length) bytes, more than the \(limit) allowed")
    }
    written = String(headers["content-encoding"].joined(separator: ",").prefix(100))
    let names = headers["content-encoding"].flatMap { $0.split(separator: ",").map(\.trimmed) }
    let known = names.map { ContentCoding(name: $0) }
    namesUnknown = known.contains(nil)
    codings = known.compactMap { $0 }.filter { $0 != .identity }
    guard codings.count <= CodedBody.mostLayers else {
      throw FetchError(.badEncoding, url: url, reason: "more than \(CodedBody.mostLayers) content encodings")
    }
  }

  /// Whether a body has codings, declared or not, so that decoding it may take long.
  func isCoded(_ body: [UInt8]) -> Bool { CodedBody(body, limit: limit, isWhole: true).isCoded(as: codings) }

  /// The body without its codings, including undeclared ones.
  ///
  /// - Parameter isWhole: whether the whole body arrived; a compressed body that is cut off yields what it holds.
  /// - Throws: `FetchError`: `tooLarge` if it decodes to more than the limit, `truncated` if a whole body ends too
  ///   early, `badEncoding` if it can't be decoded, `unwantedType` if a page's bytes are not text.
  func unwrapped(_ body: [UInt8], isWhole: Bool) throws(FetchError) -> [UInt8] {
    var coded = CodedBody(body, limit: limit, isWhole: isWhole)
    do throws(CodingError) {
      try coded.undo(codings)
    } catch {
      let said = written.isEmpty ? "" : " (content encoding '\(written)')"
      throw FetchError(Self.code(of: error), url: url, reason: "\(error)\(said)")
    }
    guard !namesUnknown || CodedBody.isText(coded.bytes) else {
      throw FetchError(.badEncoding, url: url, reason: "the content encoding '\(written)' is not known")
    }
    guard takesAll || Self.isPage(coded.bytes) else {
      throw FetchError(.unwantedType, url: url, reason: "it says '\(type.prefix(100))', but its bytes are not text")
    }
    return coded.bytes
  }

  /// Whether bytes can be a page; UTF-16 has zero bytes too.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    MediaType.sniff(bytes) != nil || bytes.prefix(2).contains(UInt8(ascii: "<"))
  }

  private static func code(of error: CodingError) -> FetchError.Code {
    switch error {
    case .tooLarge: .tooLarge
    case .cutOff: .truncated
    case .damaged, .unknown, .failed: .badEncoding
    }
  }
}
