import Fetching
import Glibc
import Logging
import News
import Pipeline
import Settings

/// The thread that deletes journal segments beyond `fetch.journal-keep-age` and `fetch.journal-keep-size`, at the start
/// and every ten minutes.
enum Housekeeper {
  /// The time between two sweeps.
  private static let pause: Duration = .seconds(600)

  /// Starts the thread; it ends with the program.
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

  /// Deletes the journal files that are no longer to be kept.
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
