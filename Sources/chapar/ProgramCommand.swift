import ArgumentParser
import Settings

/// One of the other programs as a command, so that help and completions have it; `ProgramNames` starts it before the
/// command line is parsed, so this is never run.
struct ProgramCommand<Which: StartedProgram>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Which.program.word, abstract: Which.program.summary)
  }

  @Argument(
    parsing: .allUnrecognized, help: "The program's own options.",
    completion: .list(Catalogue.all.filter { $0.programs.contains(Which.program) }.map(\.option)))
  var options: [String] = []
}

/// Names a program at compile time: the argument parser takes types, not values.
protocol StartedProgram {
  static var program: Program { get }
}

/// The programs of the pipeline and its monitor, each as a type for `ProgramCommand`.
enum Started {
  enum Relay: StartedProgram { static let program = Program.relay }
  enum Fetcher: StartedProgram { static let program = Program.fetcher }
  enum Cleaner: StartedProgram { static let program = Program.cleaner }
  enum Extractor: StartedProgram { static let program = Program.extractor }
  enum Storer: StartedProgram { static let program = Program.storer }
  enum Monitor: StartedProgram { static let program = Program.monitor }
}
