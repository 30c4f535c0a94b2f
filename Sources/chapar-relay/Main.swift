import News
import Pipeline
import Settings

/// Passes messages between the stages and shows them on taps.
///
/// Each boundary, such as `documents` between cleaner and extractor, has an inlet, an outlet and a tap, and a thread
/// of its own. The setting `post.boundaries` lists the boundaries of this process.
@main
struct ChaparRelay {
  static func main() {
    StageProgram.main(.relay, as: .relay) { program in
      let boundaries = try Boundary.list(program.settings)
      try RelayService(
        program.instance, boundaries: boundaries, road: program.road, pace: program.pace, shutdown: program.shutdown,
        logger: program.logger
      ).run()
    }
  }
}
