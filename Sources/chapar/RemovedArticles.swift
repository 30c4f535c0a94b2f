import Fetching
import Foundation
import News
import Storage

/// The articles that operators removed, with what the ledger knows of them: the archive keeps their identities only.
struct RemovedArticles {
  /// One of them.
  struct Entry: Encodable {
    let article: ArticleID
    let removedAt: Timestamp
    /// The address and the source of an item that brought it; nothing where the ledger has forgotten it.
    let url: String?
    let source: SourceName?

    /// What is told of it.
    var lines: [Line] {
      ["\(article)  \(removedAt.told())"] + [url.map { "  \($0)" } ?? "  its address is not known any more"]
    }
  }

  private let entries: [Entry]

  init(in archive: Archive, _ ledger: Ledger?) throws {
    entries = try archive.removedArticles().map { removed in
      let trace = try removed.items.last.flatMap { try ledger?.trace(of: $0) }
      return Entry(article: removed.id, removedAt: removed.removedAt, url: trace?.url, source: trace?.source)
    }
  }

  /// Those that pass all filters: an identity, its beginning or an address; a source; a host and those below it.
  func matching(article: String?, source: String?, site: String?) throws -> [Entry] {
    var found = entries
    if let source { found = found.filter { $0.source?.rawValue == source } }
    if let site {
      let host = site.lowercased()
      found = found.filter { entry in
        guard let own = entry.url.flatMap({ WebURL($0)?.host }) else { return false }
        return own == host || own.hasSuffix("." + host)
      }
    }
    guard let article else { return found }
    let id = ArticleID(of: PageKey(article))
    if let entry = found.first(where: { $0.article == id || $0.article.rawValue == article }) { return [entry] }
    guard article.count >= Named.shortest else { return [] }
    found = found.filter { $0.article.rawValue.hasPrefix(article) }
    if found.count > 1 {
      throw CommandRefusal("'\(article)' begins the identities of \(found.count) removed articles: write more of it")
    }
    return found
  }
}

extension CommonOptions {
  /// Says that an operator removed the article of an address or identity; nil where nobody did.
  func removal(of name: String) async throws -> Line? {
    let archive = try await archive()
    let time =
      try archive.removalTime(of: ArticleID(rawValue: name)) ?? archive.removalTime(of: ArticleID(of: PageKey(name)))
    return time.map { "An operator removed it \($0.told()); `chapar remove --undo --article` takes that back." }
  }
}
