import Extraction
import News
import Pipeline
import Settings

/// Makes articles from documents: headline, byline, dates, body.
///
/// It reads documents from the relay and sends articles back to it. A document that is no article ends here: the
/// `Rejection` that `Extractor` throws becomes a receipt for the fetcher. Several of these processes may run side by
/// side.
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
