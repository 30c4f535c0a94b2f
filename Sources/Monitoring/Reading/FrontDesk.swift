import Fetching
import News
import Storage

/// Makes the reader's pages from the archive. All methods may throw `ArchiveError`, also if there is no archive yet.
struct FrontDesk: Sendable {
  let room: ReadingRoom
  /// The number of articles on a page.
  static let pageSize = 30
  /// How many undated articles are shown separately on the first page.
  private static let undatedCount = 6

  /// The longest query that is shown again, in characters.
  private static let longestShown = 1000

  /// A page of a shelf.
  ///
  /// - Parameters:
  ///   - mark: where it begins, the `next` of the page before; nil for the first page.
  ///   - lastVisit: articles that came later are marked as new.
  func listing(
    _ shelf: Shelf, heading: String, after mark: Shelf.Mark?, lastVisit: Timestamp?, now: Timestamp
  ) async throws -> Listing {
    let (page, undated) = try await room.archive { archive in
      let page = try archive.page(of: shelf, after: mark, limit: Self.pageSize, now: now)
      let isFirst = mark == nil && shelf == Shelf(.all, order: .published)
      let undated =
        try isFirst ? archive.page(of: Shelf(.undated), limit: Self.undatedCount, now: now).teasers : []
      return (page, undated)
    }
    var listing = Listing(
      heading: heading, order: shelf.order, cards: page.teasers.map { ArticleCard($0, lastVisit: lastVisit) },
      next: page.next)
    listing.undated = undated.map { ArticleCard($0, lastVisit: lastVisit) }
    return listing
  }

  /// The languages of archived articles, whatever the region (`fa` for `fa-IR` and `fa`), by their English names.
  func languages() async throws -> [Language] {
    let tags = Set(try await room.archive { try $0.languages() }.map { String($0.prefix { $0 != "-" }) })
    return tags.map { Language($0) }.sorted { $0.name < $1.name }
  }

  /// The articles of an author, newest first. The name must be written as in the article.
  ///
  /// - Parameter page: from 1. A page beyond the last is empty.
  func listing(by author: String, page: Int, now: Timestamp) async throws -> (listing: Listing, hasMore: Bool) {
    let size = Self.pageSize
    let teasers = try await room.archive { archive in
      try archive.articles(by: author, limit: size + 1, offset: (page - 1) * size, now: now)
    }
    let listing = Listing(
      heading: author, order: nil, cards: teasers.prefix(size).map { ArticleCard($0) }, next: nil)
    return (listing, teasers.count > size)
  }

  /// A page of search results; an invalid query, such as one with an open bracket, becomes a page with its error and no
  /// hits.
  ///
  /// - Parameter page: from 1.
  func search(_ text: String, order: SearchOrder, page: Int, now: Timestamp) async throws -> SearchPage {
    do {
      let query = try SearchQuery(text)
      let found = try await room.archive {
        try $0.explore(query, order: order, page: page, size: SearchPage.size, now: now)
      }
      return SearchPage(text, order: order, page: page, found: found)
    } catch let error as SearchQueryError {
      // A query of megabytes would otherwise be repeated several times in the page.
      return SearchPage(String(text.prefix(Self.longestShown)), order: order, error: error.description)
    }
  }

  /// An article with everything known about it, by its id or a unique prefix of it; nil if there is none, or if more
  /// than one begins so. Without a ledger only the place of the page's bytes is missing.
  func story(_ id: ArticleID) async throws -> ArticleStory? {
    let found = try await room.archive { archive -> (ArticleRecord, [Revision], [RevisionID: Article])? in
      guard let record = try archive.article(beginningWith: id.rawValue) else { return nil }
      let revisions = try archive.revisions(of: record.summary.id)
      var contents: [RevisionID: Article] = [:]
      for revision in revisions.suffix(ArticleStory.mostCompared) {
        contents[revision.id] = try archive.article(revision.id)
      }
      return (record, revisions, contents)
    }
    guard let (record, revisions, contents) = found else { return nil }
    var story = ArticleStory(record, revisions: revisions, contents: contents)
    if let item = revisions.first(where: \.isCurrent)?.item {
      // The ledger may be on another machine, or lost: the article is readable without it.
      do {
        story.origin.record = try await room.ledger { try $0.trace(of: item) }.map { ArticleStory.Record($0.pointer) }
      } catch { story.origin.record = nil }
    }
    return story
  }
}
