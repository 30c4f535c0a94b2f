import News

/// An article with the JSON that it came as: who keeps it keeps these bytes, and nothing is written anew.
///
/// All of the JSON has been checked, so that it can be read whole at any time.
public struct WrittenArticle: Hashable, Sendable {
  /// The article's JSON object, in valid UTF-8.
  public let bytes: [UInt8]
  /// The article without what only tells how its fields came about: `evidence`, `removed` and `dates.candidates` are empty,
  /// blocks have no links.
  public let article: Article

  /// Writes an article.
  public init(_ article: Article) throws(JSONError) { try self.init(json: article.json()) }

  /// Reads an article's JSON.
  public init(json: [UInt8]) throws(JSONError) {
    var position = 0
    self = try Self.read(json: json, at: &position)
  }

  private init(bytes: [UInt8], article: Article) {
    self.bytes = bytes
    self.article = article
  }

  /// Reads JSON where the object begins in a text, and moves to the place after it.
  public static func read(json: [UInt8], at position: inout Int) throws(JSONError) -> WrittenArticle {
    let start = position
    let article: Article = try JSONReader.value(in: json, at: &position, buildsBackground: false)
    let bytes = Array(json[start..<position])
    if bytes.isUTF8 { return WrittenArticle(bytes: bytes, article: article) }
    // Reading has replaced what is no UTF-8; what is kept must say the same.
    position = start
    return try WrittenArticle(Article.read(json: json, at: &position))
  }
}

extension Article {
  /// Reads an article's JSON, with all that tells how its fields came about.
  package init(json: [UInt8]) throws(JSONError) {
    var position = 0
    self = try Self.read(json: json, at: &position)
  }
}

extension Array<UInt8> {
  /// Whether the bytes are UTF-8.
  fileprivate var isUTF8: Bool {
    do {
      _ = try UTF8Span(validating: span)
      return true
    } catch {
      return false
    }
  }
}
