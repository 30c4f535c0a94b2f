import Fields
import News

/// A value that crosses a boundary as the payload of an envelope.
public protocol WirePayload: Sendable {
  /// The kind that its envelope names.
  static var kind: MessageKind { get }
  /// The source and the address it comes from; nil for payloads not made from a page.
  var provenance: (source: SourceName, url: String)? { get }
  /// The bytes that follow the JSON as a second frame; nil if the kind has none.
  var attachedBytes: [UInt8]? { get }
  /// Takes the second frame; throws if it is missing, surplus or has a different length than announced.
  mutating func attach(_ bytes: [UInt8]?) throws(WireError)
  /// Appends the payload as a JSON object.
  func write(json: inout [UInt8]) throws(JSONError)
  /// Reads the payload's JSON object at a position in a text, and moves the position past it.
  static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> Self
}

extension WirePayload {
  /// Nil: only pages, documents and articles have one.
  public var provenance: (source: SourceName, url: String)? { nil }

  /// Nil: only pages have one.
  public var attachedBytes: [UInt8]? { nil }

  /// Refuses any attachment: only pages have one.
  public mutating func attach(_ bytes: [UInt8]?) throws(WireError) {
    guard bytes == nil else { throw WireError(.badAttachment, "a \(Self.kind) has no attachment") }
  }
}

extension Page: WirePayload {
  /// `page`: from the fetcher to the cleaner.
  public static var kind: MessageKind { .page }

  /// The source, and the address that was asked for.
  public var provenance: (source: SourceName, url: String)? { (source, url) }

  /// The page's bytes as fetched, in whatever charset; never nil.
  public var attachedBytes: [UInt8]? { body }

  /// Takes the page's bytes, of which there must be as many as its attachment announces.
  public mutating func attach(_ bytes: [UInt8]?) throws(WireError) {
    guard let bytes else { throw WireError(.badAttachment, "the page's bytes are missing") }
    guard bytes.count == attachment.length else {
      throw WireError(.badAttachment, "\(attachment.length) bytes announced, \(bytes.count) came")
    }
    body = bytes
  }
}

extension Document: WirePayload {
  /// `document`: from the cleaner to the extractor.
  public static var kind: MessageKind { .document }

  /// The source, and the address that was asked for.
  public var provenance: (source: SourceName, url: String)? { (source, url) }
}

extension Article: WirePayload {
  /// `article`: from the extractor to the storer.
  public static var kind: MessageKind { .article }

  /// The source, and the address that was asked for.
  public var provenance: (source: SourceName, url: String)? { (source, url) }
}

extension WrittenArticle: WirePayload {
  /// `article`, as for an ``Article``, whose JSON it is.
  public static var kind: MessageKind { .article }

  /// The source, and the address that was asked for.
  public var provenance: (source: SourceName, url: String)? { article.provenance }

  /// Writes the JSON as it came.
  public func write(json: inout [UInt8]) { json.append(contentsOf: bytes) }
}

extension Receipt: WirePayload {
  /// `receipt`: from the stage that ends a journey to the fetcher.
  public static var kind: MessageKind { .receipt }
}

extension Vitals: WirePayload {
  /// `vitals`: once a second, from each process.
  public static var kind: MessageKind { .vitals }
}
