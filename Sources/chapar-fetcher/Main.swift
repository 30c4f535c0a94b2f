import Fetching
import Logging
import News
import Pipeline
import Settings
import StateFolder
import ZeroMQ

/// Fetches pages, writes each to the journal, sends them on, and waits for the receipts.
///
/// The exit code is 74 if the ledger is damaged or was replaced: then nothing that is written would last.
@main
struct ChaparFetcher {
  /// Opens the books, starts the threads, crawls and imports until shutdown or a fault, then waits for the threads: the
  /// feeder enters its last receipts in the ledger. The feeder's own error counts before the crawl's.
  static func main() {
    StageProgram.main(.fetcher, as: .fetch) { program in
      let books = try FetcherBooks(program)
      let notices = Notices()
      let feeder = try Feeder(program, books, notices)
      let survey = try books.surveyLedger()
      let keeper = try Housekeeper.start(program, books)
      let failure = await bringIn(program, books, feeder, notices)
      program.shutdown.request()
      feeder.join()
      survey.join()
      keeper.join()
      do {
        try feeder.check()
        if let failure { throw failure }
      } catch let error as LedgerError where error.isDamage || error.isReplaced {
        program.noteDamage("\(error)")
        throw Ending(.inputOutput, reason: "\(error)")
      }
    }
  }

  /// Imports and crawls until shutdown is requested. If either fails, shutdown is requested, so that the other ends
  /// too.
  ///
  /// - Returns: the error that ended it earlier, if any.
  private static func bringIn(
    _ program: StageProgram, _ books: FetcherBooks, _ feeder: Feeder, _ notices: Notices
  ) async -> (any Error)? {
    let isOver: @Sendable () -> Bool = { program.shutdown.isRequested }
    let clock = books.clock
    if program.settings[Catalogue.userAgent] == Catalogue.userAgent.standard {
      program.logger.notice("publishers can't reach you: set fetch.user-agent to a page about your archive")
    }
    do {
      let journal = try Journal(
        folder: program.places.journal, instance: program.instance.name, settings: books.settings.journal)
      let crawler = Crawler(
        ledger: books.ledger, mark: books.mark, journal: journal, settings: books.settings.crawler,
        clock: { clock.now() }
      ) { event in
        if event.isItem { feeder.bell.ring() }
        if let failure = event.failure {
          notices.add(failure)
          // Like the stages' lines for what they reject.
          return program.logger.info(
            "\(failure.outcome == .failed ? "given up" : failure.outcome.rawValue): \(failure.reason)",
            metadata: ["item": "\(failure.id)", "page": "\(failure.url)", "source": "\(failure.source)"])
        }
        var facts: Logger.Metadata = [:]
        if let item = event.item, let source = event.source { facts = ["item": "\(item)", "source": "\(source)"] }
        facts["bytes"] = event.bytes.map { .stringConvertible($0) }
        program.logger.log(level: event.isTrouble ? .warning : .debug, "\(event)", metadata: facts)
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await crawler.run(until: isOver) {
            program.logger.info("stands by: another fetcher crawls; this one imports files and sends items beside it")
          }
        }
        group.addTask { try await Importer(program, books, feeder).run(until: isOver) }
        do {
          for try await _ in group {}
        } catch {
          program.shutdown.request()
          throw error
        }
      }
      return nil
    } catch {
      return error
    }
  }
}
