import Fetching
import Foundation
import News
import Settings
import Storage

/// The articles that operators removed, with what the ledger knows about them, because the archive keeps only their
/// ids.
struct RemovedArticles {
  /// A removed article; address and source are nil if the ledger no longer has its item.
  struct Entry: Encodable {
    let article: ArticleID
    let removedAt: Timestamp
    let url: String?
    let source: SourceName?
    /// The items that brought it, for `chapar items`.
    let items: [ItemID]

    /// The article as lines of text.
    var lines: [Line] {
      ["\(article)  \(removedAt.told())"] + [url.map { "  \($0)" } ?? "  its address is not known any more"]
    }
  }

  private let removed: [RemovedArticle]
  private let ledger: Ledger?

  /// Reads the removed articles; their addresses come from the ledger.
  init(in archive: Archive, _ ledger: Ledger?) throws {
    removed = try archive.removedArticles()
    self.ledger = ledger
  }

  private func entry(of removed: RemovedArticle) throws -> Entry {
    let trace = try removed.items.last.flatMap { try ledger?.trace(of: $0) }
    return Entry(
      article: removed.id, removedAt: removed.removedAt, url: trace?.url, source: trace?.source, items: removed.items)
  }

  /// The entries that pass all filters: an id, a prefix of one or an address; a source; a host with its subdomains.
  func matching(article: String?, source: String?, site: String?) throws -> [Entry] {
    if let article { return try named(article).filter { passes($0, source: source, site: site) } }
    return try removed.map(entry).filter { passes($0, source: source, site: site) }
  }

  private func passes(_ entry: Entry, source: String?, site: String?) -> Bool {
    if let source, entry.source?.rawValue != source { return false }
    guard let host = site?.lowercased() else { return true }
    guard let url = entry.url, let address = WebURL(url), let own = address.host else { return false }
    return own == host || own.hasSuffix("." + host) || address.port.map { "\(own):\($0)" } == host
  }

  /// The one of an identity, of the beginning of one, or of an address; none if there is none.
  private func named(_ article: String) throws -> [Entry] {
    let id = ArticleID(of: PageKey(article))
    if let one = removed.first(where: { $0.id == id || $0.id.rawValue == article }) {
      return [try entry(of: one)]
    }
    guard article.count >= Named.shortest else { return [] }
    let found = removed.filter { $0.id.rawValue.hasPrefix(article) }
    if found.count > 1 {
      throw CommandRefusal("'\(article)' begins the identities of \(found.count) removed articles: write more of it")
    }
    return try found.map(entry)
  }
}

extension CommonOptions {
  /// What an operator removed under an address, an identity or the beginning of one; nil where nobody did.
  func removed(_ name: String) async throws -> RemovedArticles.Entry? {
    guard try await FileManager.default.fileExists(atPath: Archive.file(in: places().archive)) else { return nil }
    return try await RemovedArticles(in: archive(), ledgerIfAny()).matching(article: name, source: nil, site: nil).first
  }

  /// Says that an operator removed the article of an address or identity; nil where nobody did.
  func removal(of name: String) async throws -> Line? {
    try await removed(name).map { removed in
      "An operator removed it \(removed.removedAt.told()); `chapar remove --undo --article` takes that back."
    }
  }
}
