import Logging
import Storage

/// Logs the progress of upgrading an old archive: at the start, every ten seconds and at the end. An operator would
/// otherwise take a storer that is busy for minutes for one that hangs.
struct UpgradeTeller {
  let logger: Logger
  /// What is done and counted: `packing the archive: 640 of 10000 revisions`.
  let work: String
  let unit: String
  /// When it last logged; nil before the first time.
  private var told: ContinuousClock.Instant?

  init(logger: Logger, work: String, unit: String) {
    self.logger = logger
    self.work = work
    self.unit = unit
  }

  /// Logs the progress, at most every ten seconds and at the end.
  mutating func tell(_ progress: UpgradeProgress) {
    if let told, progress.done < progress.total, told.duration(to: .now) < .seconds(10) { return }
    told = .now
    logger.notice("\(work): \(progress.done) of \(progress.total) \(unit)")
  }
}
