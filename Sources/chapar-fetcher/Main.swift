import Fetching
import News
import Pipeline
import Settings
import Logging
import ZeroMQ

/// Brings pages in, journals each, sends them on, and waits for the receipts.
@main
struct ChaparFetcher {
  static func main() {
    StageProgram.main(.fetcher, as: .fetch) { program in
      let settings = FetcherSettings(program.settings)
      let ledger = try Ledger(folder: program.places.state, settings: settings.ledger)
      let owner = Owner(rawValue: "\(program.instance.name)-\(Timestamp.current().milliseconds)")
      let notices = Notices()
      let feeder = try Feeder(program, ledger: ledger, owner: owner, notices: notices)
      let failure = await bringIn(program, settings, ledger, owner, feeder, notices)
      program.shutdown.request()
      feeder.join()
      try feeder.check()
      if let failure { throw failure }
    }
  }

  /// Takes sources in and crawls until the shutdown is requested; what ended it before that, if anything.
  private static func bringIn(
    _ program: StageProgram, _ settings: FetcherSettings, _ ledger: Ledger, _ owner: Owner, _ feeder: Feeder,
    _ notices: Notices
  ) async -> (any Error)? {
    let isOver: @Sendable () -> Bool = { program.shutdown.isRequested }
    do {
      let journal = try Journal(
        folder: program.places.journal, instance: program.instance.name, settings: settings.journal)
      let crawler = Crawler(ledger: ledger, owner: owner, journal: journal, settings: settings.crawler) { event in
        if event.isItem { feeder.bell.ring() }
        if let failure = event.failure { notices.add(failure, from: event.source) }
        program.logger.log(level: event.isTrouble ? .warning : .debug, "\(event)")
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await crawler.run(until: isOver) }
        group.addTask { try await Importer(program, ledger, owner, feeder).run(until: isOver) }
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
