import Fetching
import Foundation
import News
import Settings
import Storage

/// The articles that operators removed, with what the ledger knows about them, because the archive keeps only their
/// ids.
struct RemovedArticles {
  /// A removed article; address and source are nil if the ledger no longer has its item, or is not there.
  struct Entry: Encodable {
    let article: ArticleID
    let removedAt: Timestamp
    let url: String?
    let source: SourceName?
    /// The items that brought it, for `chapar items`; none if it was removed by a version that did not keep them.
    let items: [ItemID]

    /// The article as two lines of text: `ID  2026-11-27 20:15:03Z (2 days ago)`, then its address.
    var lines: [Line] {
      ["\(article)  \(removedAt.told())"] + [url.map { "  \($0)" } ?? "  its address is not known any more"]
    }
  }

  private let archive: Archive
  private let ledger: Ledger?

  /// The removed articles of an archive; their addresses come from the ledger.
  init(in archive: Archive, _ ledger: Ledger?) {
    self.archive = archive
    self.ledger = ledger
  }

  /// Address and source are those of its last item.
  private func entry(of removed: RemovedArticle) throws -> Entry {
    let trace = try removed.items.last.flatMap { try ledger?.trace(of: $0) }
    return Entry(
      article: removed.id, removedAt: removed.removedAt, url: trace?.url, source: trace?.source, items: removed.items)
  }

  /// The entries that pass all filters, the last removed first.
  ///
  /// - Parameters:
  ///   - article: an id, a prefix of one or an address.
  ///   - site: a host with its subdomains, or a host and port.
  /// - Throws: `CommandRefusal` for a prefix of several removed articles' ids; `ArchiveError`, `LedgerError`.
  func matching(article: String?, source: String?, site: String?) throws -> [Entry] {
    if let article { return try named(article).filter { passes($0, source: source, site: site) } }
    return try archive.removedArticles().map(entry).filter { passes($0, source: source, site: site) }
  }

  /// Whether an entry is of the source and of the site; one without an address is of no site.
  private func passes(_ entry: Entry, source: String?, site: String?) -> Bool {
    if let source, entry.source?.rawValue != source { return false }
    guard let host = site.map(SiteName.withPort) else { return true }
    guard let url = entry.url, let address = WebURL(url), let own = address.host else { return false }
    return own == host || own.hasSuffix("." + host) || address.port.map { "\(own):\($0)" } == host
  }

  /// The entry of an address or an id, or of the only id that begins with the text; none if there is none.
  private func named(_ article: String) throws -> [Entry] {
    let ofAddress = try archive.removedArticles(beginningWith: ArticleID(of: PageKey(article)).rawValue)
    if !ofAddress.isEmpty { return try ofAddress.map(entry) }
    guard !article.isEmpty else { return [] }
    let found = try archive.removedArticles(beginningWith: article.lowercased())
    if found.count > 1 {
      throw CommandRefusal("'\(article)' begins the ids of \(found.count) removed articles: write more of it")
    }
    return try found.map(entry)
  }
}

extension CommonOptions {
  /// What an operator removed under an address, an id or the beginning of one; nil where nobody did.
  func removed(_ name: String) async throws -> RemovedArticles.Entry? {
    guard try await StateFile.isThere(Archive.file(in: places().archive)) else { return nil }
    return try await RemovedArticles(in: archive(), ledgerIfAny()).matching(article: name, source: nil, site: nil).first
  }

  /// Says that an operator removed the article of an address or id; nil where nobody did.
  func removal(of name: String) async throws -> Line? {
    try await removed(name).map { removed in
      "An operator removed it \(removed.removedAt.told()); `chapar remove --undo --article \(removed.article)` takes that back."
    }
  }
}
