import Cleaning
import Extraction
import Fetching
import Foundation
import News

/// The cost of processing pages without transport: they are parsed, cleaned and extracted one by one in one process.
struct OneProcess {
  /// CPU seconds per page.
  let processor: Double

  /// Processes a WARC file's pages; the time for reading and decompressing them isn't counted.
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
          // Its time so far counts; the pipeline rejects it at this point too.
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
