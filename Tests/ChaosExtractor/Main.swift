import Extraction
import Glibc
import News
import Pipeline
import Settings

/// An extractor that crashes on a page with certain words, as if by a bug in a parser.
@main
struct ChaosExtractor {
  static func main() {
    StageProgram.main(.extractor, as: .extract) { program in
      let extractor = Extractor()
      try StageService<Document, Article>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger,
        notes: program.places.hands
      ) { envelope in
        if envelope.payload.blocks.contains(where: { $0.text.contains("chaos-poison-page") }) {
          kill(getpid(), SIGKILL)
        }
        return try extractor.extract(envelope.payload)
      }.run()
    }
  }
}
