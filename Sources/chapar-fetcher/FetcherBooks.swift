import Fetching
import Glibc
import Logging
import News
import Pipeline
import Settings
import StateFolder

/// What a fetcher needs to keep its books: the ledger, its clock, and the mark that this fetcher is alive.
struct FetcherBooks: Sendable {
  let settings: FetcherSettings
  let ledger: Ledger
  let clock: LedgerClock
  let owner: Owner
  /// Where the import puts what it has read for the feeder.
  let shelf = PageShelf()
  let mark: OwnerMark
  private let program: StageProgram

  /// Opens the ledger, takes over the claims of dead fetchers, and repairs journal files they left half written.
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

  /// Cuts off half-written records that a crash left, and logs what was found.
  private func repairJournal() throws {
    let folder = program.places.journal
    for repair in try JournalRepair.run(in: folder, lastPlace: ledger.lastPlace) {
      program.logger.notice("\(repair)")
      if !repair.damages.isEmpty { program.noteDamage("the journal's \(repair)") }
    }
  }

  /// Starts a thread that reads the whole ledger: damage to a page that is never read could go unnoticed for months.
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
