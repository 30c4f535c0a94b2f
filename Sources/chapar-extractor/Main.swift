import Extraction
import News
import Pipeline
import Settings

/// Makes articles from documents: headline, byline, dates, body.
@main
struct ChaparExtractor {
  static func main() {
    StageProgram.main(.extractor, as: .extract) { program in
      let extractor = Extractor()
      try StageService<Document, Article>(
        program.instance, road: program.road, pace: program.pace, shutdown: program.shutdown, logger: program.logger,
        notes: program.places.hands
      ) { envelope in
        try extractor.extract(envelope.payload)
      }.run()
    }
  }
}
