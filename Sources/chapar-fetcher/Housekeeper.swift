import Fetching
import Glibc
import Logging
import News
import Pipeline
import Settings

/// The thread that deletes journal segments beyond `fetch.journal-keep-age` and `fetch.journal-keep-size`, at the start
/// and every ten minutes. With neither set it deletes nothing.
enum Housekeeper {
  /// The time between two sweeps.
  private static let pause: Duration = .seconds(600)

  /// Starts the thread; it ends within a fifth of a second of the shutdown, or after the sweep in hand.
  static func start(_ program: StageProgram, _ books: FetcherBooks) throws -> WorkThread {
    let keeping = books.settings.keeping
    return try WorkThread(name: "keeper") {
      var next = ContinuousClock.now
      while !program.shutdown.isRequested {
        if .now >= next {
          sweep(keeping, program, books)
          next = .now + pause
        }
        usleep(200_000)
      }
    }
  }

  /// Deletes the journal files that are no longer to be kept. Each is logged. An error is, too, and is no reason to
  /// stop fetching: the next sweep tries again.
  private static func sweep(_ keeping: JournalKeeping, _ program: StageProgram, _ books: FetcherBooks) {
    do {
      for gone in try keeping.sweep(program.places.journal, books.ledger, at: books.clock.now()) {
        program.logger.notice("\(gone)")
      }
    } catch {
      program.logger.warning("the journal could not be tidied up: \(error)")
    }
  }
}
