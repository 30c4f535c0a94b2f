import News
import Pipeline
import Settings

/// Passes messages between the stages and shows them on taps.
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
