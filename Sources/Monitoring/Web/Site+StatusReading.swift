import Synchronization
import Fetching
import Hummingbird
import News
import Storage

/// What the operator's pages and the API read for one request.
extension Site {
  /// The sources whose name or location contains `words`; all for nil.
  func sourceList(order: SourceOrder, matching words: String?, _ visit: Visit) async throws -> SourceList {
    let now = visit.now
    return try await room.ledger { try SourceList($0, order: order, matching: words, now: now) }
  }

  /// One source with its latest items; nil if there is none of the name.
  func sourcePage(_ name: String, _ visit: Visit) async throws -> SourcePage? {
    let now = visit.now
    return try await room.ledger { try SourcePage($0, name: name, now: now) }
  }

  func troubles(_ visit: Visit) async throws -> Troubles {
    let now = visit.now
    return try await room.ledger { try Troubles($0, now: now) }
  }

  /// What the state directory holds; what can't be read of it is left out.
  func storage(_ visit: Visit) async throws -> StorageReport {
    let now = visit.now
    // Without the archive or the ledger the page still shows the rest.
    let overview: Overview?
    do { overview = try await room.archive { try $0.overview() } } catch is ArchiveError { overview = nil }
    let first: Timestamp?
    do { first = try await room.ledger { try $0.sources().map(\.addedAt).min() } } catch is LedgerError { first = nil }
    return try await room.files { StorageReport($0, overview: overview, firstAdded: first, now: now) }
  }

  /// The history for an address, or for the id of an item or article, of which the beginning will do.
  ///
  /// - Parameter isTrial: whether to read the first item's page again with this program's rules, as is done anyway for
  ///   a rejected one.
  /// - Throws: `LedgerError`, also if there is no ledger: the story is mostly the ledger's.
  func itemStory(_ wanted: String, isTrial: Bool = false, _ visit: Visit) async throws -> ItemStory {
    var story = ItemStory(of: wanted)
    guard !wanted.isEmpty else { return story }
    let record = try await archived(wanted)
    var traces = try await room.ledger { ledger -> [ItemTrace] in
      if let trace = try ledger.trace(of: ItemID(rawValue: wanted)) { return [trace] }
      // The beginning of an id, as all commands take it.
      let ids = wanted.count < 4 ? [] : try ledger.items(beginningWith: wanted)
      if ids.count == 1 { return try ids.compactMap { try ledger.trace(of: $0) } }
      return try ledger.troubled(atAddress: wanted)
    }
    if let record {
      let revisions = try await room.archive { try $0.revisions(of: record.summary.id) }.suffix(20)
      traces += try await room.ledger { ledger in try revisions.compactMap { try ledger.trace(of: $0.item) } }
    } else if traces.count == 1, let address = traces.first?.url, traces.first?.state != .rejected {
      // For an item id, show the article that it became.
      story.article = try await archived(address).map { ArticleCard($0.summary) }
    }
    if let record {
      story.article = ArticleCard(record.summary)
      story.explanation = Explanation(record.article)
    }
    story.unfetched = try await room.ledger { try $0.unfetched(url: wanted) }.map { address in
      let next = address.nextAt.map { "; to be asked again at \($0)" } ?? ""
      return ItemStory.Unfetched(
        url: address.url, source: address.source.rawValue, isGivenUp: address.standing != .toFetch,
        reason: address.reason.map { $0 + next })
    }
    story.items = traces.map { trace in
      ItemStory.Journey(trace, live: watch.picture.withLock { $0.rows.row(of: trace.id.rawValue) })
    }
    // For a rejected page, explain why it is not an article.
    if let trace = traces.first, isTrial || trace.state == .rejected && story.explanation == nil {
      story.explanation = try await room.files { [trial] _ in trial.explanation(of: trace) }
    }
    return story
  }

  /// The article with an id that begins so, or at an address; nil also if there is no archive yet.
  private func archived(_ wanted: String) async throws -> ArticleRecord? {
    do {
      return try await room.archive { try $0.article(beginningWith: wanted) ?? $0.article(at: wanted) }
    } catch let error as ArchiveError where error.code == .missing {
      return nil
    }
  }
}
