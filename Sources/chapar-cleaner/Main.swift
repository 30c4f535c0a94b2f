import Cleaning
import News
import Pipeline
import Settings

/// Makes documents from pages: text in blocks, without boilerplate.
///
/// What it learns of sites is shared with the other cleaners through the store: read at the start, then exchanged about
/// once a second while pages come, when none comes, and at the end. A killed cleaner loses what it learned since the
/// last exchange, and no page.
@main
struct ChaparCleaner {
  /// The work is one page at a time on one thread, with one cleaner, whose buffers and memory are kept from page to
  /// page.
  static func main() {
    StageProgram.main(.cleaner, as: .clean) { program in
      var cleaner = Cleaner()
      var keeper = MemoryKeeper(program, for: &cleaner)
      var hasLearned = false
      try StageService<Page, Document>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger,
        notes: program.places.hands,
        // Also save after the last pages of a burst, in case somebody looks at them or the process is killed.
        idle: {
          guard hasLearned else { return }
          hasLearned = false
          cleaner.remember { keeper?.exchange(&$0, atOnce: true) }
        },
        work: { envelope in
          hasLearned = true
          defer { cleaner.remember { keeper?.exchange(&$0) } }
          return try cleaner.clean(envelope.payload)
        }
      ).run()
      cleaner.remember { keeper?.exchange(&$0, atOnce: true) }
    }
  }
}
