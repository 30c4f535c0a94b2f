import Cleaning
import Extraction
import Fetching
import Foundation
import News

/// What understanding the pages costs without transport: parsed, cleaned and extracted in one process, one by one.
struct OneProcess {
  /// CPU time a page, in seconds.
  let processor: Double

  /// Works through a WARC file's pages; reading and inflating them doesn't count.
  init(_ archive: PageArchive) throws {
    var cleaner = Cleaner()
    let extractor = Extractor()
    var reader = ItemReader()
    var files = try PageFiles(archive.path)
    var seconds = 0.0
    while let batch = try files.next() {
      for item in batch.items {
        let page = try reader.page(of: item)
        let start = Self.processorSeconds
        do throws(Rejection) { _ = try extractor.extract(cleaner.clean(page)) } catch {
          // Its work so far counts; the pipeline rejects it here too.
        }
        seconds += Self.processorSeconds - start
      }
    }
    processor = seconds / Double(max(1, archive.pages))
  }

  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
