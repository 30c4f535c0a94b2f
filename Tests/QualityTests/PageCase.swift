import Cleaning
import Extraction
import Foundation
import News

/// A small made-up page of `Tests/Cases/extraction` and its expected article.
struct PageCase {
  /// The case's kind and number, such as `body-twice/01`.
  let id: String
  private let page: URL
  private let wanted: Expectation

  /// The members of `NAME.expected.json`. Texts are compared after normalising quotes, dashes and white space.
  private struct Expectation: Decodable {
    var text_has: [String]?
    var text_lacks: [String]?
    var text_count: [String: Int]?
    var text_order: [String]?
    var title: String?
    var author: [String]?
    var author_any: [[String]]?
    var image: String?
    var subheadline_not: String?
    var rejected: Bool?
    var url: String?
    /// A day, or null if no date may be found.
    var date: String??

    private enum CodingKeys: String, CodingKey {
      case text_has, text_lacks, text_count, text_order, title, author, author_any, image, subheadline_not, rejected
      case url, date
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      text_has = try values.decodeIfPresent([String].self, forKey: .text_has)
      text_lacks = try values.decodeIfPresent([String].self, forKey: .text_lacks)
      text_count = try values.decodeIfPresent([String: Int].self, forKey: .text_count)
      text_order = try values.decodeIfPresent([String].self, forKey: .text_order)
      title = try values.decodeIfPresent(String.self, forKey: .title)
      author = try values.decodeIfPresent([String].self, forKey: .author)
      author_any = try values.decodeIfPresent([[String]].self, forKey: .author_any)
      image = try values.decodeIfPresent(String.self, forKey: .image)
      subheadline_not = try values.decodeIfPresent(String.self, forKey: .subheadline_not)
      rejected = try values.decodeIfPresent(Bool.self, forKey: .rejected)
      url = try values.decodeIfPresent(String.self, forKey: .url)
      date = values.contains(.date) ? .some(try values.decodeIfPresent(String.self, forKey: .date)) : .none
    }
  }

  /// All cases of a folder, sorted by name.
  static func all(in folder: URL) throws -> [PageCase] {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: folder.path).sorted().flatMap { kind in
      let folder = folder.appending(path: kind)
      // Beside the folders is the list of the cases that fail.
      guard !kind.contains(".") else { return [PageCase]() }
      return try files.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(".html") }.map { name in
        let number = String(name.dropLast(5))
        let wanted = try Data(contentsOf: folder.appending(path: number + ".expected.json"))
        return PageCase(
          id: "\(kind)/\(number)", page: folder.appending(path: name),
          wanted: try JSONDecoder().decode(Expectation.self, from: wanted))
      }
    }
  }

  /// The differences between the result and the expectation.
  func faults(_ cleaner: inout Cleaner) throws -> [String] {
    let url = wanted.url ?? page.absoluteString
    let body = [UInt8](try Data(contentsOf: page))
    let input = Page(
      url: url, answeredURL: url, fetchedAt: Timestamp.current(), source: SourceName(rawValue: "cases"),
      mediaType: "text/html", charset: nil, body: body)
    do {
      let article = try Extractor().extract(cleaner.clean(input))
      if wanted.rejected == true { return ["not rejected; headline \(article.headline)"] }
      return faults(inText: article) + faults(inFields: article)
    } catch {
      return wanted.rejected == true ? [] : ["rejected: \(error)"]
    }
  }

  private func faults(inText article: Article) -> [String] {
    let text = Self.even(article.body.filter { $0.kind != .caption }.map(\.text).joined(separator: "\n"))
    var faults = (wanted.text_has ?? []).filter { !text.contains(Self.even($0)) }.map { "lacks \($0)" }
    faults += (wanted.text_lacks ?? []).filter { text.contains(Self.even($0)) }.map { "has \($0)" }
    for (part, count) in wanted.text_count ?? [:] {
      let found = text.components(separatedBy: Self.even(part)).count - 1
      if found != count { faults.append("\(found) times, not \(count): \(part)") }
    }
    var rest = text[...]
    for part in wanted.text_order ?? [] {
      guard let place = rest.range(of: Self.even(part)) else {
        faults.append("missing or out of order: \(part)")
        break
      }
      rest = rest[place.lowerBound...]
    }
    return faults
  }

  private func faults(inFields article: Article) -> [String] {
    var faults: [String] = []
    if let title = wanted.title, Self.even(article.headline) != Self.even(title) {
      faults.append("headline \(article.headline), not \(title)")
    }
    let authors = article.signatures.map(Self.even)
    if let allowed = wanted.author.map({ [$0] }) ?? wanted.author_any,
      !allowed.contains(where: { $0.map(Self.even) == authors })
    {
      faults.append("authors \(authors), not \(allowed)")
    }
    if let date = wanted.date, article.dates.day != date {
      faults.append("date \(article.dates.day ?? "none"), not \(date ?? "none")")
    }
    if let image = wanted.image, (article.image?.url ?? "") != image {
      faults.append("image \(article.image?.url ?? "none"), not \(image)")
    }
    if let words = wanted.subheadline_not, Self.even(article.subheadline ?? "").contains(Self.even(words)) {
      faults.append("subheadline \(article.subheadline ?? "")")
    }
    return faults
  }

  private static let signs: [Character: String] = [
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...", "\u{AD}": "", "\u{200B}": "",
    "\u{FEFF}": "",
  ]

  private static func even(_ text: String) -> String {
    var evened = ""
    for character in text.precomposedStringWithCompatibilityMapping {
      if let sign = signs[character] { evened += sign } else { evened.append(character) }
    }
    return evened.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
