import Logging
import Storage

/// Logs the progress of upgrading an old archive: at the start, every ten seconds and at the end.
struct UpgradeTeller {
  let logger: Logger
  let work: String
  let unit: String
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
