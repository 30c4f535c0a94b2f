import ArgumentParser
import Foundation
import News
import Pipeline
import ZeroMQ

/// Sends damaged messages of every boundary through all code that reads them, and prints their number and the seed.
///
/// A failure names its round, and `--seed N --from ROUND --rounds 1` repeats it. After a trap, the round is one of the
/// ten thousand after the one printed last.
@main
struct FuzzWire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-wire", abstract: "Fuzz what reads frames from the wire.")

  @Option(help: "How long, in seconds.")
  var seconds = 60

  @Option(help: "The seed; each round has its own random numbers, made of it and the round's number.")
  var seed: UInt64 = 1

  @Option(help: "The round to begin with.")
  var from: UInt64 = 0

  @Option(help: "The most rounds.")
  var rounds: UInt64 = .max

  func validate() throws {
    if !(1...1_000_000).contains(seconds) { throw ValidationError("--seconds wants 1 to 1000000") }
  }

  func run() throws {
    let end = ContinuousClock.now + .seconds(seconds)
    var tally = Tally()
    let seeds = try Seeds.frames()
    var loop = try WireLoop(seed: seed)
    var round = from
    while .now < end, round - from < rounds {
      var mutator = Mutator(seed: seed, round: round)
      let kind = mutator.pick(MessageKind.allCases)
      let frames = mutator.mutate(mutator.pick(seeds[kind] ?? []), among: seeds.values.flatMap { $0 })
      if round.isMultiple(of: 10_000) {
        // So that it is visible even if a trap follows.
        print("seed \(seed) round \(round) \(tally)")
        fflush(nil)
      }
      loop.round = round
      try loop.take(frames, of: kind, counting: &tally)
      round += 1
    }
    print("seed \(seed) rounds \(from)..<\(round) \(tally)")
  }
}

/// The numbers of messages by outcome.
struct Tally: CustomStringConvertible {
  var read = 0
  var refused = 0
  var shown = 0
  var noted = 0

  var description: String { "read \(read) refused \(refused) shown \(shown) noted \(noted)" }
}
