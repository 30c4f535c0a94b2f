import News

/// An article with the JSON in which it arrived, so that these bytes can be stored without encoding it again.
///
/// All of the JSON was checked, so it can be decoded completely at any time.
public struct WrittenArticle: Hashable, Sendable {
  /// The article's JSON object, in valid UTF-8.
  public let bytes: [UInt8]
  /// The article without background: `evidence`, `removed` and `dates.candidates` are empty, and blocks have no links.
  public let article: Article

  /// Writes an article. Only then `article` has its background too, since it is the one given.
  public init(_ article: Article) throws(JSONError) { try self.init(json: article.json()) }

  /// Reads an article's JSON. Bytes after the object are not looked at, and not kept.
  public init(json: [UInt8]) throws(JSONError) {
    var position = 0
    self = try Self.read(json: json, at: &position)
  }

  private init(bytes: [UInt8], article: Article) {
    self.bytes = bytes
    self.article = article
  }

  /// Reads the JSON object at an index in a text, and moves the index past it.
  ///
  /// Bytes that are not UTF-8 are read as U+FFFD, and `bytes` is then written anew from what was read. Throws if it is
  /// not JSON, or a field is missing, of another type or beyond its bounds; the index is then where reading stopped.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> WrittenArticle {
    let start = position
    let article: Article = try JSONReader.value(in: json, at: &position, buildsBackground: false)
    let bytes = Array(json[start..<position])
    if bytes.isUTF8 { return WrittenArticle(bytes: bytes, article: article) }
    // Reading has replaced invalid UTF-8; the bytes kept must match what was read.
    position = start
    return try WrittenArticle(Article.read(json: json, at: &position))
  }
}

extension Article {
  /// Reads an article's JSON with all background.
  package init(json: [UInt8]) throws(JSONError) {
    var position = 0
    self = try Self.read(json: json, at: &position)
  }
}

extension Array<UInt8> {
  /// Whether the bytes are UTF-8. `UTF8Span` takes ten instructions a byte, so it gets only what is not plain ASCII.
  fileprivate var isUTF8: Bool {
    unsafe withUnsafeBytes { raw in
      var end = 0
      while end < count {
        let start = unsafe raw.firstBlock(from: end, ofASCII: false)
        end = unsafe raw.firstBlock(from: start, ofASCII: true)
        do { _ = try UTF8Span(validating: span.extracting(start..<end)) } catch { return false }
      }
      return true
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Where the first block of 16 bytes begins that is ASCII, which is never amid a character, or that is not; a shorter
  /// one at the end counts as not.
  fileprivate func firstBlock(from start: Int, ofASCII isWanted: Bool) -> Int {
    var index = start
    while index + 16 <= count {
      let low = unsafe loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = unsafe loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      if ((low | high) & 0x8080_8080_8080_8080 == 0) == isWanted { return index }
      index += 16
    }
    return isWanted ? count : index
  }
}
