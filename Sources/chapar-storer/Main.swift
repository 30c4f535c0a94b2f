import News
import Pipeline
import Settings
import Storage

/// Keeps articles in the archive and sends a receipt for each, after its transaction.
@main
struct ChaparStorer {
  static func main() {
    StageProgram.main(.storer, as: .store) { program in
      let durability = Durability(rawValue: program.settings[Catalogue.durability]) ?? .process
      let archive = try Archive.open(program.places.archive, durability: durability)
      try TerminalService<Article>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger
      ) { envelopes in
        let deliveries = envelopes.map { Delivery(item: $0.id, article: $0.payload) }
        do {
          return try archive.store(deliveries, at: .current()).map { .ended($0.outcome, reason: $0.reason) }
        } catch {
          // Whatever the archive can't do now is not the articles' fault: they wait, and nothing is acknowledged.
          throw Deferral("\(error)")
        }
      }.run()
    }
  }
}
