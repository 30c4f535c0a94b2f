import Fetching
import Logging
import News
import Pipeline
import Settings
import ZeroMQ

/// The thread that sends the ledger's items and enters receipts, until shutdown is requested. It owns the pipeline's
/// sockets; the crawl and the import tell it of new items by `bell`.
final class Feeder: Sendable {
  /// Wakes the thread when the ledger has something new to send. Without it the thread looks every quarter of a second.
  let bell: Wakeup
  private let thread: WorkThread
  private let failure: ThreadFailure

  /// Starts the thread. An error in it shuts down the whole program; `check` then throws it.
  ///
  /// - Throws: `TransportError` if the system gives no thread or pipe.
  init(_ program: StageProgram, _ books: FetcherBooks, _ notices: Notices) throws {
    let bell = try Wakeup()
    let failure = ThreadFailure()
    self.bell = bell
    self.failure = failure
    thread = try WorkThread(name: "feeder") {
      do {
        try Self.feed(program, books, bell, notices)
      } catch {
        failure.note(error)
        program.shutdown.request()
      }
    }
  }

  /// Waits for the thread to end; call it only once.
  func join() { thread.join() }

  /// Throws the error that ended the thread, if any; call it after `join`.
  func check() throws { try failure.check() }

  /// Feeds the pipeline until shutdown is requested. The receipts that have come by then are entered before it returns;
  /// what is still in flight stays so in the ledger, and its receipts are awaited by the next fetcher.
  private static func feed(
    _ program: StageProgram, _ books: FetcherBooks, _ bell: Wakeup, _ notices: Notices
  ) throws {
    let window = Window(
      items: program.settings[Catalogue.windowItems], bytes: Int64(program.settings[Catalogue.windowBytes].bytes))
    let clock = books.clock
    var dispatcher = Dispatcher(
      ledger: books.ledger, owner: books.owner, window: window, shelf: books.shelf,
      token: program.settings[Catalogue.productToken], clock: { clock.now() },
      onDamage: { program.noteDamage("an item's record is damaged and ends as rejected: \($0)") },
      onDeath: { dead in
        program.logger.info("given up: \(dead.reason)", metadata: ["item": "\(dead.item)", "page": "\(dead.url)"])
      },
      onRejection: { item in
        program.logger.info("rejected: \(item.reason)", metadata: ["item": "\(item.item)", "page": "\(item.url)"])
      })
    try FeederService(
      program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger,
      bell: bell,
      settle: { envelopes in try dispatcher.settle(envelopes.map { Answer($0.payload, to: $0.attempt, past: $0.hops) })
      },
      next: { room in
        try dispatcher.take(upTo: room).map { delivery in
          let item = delivery.item
          let isAgain = item.attempt > 1 || item.isResent
          program.logger.log(
            level: isAgain ? .debug : .trace, isAgain ? "sends again" : "sends",
            metadata: ["item": "\(item.id)", "page": "\(item.url)", "attempt": .stringConvertible(item.attempt)])
          return Envelope(
            id: delivery.item.id, origin: Origin(url: delivery.page.answeredURL), attempt: delivery.item.attempt,
            payload: delivery.page)
        }
      },
      held: { dispatcher.held }, notices: { notices.take() }, strays: { dispatcher.strays }
    ).run()
    try dispatcher.finish()
  }
}
