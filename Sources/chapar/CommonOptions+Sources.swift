import Fetching
import Settings
import Storage

extension CommonOptions {
  /// Refuses a query with a source that doesn't exist: a mistyped name found nothing, without a word. A source that
  /// only the archive knows is one, too. Without a ledger any name is let through.
  ///
  /// - Throws: `CommandRefusal` with the nearest name.
  func requireSources(of query: SearchQuery, in archive: Archive) async throws {
    for name in query.sources + query.unwanted.sources {
      var articles = SearchQuery()
      articles.sources = [name]
      guard try archive.list(articles, limit: 1).isEmpty else { continue }
      let places = try await places()
      guard try StateFile.isThere(places.ledger) else { continue }
      try Ledger(readingFrom: places.state).requireSource(name)
    }
  }
}
