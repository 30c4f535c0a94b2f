import News

/// One record's header, and where the record is.
public struct WARCRecord: Sendable {
  /// What a record holds (WARC 1.1 §5.5, §6).
  public enum Kind: Hashable, Sendable {
    case warcinfo, response, resource, request, metadata, revisit, conversion, continuation
    /// A kind that is not in the standard.
    case other(String)

    init(name: String) {
      switch name.lowercased() {
      case "warcinfo": self = .warcinfo
      case "response": self = .response
      case "resource": self = .resource
      case "request": self = .request
      case "metadata": self = .metadata
      case "revisit": self = .revisit
      case "conversion": self = .conversion
      case "continuation": self = .continuation
      default: self = .other(name)
      }
    }

    /// The name as in `WARC-Type`.
    public var name: String {
      switch self {
      case .warcinfo: "warcinfo"
      case .response: "response"
      case .resource: "resource"
      case .request: "request"
      case .metadata: "metadata"
      case .revisit: "revisit"
      case .conversion: "conversion"
      case .continuation: "continuation"
      case .other(let name): name
      }
    }
  }

  /// What the record holds.
  public let kind: Kind
  /// `WARC-Record-ID` without its angle brackets.
  public let recordID: String?
  /// `WARC-Target-URI` without angle brackets, blanks percent-encoded.
  public let targetURI: String?
  /// `WARC-Date` as written.
  public let dateText: String?
  /// `WARC-Date` as an instant, if it can be read.
  public var date: Timestamp? { dateText.flatMap { Timestamp($0) } }
  /// The block's media type, such as `application/http; msgtype=response`.
  public let contentType: String?
  /// The block's length in bytes, according to the header.
  public let blockLength: Int64
  /// All header fields, in order.
  public let fields: [Page.Header]
  /// Where the record begins.
  public let place: WARCPlace
  /// The length of the header up to the block's first byte, in decompressed bytes.
  public let headerLength: Int64

  /// The whole record's length in decompressed bytes, without the two empty lines after it.
  public var length: Int64 { headerLength + blockLength }

  /// The id of a record made with this one, without its angle brackets.
  public var concurrentTo: String? {
    fields.first { $0.name.isWritten("warc-concurrent-to") }.map { Self.bare($0.value) }
  }

  static let concurrentField = "WARC-Concurrent-To"

  /// Creates a record from its header; nil without a kind or a usable length.
  init?(_ header: HeaderBlock, place: WARCPlace, headerLength: Int) {
    guard let kind = header.value("WARC-Type"), let length = header.value("Content-Length").flatMap({ Int64($0) }),
      length >= 0, length < 1 << 50
    else { return nil }
    self.kind = Kind(name: kind)
    recordID = header.value("WARC-Record-ID").map { Self.bare($0) }
    targetURI = header.value("WARC-Target-URI").map { Self.bare($0).replacing(" ", with: "%20") }
    dateText = header.value("WARC-Date")
    contentType = header.value("Content-Type")
    blockLength = length
    fields = header.fields
    self.place = place
    self.headerLength = Int64(headerLength)
  }

  /// Some writers (Wget up to 1.20) put the target in angle brackets too.
  private static func bare(_ text: String) -> String {
    text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }
}
