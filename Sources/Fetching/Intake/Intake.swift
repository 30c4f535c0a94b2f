import News

/// Imports what the operator added: WARC files, files and folders, lists and single addresses.
///
/// Each step enters a batch and its new position in one transaction. So an import killed at any point continues where
/// it was, and nothing is lost or duplicated. It runs ahead of the sender by a limited number of items.
public final class Intake {
  /// How a step ended.
  public enum Step: Hashable, Sendable {
    /// Something was taken in; there may be more at once.
    case advanced(source: SourceName, items: Int, addresses: Int, faults: [String])
    /// A source has ended, with an error or without.
    case finished(source: SourceName, error: String?)
    /// A source's file or folder is missing or can't be read; it will be tried again.
    case postponed(source: SourceName, error: String)
    /// Enough items already wait to be sent or fetched.
    case ahead
    /// No source is due.
    case idle
  }

  private struct Holding {
    var source: Source
    var cursor: ImportCursor
    var faults: [String] = []
    var batches = 0
  }

  private let ledger: Ledger
  private let owner: Owner
  private let settings: IntakeSettings
  private let shelf: PageShelf?
  private var holding: Holding?
  private var files: FilesImport?

  /// Creates an intake for one owner, which puts records of WARC files on the sender's shelf.
  public init(ledger: Ledger, owner: Owner, settings: IntakeSettings = IntakeSettings(), shelf: PageShelf? = nil) {
    self.ledger = ledger
    self.owner = owner
    self.settings = settings
    self.shelf = shelf
  }

  /// Imports the next batch of the current source, or of one that is due.
  ///
  /// - Throws: `LedgerError`. A fault in a source ends that source, with its error in the ledger; one whose file is
  ///   missing or can't be read is tried again after `IntakeSettings.retry`.
  public func step(at now: Timestamp) throws -> Step {
    if let shelf, shelf.isFull { return .ahead }
    if holding == nil, try !takeUp(now) { return .idle }
    guard var held = holding else { return .idle }
    let isAhead = try ledger.hasWaiting(items: settings.lookAhead, addresses: settings.frontierLookAhead, at: now)
    if isAhead { return .ahead }
    do {
      let batch = try next(held)
      held.faults = Array((held.faults + batch.faults).suffix(20))
      held.cursor = batch.cursor
      held.batches += 1
      holding = held
      return try commit(batch, held, now)
    } catch let fault as FileFault where fault.isTemporary {
      return try postpone(held, for: fault, now)
    } catch let fault as FileFault {
      return try end(held, error: fault.description, now)
    } catch let error as LedgerError where error.cause is LostLease {
      drop()
      return .idle
    }
  }

  /// Gives the current source back, for any fetcher to continue.
  public func release(at now: Timestamp) throws {
    guard let held = holding else { return }
    drop()
    do {
      try ledger.release(held.source.name, as: owner, cursor: held.cursor.text, nextAt: now)
    } catch let error as LedgerError where error.cause is LostLease {
      // It was added again, or is another fetcher's: that one continues it.
    }
  }

  /// Claims a source, or takes up one of its own again; false if none is due.
  private func takeUp(_ now: Timestamp) throws -> Bool {
    let kinds: Set<SourceKind> = [.list, .files, .warc, .page]
    guard
      let source = try ledger.claimSource(
        of: kinds, as: owner, lease: settings.lease, at: now, isOwnDue: true)
    else {
      return false
    }
    holding = Holding(source: source, cursor: source.cursor.flatMap(ImportCursor.init) ?? ImportCursor())
    return true
  }

  /// The next batch. A single address is a batch of one candidate, which is fetched even if it is known.
  private func next(_ held: Holding) throws -> ImportBatch {
    let location = held.source.location
    switch held.source.kind {
    case .list: return try ListImport.next(location, from: held.cursor, settings: settings)
    case .page, .feed, .opml, .sitemap:
      var batch = ImportBatch(cursor: held.cursor)
      batch.candidates = [Frontier.Candidate(url: location)]
      batch.isAgain = true
      batch.isFinished = true
      return batch
    case .files, .warc:
      if files == nil {
        let (ledger, name) = (ledger, held.source.name)
        files = try FilesImport(location, from: held.cursor, settings: settings, shelf: shelf) {
          try ledger.alias(of: FileAddress.names(of: $0), source: name)
        }
      }
      return try files?.next(from: held.cursor) ?? ImportBatch(cursor: held.cursor)
    }
  }

  /// Enters a batch. After 64 batches the source is given back with its cursor.
  private func commit(_ batch: ImportBatch, _ held: Holding, _ now: Timestamp) throws -> Step {
    let name = held.source.name
    let items = try ledger.advance(name, with: batch, as: owner, lease: settings.lease, at: now)
    if batch.isFinished { return try end(held, error: held.faults.last, now) }
    // Give waiting sources a turn, so that a small one need not wait until a large one ends.
    if held.batches.isMultiple(of: 64) { try release(at: now) }
    return .advanced(source: name, items: items, addresses: batch.candidates.count, faults: batch.faults)
  }

  private func end(_ held: Holding, error: String?, _ now: Timestamp) throws -> Step {
    drop()
    try ledger.release(
      held.source.name, as: owner, cursor: held.cursor.text, nextAt: now, finishedAt: now, error: error)
    return .finished(source: held.source.name, error: error)
  }

  /// Gives back a source whose file or folder is missing or can't be read, to be tried again later.
  private func postpone(_ held: Holding, for fault: FileFault, _ now: Timestamp) throws -> Step {
    drop()
    try ledger.release(
      held.source.name, as: owner, cursor: held.cursor.text, nextAt: now + settings.retry, error: fault.description)
    return .postponed(source: held.source.name, error: fault.description)
  }

  /// Forgets the current source without touching the ledger.
  private func drop() {
    holding = nil
    files = nil
  }
}
