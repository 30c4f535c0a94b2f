import Foundation

extension SplitMix {
  /// A generator for a test: each run has a new seed, which is printed; `TEST_SEED=number` repeats a run.
  public static func forTest(_ name: String = #function) -> SplitMix {
    let given = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("\(name): TEST_SEED=\(seed) runs it again")
    return SplitMix(state: seed)
  }
}
