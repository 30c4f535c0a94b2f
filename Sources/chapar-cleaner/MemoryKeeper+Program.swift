import Cleaning
import Logging
import Pipeline
import Settings

extension MemoryKeeper {
  /// Makes the keeper and fills the cleaner's memory. Nil if `clean.learn-sites` is off or the store can't be opened,
  /// which is logged: pages are cleaned all the same.
  init?(_ program: StageProgram, for cleaner: inout Cleaner) {
    guard program.settings[Catalogue.learnsSites] else { return nil }
    let logger = program.logger
    cleaner.memory = SiteMemory(MemoryLimits(program.settings))
    do throws(MemoryStoreError) {
      self.init(try SiteMemoryStore(folder: program.places.learned)) { logger.warning("\($0)") }
    } catch {
      logger.warning("\(error)")
      return nil
    }
    cleaner.remember { exchange(&$0, atOnce: true) }
  }
}

extension MemoryLimits {
  /// The limits that the operator set: pages and share before a line is removed, and sites remembered.
  init(_ settings: Settings) {
    self.init(
      minimumPages: settings[Catalogue.learningPages], share: settings[Catalogue.learningShare],
      sites: settings[Catalogue.learningSites])
  }
}
