import Cleaning
import Extraction
import Fetching
import News
import Synchronization

/// Reads a journaled page again with this program's rules, to show what it would make of it today. Nothing is stored.
final class Trial: Sendable {
  /// The reader, cleaner and extractor, kept for the next page.
  private struct Tools: ~Copyable {
    var reader: ItemReader
    var cleaner: Cleaner = {
      var cleaner = Cleaner()
      cleaner.keepsLines = true
      return cleaner
    }()
    let extractor = Extractor()
  }

  /// One page at a time: more would each take their memory.
  private let tools: Mutex<Tools>
  /// In bytes, of the page decompressed. A page briefly needs about thirty times its size in memory; leave larger ones
  /// to `chapar explain`.
  private static let largest: Int64 = 2 << 20

  /// - Parameter token: as for `ItemReader`.
  init(token: String) { tools = Mutex(Tools(reader: ItemReader(token: token))) }

  /// Explains how an item's page is read. It never throws: for a page that is too large, missing, damaged or no page at
  /// all the explanation has nothing but the rejection, such as `no-page` with the reason.
  ///
  /// A page may be explained in full and still be rejected: by a wall's or the cleaner's or the extractor's judgement,
  /// of which the first in this order is given.
  func explanation(of trace: ItemTrace) -> Explanation {
    let item = Outgoing(
      id: trace.id, source: trace.source, url: trace.url, pointer: trace.pointer, fetchedAt: trace.fetchedAt,
      entry: nil, attempt: trace.attempts)
    let blank = Document(
      url: trace.url, answeredURL: trace.url, fetchedAt: trace.fetchedAt, source: trace.source)
    guard trace.pointer.length <= Self.largest else {
      return Explanation(
        blank,
        rejection: Rejection(
          code: "too-large", reason: "the page has \(trace.pointer.length) bytes; try it with `chapar explain`"))
    }
    return tools.withLock { tools in
      do throws(FileFault) {
        let page = try tools.reader.page(of: item)
        let wall = Wall.standing(in: page)?.rejection
        do throws(Rejection) {
          let document = try tools.cleaner.examine(page)
          let unfit = tools.cleaner.rejection(of: document)
          let (article, rejection) = try tools.extractor.examine(document)
          var explanation = Explanation(article)
          explanation.rejection = (wall ?? unfit ?? rejection)?.description
          explanation.isTrial = true
          explanation.lines = tools.cleaner.lines
          return explanation
        } catch {
          return Explanation(blank, rejection: wall ?? error)
        }
      } catch {
        return Explanation(blank, rejection: Rejection(code: "no-page", reason: "\(error)"))
      }
    }
  }
}
