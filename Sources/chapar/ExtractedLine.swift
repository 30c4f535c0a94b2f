import Extraction
import Fields
import Foundation
import News

/// One line of `chapar extract --jsonl`: `{"article":{…},"author":["Ann Lee"],"date":"2023-06-04","id":"page1",…}`. A
/// page that is not an article has `id`, `rejected` and empty values; `article` has everything that is known.
struct ExtractedLine {
  private struct Members: Encodable {
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
  }

  private var members: Members
  /// The whole article, with `removed` only if that was asked for.
  private var article: Article?

  /// Makes the line of an article, or of the reason why there is none.
  init(id: String, result: Result<Article, Rejection>) {
    members = Members(id: id)
    switch result {
    case .success(let article):
      members.text = article.body.filter { $0.kind != .caption }.map(\.text).joined(separator: "\n")
      members.title = article.headline
      members.author = article.signatures
      members.date = article.dates.day
      members.datePrecision = article.dates.precision
      self.article = article
    case .failure(let rejection): members.rejected = rejection.description
    }
  }

  /// The line as JSON; without the lines that were removed from the page, unless `withRemoved`. An empty list of them
  /// would say that there were none.
  func json(withRemoved: Bool) throws -> String {
    guard var article else { return try JSONLine.text(of: members) }
    if withRemoved { return try JSONLine.text(of: members, article: article.json()) }
    article.removed = []
    var bytes = Data(try article.json())
    // Inside strings quotation marks are escaped, so this can only be the member.
    if let member = bytes.range(of: Self.noneRemoved) { bytes.removeSubrange(member) }
    return try JSONLine.text(of: members, article: Array(bytes))
  }

  /// The member as it is written for an empty list.
  private static let noneRemoved = Data(",\"removed\":[]".utf8)
}
