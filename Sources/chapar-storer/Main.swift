import News
import Pipeline
import Settings
import Storage
import Synchronization

/// Keeps articles in the archive and sends a receipt for each, after its transaction.
@main
struct ChaparStorer {
  static func main() {
    StageProgram.main(.storer, as: .store) { program in
      let archive = try open(program)
      let loss = Mutex<ArchiveError?>(nil)
      try TerminalService<Article>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger
      ) { envelopes in
        let deposits: [Deposit]
        do throws(ArchiveError) {
          deposits = try archive.store(envelopes.map { Delivery(item: $0.id, article: $0.payload) }, at: .current())
        } catch {
          if error.code == .damaged || error.code == .replaced { program.noteDamage("the \(error)") }
          if error.code == .replaced {
            // What goes on being written is lost with this process.
            loss.withLock { $0 = error }
            program.shutdown.request()
          }
          // Whatever the archive can't do now is not the articles' fault: they wait, and nothing is acknowledged.
          throw Deferral("\(error)")
        }
        return deposits.map { .ended($0.outcome, reason: $0.reason) }
      }.run()
      if let error = loss.withLock({ $0 }) { throw Ending(.inputOutput, reason: "\(error)") }
    }
  }

  private static func open(_ program: StageProgram) throws -> Archive {
    let durability = Durability(rawValue: program.settings[Catalogue.durability]) ?? .process
    do throws(ArchiveError) {
      return try Archive.open(program.places.archive, durability: durability)
    } catch {
      guard error.code == .damaged else { throw error }
      program.noteDamage("the \(error)")
      throw Ending(.inputOutput, reason: "\(error)")
    }
  }
}
