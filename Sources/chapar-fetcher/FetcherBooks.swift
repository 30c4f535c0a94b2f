import Fetching
import Glibc
import Logging
import News
import Pipeline
import Settings
import StateFolder

/// What a fetcher needs to keep its books: the ledger, its clock, and the mark that this fetcher is alive. One ledger,
/// one clock and one owner are shared by feeder, crawl, import and housekeeping.
struct FetcherBooks: Sendable {
  /// The settings in the types of the library.
  let settings: FetcherSettings
  let ledger: Ledger
  /// Asked for each time that goes into the ledger, since it follows jumps of the wall clock.
  let clock: LedgerClock
  /// The name for claims, new with each start: `INSTANCE-MILLISECONDS`, such as `1-1764416852000`.
  let owner: Owner
  /// Where the import puts what it has read for the feeder.
  let shelf = PageShelf()
  /// A locked file. Another fetcher takes over what this one claims as soon as the lock is gone, however the process
  /// ended.
  let mark: OwnerMark
  private let program: StageProgram

  /// Opens the ledger, takes over the claims of dead fetchers, and repairs journal files they left half written.
  /// Whenever the disk is too full for the ledger to be written, then or later, the thread that writes waits two
  /// seconds and tries again, until shutdown.
  ///
  /// - Throws: `SettingsError`, `LedgerError`, and the journal's errors.
  init(_ program: StageProgram) throws {
    self.program = program
    settings = try FetcherSettings(program.settings)
    ledger = try Ledger(
      folder: program.places.state, settings: settings.ledger,
      waitsForRoom: { fault in
        program.logger.warning("\(fault); trying again")
        // Nothing in this process can proceed without its books, so blocking the thread is harmless.
        for _ in 0..<20 where !program.shutdown.isRequested { usleep(100_000) }
        return !program.shutdown.isRequested
      })
    clock = try LedgerClock(ledger: ledger) { program.logger.warning("\($0)") }
    owner = Owner(rawValue: "\(program.instance.name)-\(Timestamp.current().milliseconds)")
    mark = try ledger.signIn(owner)
    for dead in try ledger.releaseDead() { program.logger.notice("took over what '\(dead)' had claimed when it died") }
    try repairJournal()
  }

  /// Cuts off half-written records that a crash left, and logs what was found. What was cut off never became an item.
  /// Damage elsewhere is also noted for `chapar status`.
  private func repairJournal() throws {
    let folder = program.places.journal
    for repair in try JournalRepair.run(in: folder, lastPlace: ledger.lastPlace) {
      program.logger.notice("\(repair)")
      if !repair.damages.isEmpty { program.noteDamage("the journal's \(repair)") }
    }
  }

  /// Starts a thread that reads the whole ledger: damage to a page that is never read could go unnoticed for months. It
  /// only notes what it finds; the fetcher works meanwhile.
  func surveyLedger() throws -> WorkThread {
    try WorkThread(name: "survey") { [ledger, program] in
      do {
        for problem in try ledger.integrityProblems() { program.noteDamage("the ledger: \(problem)") }
      } catch let error as LedgerError where error.isDamage {
        program.noteDamage("\(error)")
      } catch {
        program.logger.warning("the ledger could not be read through: \(error)")
      }
    }
  }
}
