import News
import Pipeline
import Settings

/// Holds the boundaries between the stages and shows what passes on taps.
@main
struct ChaparRelay {
  static func main() {
    StageProgram.main(.relay, as: .relay) { program in
      let names = program.settings[Catalogue.boundaries].split(separator: ",").map(String.init)
      let boundaries = try names.map { name in
        guard let boundary = Boundary(rawValue: name) else {
          throw SettingsError.usage(
            "post.boundaries: there is no boundary '\(name)'; there are "
              + Boundary.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return boundary
      }
      try RelayService(
        program.instance, boundaries: boundaries, road: program.road, pace: program.pace, shutdown: program.shutdown,
        logger: program.logger
      ).run()
    }
  }
}
