import ArgumentParser
import Foundation
import Launching

/// Feeds mutated feeds, sitemaps, lists, archives, dates and raw HTTP answers to the code that production runs on them.
///
/// Each input is written to the file `--save` before it is tried, so the input that crashed the process is kept. The
/// same seed generates it again.
@main
struct FuzzFetching: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-fetching", abstract: "Tries the fetcher's parsers and its HTTP client on mutated inputs.")

  @Option(help: "For how long, in seconds of the process's CPU time.")
  var seconds = 60.0

  @Option(help: "The seed; the same one makes the same inputs.")
  var seed: UInt64 = 1

  @Option(help: "The folder of the given data.")
  var data = SharedData.root.path

  @Option(help: "Where the input in hand is written.")
  var save = "fuzz-fetching.input"

  @Option(help: "Only this target: \(Target.allCases.map(\.rawValue).joined(separator: ", ")).")
  var only: Target?

  func run() async throws {
    let corpus = try Corpus(folder: data)
    print("seed \(seed); \(corpus.summary)")
    let input = try SavedInput(save)
    let targets = only.map { [$0] } ?? Target.allCases
    let (seconds, seed) = (seconds, seed)
    let counts = try await AnswerServer.run { server in
      var counts: [Target: Count] = [:]
      var mutator = Mutator(random: SplitMix(state: seed))
      while Self.cpuSeconds < seconds {
        guard let target = mutator.oneOf(targets) else { break }
        let bytes = mutator.input(of: corpus.seeds(of: target))
        try input.write(bytes)
        counts[target, default: Count()].tried += 1
        let isTaken = try await target.take(bytes, server: server, choice: mutator.number())
        if isTaken { counts[target, default: Count()].taken += 1 }
      }
      return counts
    }
    input.remove()
    for target in targets {
      let count = counts[target] ?? Count()
      print("\(target.rawValue): \(count.tried) inputs, \(count.taken) of them read")
    }
    print("seed \(seed): no trap in \(Int(Self.cpuSeconds)) s of CPU")
  }

  /// The number of inputs tried, and of those from which something could be read.
  private struct Count: Sendable {
    var tried = 0
    var taken = 0
  }

  /// The CPU time of this process so far.
  private static var cpuSeconds: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .infinity }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
