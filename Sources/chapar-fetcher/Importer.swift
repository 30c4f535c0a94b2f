import Fetching
import News
import Pipeline
import Logging
import ZeroMQ

/// Imports the operator's files, folders, lists and WARC files, step by step. Addresses in them go to the ledger for
/// the crawl; pages are items at once.
struct Importer {
  private let program: StageProgram
  private let books: FetcherBooks
  private let feeder: Feeder

  /// - Parameter feeder: told of new items by its bell.
  init(_ program: StageProgram, _ books: FetcherBooks, _ feeder: Feeder) {
    self.program = program
    self.books = books
    self.feeder = feeder
  }

  /// Imports until `isOver`, then gives back the source it was importing, so that any fetcher can go on with it at
  /// once.
  ///
  /// It looks for sources every 200 ms while there are none, and waits 20 ms at a time while enough items wait to be
  /// sent. Faults in a source are logged and kept with it; they end only that source.
  ///
  /// - Throws: `LedgerError`, which ends the program.
  func run(until isOver: @Sendable () -> Bool) async throws {
    let intake = Intake(ledger: books.ledger, owner: books.owner, settings: books.settings.intake, shelf: books.shelf)
    while !isOver() {
      switch try intake.step(at: books.clock.now()) {
      case .advanced(let source, let items, _, let faults):
        if items > 0 { feeder.bell.ring() }
        for fault in faults { program.logger.warning("\(source): \(fault)") }
        await Task.yield()
      case .finished(let source, let error):
        feeder.bell.ring()
        program.logger.info("imported \(source)\(error.map { ": \($0)" } ?? "")")
      case .postponed(let source, let error):
        program.logger.warning("\(source) will be tried again: \(error)")
      case .ahead: try await Task.sleep(for: .milliseconds(20))
      case .idle: try await Task.sleep(for: .milliseconds(200))
      }
    }
    try intake.release(at: books.clock.now())
  }
}
