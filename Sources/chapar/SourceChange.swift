import Fetching
import News

/// What became of the sources that an operator chose to pause or resume.
struct SourceChange {
  /// Those that were not so already, in the order in which they were given.
  let changed: [SourceName]
  /// How many were so already.
  let others: Int

  /// Pauses or resumes those that aren't paused or running already, one after the other.
  ///
  /// - Throws: `LedgerError`; then the sources before it are changed.
  init(_ sources: [SourceName], isEnabled: Bool, in ledger: Ledger) throws {
    let states = Dictionary(try ledger.sources().map { ($0.name, $0.isEnabled) }) { first, _ in first }
    changed = sources.filter { states[$0] != isEnabled }
    others = sources.count - changed.count
    for source in changed { try ledger.setEnabled(isEnabled, source: source) }
  }

  /// `2 paused; 1 was paused already.`
  func words(_ done: String, already: String) -> String {
    guard others > 0 else { return "\(changed.count) \(done)." }
    return "\(changed.count) \(done); \(others) \(others == 1 ? "was" : "were") \(already)."
  }
}
