import Fetching
import Foundation
import News

/// A WARC file of the pages below a folder.
struct PageArchive {
  let path: String
  private(set) var pages = 0
  private(set) var bytes = 0

  /// Writes the file, records compressed one by one as in a crawl's.
  init(of data: String, copies: Int, in folder: String) throws {
    var journal = try Journal(
      folder: folder + "/archive", instance: "benchmark", settings: JournalSettings(rotation: 1 << 40))
    var reader = ItemReader()
    var written = ""
    for copy in 0..<max(1, copies) {
      var files = try PageFiles(data)
      while let batch = try files.next() {
        for item in batch.items where item.pointer.file.contains(".htm") {
          let page = try reader.page(of: item)
          let url = "https://\(item.label.prefix(3)).example.org/\(item.label)/\(copy)"
          let capture = Capture(
            url: url, answeredURL: url, status: 200, reason: "OK",
            headers: [Page.Header(name: "Content-Type", value: "text/html")], body: page.body, isDecoded: true,
            fetchedAt: Timestamp(milliseconds: 1_764_000_000_000))
          written = try journal.append([capture], now: capture.fetchedAt)[0].pointer.file
          pages += 1
          bytes += page.body.count
        }
      }
    }
    journal.close()
    path = written
  }
}
