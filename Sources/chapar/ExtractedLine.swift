import Extraction
import Foundation
import News

/// One line of `chapar extract --jsonl`: `{"author":["Ann Lee"],"date":"2023-06-04","id":"page1",…}`. A page that is
/// not an article has `id`, `rejected` and empty values; `article` has everything that is known.
struct ExtractedLine: Encodable {
  /// The file's name without extensions, the WARC record's id, or the address.
  let id: String
  /// The body's blocks but captions, one a line.
  var text = ""
  /// The headline; nil for a page that is not an article.
  var title: String?
  /// The people who sign it or, if none does, the organisation given as author.
  var author: [String] = []
  /// The day of publication, `YYYY-MM-DD`; nil if no day is known.
  var date: String?
  /// How precisely the date of publication is known.
  var datePrecision: DatePrecision?
  /// Why it is not an article: `no-text: …`; nil for an article.
  var rejected: String?
  /// The whole article, with `removed` only if that was asked for.
  var article: Article?

  /// Makes the line of an article, or of the reason why there is none.
  init(id: String, result: Result<Article, Rejection>) {
    self.id = id
    switch result {
    case .success(let article):
      text = article.body.filter { $0.kind != .caption }.map(\.text).joined(separator: "\n")
      title = article.headline
      author = article.signatures
      date = article.dates.day
      datePrecision = article.dates.precision
      self.article = article
    case .failure(let rejection): rejected = rejection.description
    }
  }

  /// The line as JSON; without the lines that were removed from the page, unless `withRemoved`. An empty list of them
  /// would say that there were none.
  func json(withRemoved: Bool) throws -> String {
    if withRemoved || article == nil { return try JSONLine.text(of: self) }
    var line = self
    line.article?.removed = []
    var bytes = try JSONLine.bytes(of: line)
    // Inside strings quotation marks are escaped, so this can only be the member.
    if let member = bytes.range(of: Self.noneRemoved) { bytes.removeSubrange(member) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The member as `JSONLine` writes it for an empty list.
  private static let noneRemoved = Data(",\"removed\":[]".utf8)
}
