import Fields
import Logging
import News
import Pipeline
import Settings
import Storage
import Synchronization

/// Stores articles in the archive, and sends each one's receipt after its transaction was committed.
///
/// While the archive can't be written, articles wait, and no receipt is sent. The exit code is 74 if the archive is
/// damaged when it is opened, or if its file was replaced or removed: what was stored after that would be lost with
/// this process.
@main
struct ChaparStorer {
  /// Opens and packs the archive before it takes its first article, then stores in batches (`store.batch`), each a
  /// transaction.
  static func main() {
    StageProgram.main(.storer, as: .store) { program in
      let archive = try open(program)
      packOldRevisions(of: archive, program)
      let loss = Mutex<ArchiveError?>(nil)
      try TerminalService<WrittenArticle>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger
      ) { envelopes in
        let deposits: [Deposit]
        do throws(ArchiveError) {
          deposits = try archive.store(envelopes.map { Delivery(item: $0.id, article: $0.payload) }, at: .current())
        } catch {
          if error.code == .damaged || error.code == .replaced { program.noteDamage("the \(error)") }
          if error.code == .replaced {
            // Anything written from now on would be lost with this process.
            loss.withLock { $0 = error }
            program.shutdown.request()
          }
          // The archive fails, not the articles: they wait, and no receipt is sent.
          throw Deferral("\(error)")
        }
        return deposits.map { .ended($0.outcome, reason: $0.reason) }
      }.run()
      if let error = loss.withLock({ $0 }) { throw Ending(.inputOutput, reason: "\(error)") }
    }
  }

  /// Compresses the revisions of an older archive, to about a third of its size, before anything is stored. If
  /// interrupted, it resumes where it stopped. In an archive that is packed already there is nothing to do.
  private static func packOldRevisions(of archive: Archive, _ program: StageProgram) {
    var teller = UpgradeTeller(logger: program.logger, work: "packing the archive", unit: "revisions")
    do throws(ArchiveError) {
      try archive.packOldRevisions(unless: { program.shutdown.isRequested }) { teller.tell($0) }
    } catch {
      // This can wait; if something is really wrong, storing will report it.
      program.logger.warning("the archive's old revisions stay unpacked for now: \(error)")
    }
  }

  /// Opens the archive, or makes it. It may take long after an upgrade, when the word index is built anew.
  ///
  /// - Throws: `Ending` with 74 for a damaged archive, which is also noted for `chapar status`; else `ArchiveError`.
  private static func open(_ program: StageProgram) throws -> Archive {
    let durability = Durability(rawValue: program.settings[Catalogue.durability]) ?? .process
    var teller = UpgradeTeller(logger: program.logger, work: "rebuilding the word index", unit: "articles")
    do throws(ArchiveError) {
      return try Archive.open(
        program.places.archive, durability: durability, unless: { program.shutdown.isRequested }
      ) { teller.tell($0) }
    } catch {
      guard error.code == .damaged else { throw error }
      program.noteDamage("the \(error)")
      throw Ending(.inputOutput, reason: "\(error)")
    }
  }
}
