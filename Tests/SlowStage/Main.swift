import Cleaning
import Extraction
import Glibc
import Fields
import News
import Pipeline
import Settings
import Storage

/// A slow stage: `SLOW_STAGE` says which stage it is, and `SLOW_MILLISECONDS` how much longer each item takes.
///
/// The cleaner and the extractor use CPU time, as for a difficult page; the storer waits without using any, as for a
/// disk.
@main
struct SlowStage {
  static func main() {
    switch variable("SLOW_STAGE") {
    case "clean": clean()
    case "extract": extract()
    default: store()
    }
  }

  private static let delay = Duration.milliseconds(Int(variable("SLOW_MILLISECONDS")) ?? 50)

  private static func variable(_ name: String) -> String {
    unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
  }

  /// Uses CPU for some thread time, so that a busy machine doesn't shorten the work.
  private static func burn(_ time: Duration) {
    func spent() -> Duration {
      var clock = timespec()
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &clock)
      return .seconds(Int64(clock.tv_sec)) + .nanoseconds(Int64(clock.tv_nsec))
    }
    let end = spent() + time
    while spent() < end {}
  }

  private static func clean() -> Never {
    StageProgram.main(.cleaner, as: .clean) { program in
      var cleaner = Cleaner()
      try StageService<Page, Document>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger
      ) { envelope in
        burn(delay)
        return try cleaner.clean(envelope.payload)
      }.run()
    }
  }

  private static func extract() -> Never {
    StageProgram.main(.extractor, as: .extract) { program in
      let extractor = Extractor()
      try StageService<Document, Article>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger
      ) { envelope in
        burn(delay)
        return try extractor.extract(envelope.payload)
      }.run()
    }
  }

  private static func store() -> Never {
    StageProgram.main(.storer, as: .store) { program in
      let archive = try Archive.open(program.places.archive, durability: .process)
      try TerminalService<WrittenArticle>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger
      ) { envelopes in
        usleep(UInt32(delay * envelopes.count / .microseconds(1)))
        let deliveries = envelopes.map { Delivery(item: $0.id, article: $0.payload) }
        return try archive.store(deliveries, at: .current()).map { .ended($0.outcome, reason: $0.reason) }
      }.run()
    }
  }
}
