import Fetching
import Foundation
import News

/// A WARC file of pages for measurements.
struct PageArchive {
  let path: String
  let pages: Int
  let bytes: Int

  /// Writes a file of all pages below a folder, or of the first `most`, each repeated `copies` times.
  init(of data: String, copies: Int, pages most: Int?, in folder: String) throws {
    var writer = try Writer(folder)
    var reader = ItemReader()
    copying: for copy in 0..<max(1, copies) {
      var files = try PageFiles(data)
      while let batch = try files.next() {
        for item in batch.items where item.pointer.file.contains(".htm") {
          if writer.pages == most { break copying }
          let body = try reader.page(of: item).body
          try writer.write(body, at: "https://\(item.label.prefix(3)).example.org/\(item.label)/\(copy)")
        }
      }
    }
    self = writer.finish()
  }

  /// Writes a file of made-up pages of `bytes` bytes each.
  init(madeUp pages: Int, bytes: Int, in folder: String) throws {
    var writer = try Writer(folder)
    for number in 0..<pages {
      try writer.write(
        MadeUpPage(number, bytes: bytes).bytes, at: "https://news\(number % 50).example.org/\(number)")
    }
    self = writer.finish()
  }

  private init(_ writer: borrowing Writer) {
    path = writer.path
    pages = writer.pages
    bytes = writer.bytes
  }

  /// Compresses each record separately, as crawlers do.
  private struct Writer: ~Copyable {
    private var journal: Journal
    private(set) var path = ""
    private(set) var pages = 0
    private(set) var bytes = 0

    init(_ folder: String) throws {
      journal = try Journal(
        folder: folder + "/archive", instance: "benchmark", settings: JournalSettings(rotation: 1 << 40))
    }

    mutating func write(_ body: [UInt8], at url: String) throws {
      let capture = Capture(
        url: url, answeredURL: url, status: 200, reason: "OK",
        headers: [Page.Header(name: "Content-Type", value: "text/html")], body: body, isDecoded: true,
        fetchedAt: Timestamp(milliseconds: 1_764_000_000_000))
      path = try journal.append([capture], now: capture.fetchedAt)[0].pointer.file
      pages += 1
      bytes += body.count
    }

    mutating func finish() -> PageArchive {
      journal.close()
      return PageArchive(self)
    }
  }
}
