import Fetching
import Foundation
import News
import Settings
import Storage

/// Finds what an operator names: by an address, an identity, or the beginning of one that no other shares.
///
/// What `chapar tap`, `list` and `items` print is found, whole or in part: an item's identity leads to its article too.
struct Named {
  private let name: String

  init(_ name: String) { self.name = name }

  /// The shortest beginning that is looked for; less is more likely a slip.
  static let shortest = 4

  /// The article of that name; nil where there is none.
  func article(in archive: Archive, _ ledger: Ledger?) throws -> ArticleRecord? {
    if let record = try archive.article(ArticleID(rawValue: name)) ?? archive.article(at: name) { return record }
    guard name.count >= Self.shortest else { return nil }
    let articles = try archive.articles(beginningWith: name)
    let items = try ledger.map { try $0.items(beginningWith: name) } ?? []
    if articles.count > 1 { throw ambiguous(articles.map(\.rawValue)) }
    if let article = articles.first { return try archive.article(article) }
    if items.count > 1 { throw ambiguous(items.map(\.rawValue)) }
    guard let item = items.first, let article = try archive.deposit(for: item)?.article else { return nil }
    return try archive.article(article)
  }

  /// The item of that name; nil where there is none.
  func item(in ledger: Ledger) throws -> ItemID? {
    guard name.count >= Self.shortest else { return nil }
    let items = try ledger.items(beginningWith: name)
    if items.count > 1 { throw ambiguous(items.map(\.rawValue)) }
    return items.first
  }

  private func ambiguous(_ identities: [String]) -> CommandRefusal {
    CommandRefusal(
      "'\(name)' begins more than one identity, such as \(identities.joined(separator: " and ")): write more of it")
  }
}

extension CommonOptions {
  /// The ledger, where there is one: an archive can be read without.
  func ledgerIfAny() async throws -> Ledger? {
    let places = try await places()
    return FileManager.default.fileExists(atPath: places.ledger) ? try Ledger(folder: places.state) : nil
  }
}
