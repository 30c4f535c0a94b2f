import Cleaning
import Extraction
import Fetching
import Foundation
import News
import Pipeline

/// The stages' input files: a WARC file for the fetcher, and for each other stage a file of frames, each preceded by
/// its length (eight bytes, little-endian).
struct Supplies {
  let folder: String

  /// The WARC file, with each page as a separately compressed record, as crawlers write them.
  var archive: String { folder + "/archive.warc.gz" }

  /// The number of pages made.
  static let count = 128

  /// Makes all files from one page.
  func make(of body: [UInt8]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let pages = (0..<Self.count).map { page($0, body) }
    try write(archive: pages)
    var cleaner = Cleaner()
    let extractor = Extractor()
    var frames: [Stage: [[UInt8]]] = [:]
    for (number, page) in pages.enumerated() {
      let document = try cleaner.clean(page)
      let article = try extractor.extract(document)
      frames[.clean, default: []] += [try envelope(number, page).encoded(), body]
      frames[.extract, default: []].append(try envelope(number, document).encoded())
      frames[.store, default: []].append(try envelope(number, article).encoded())
    }
    for (stage, frames) in frames {
      var bytes = Data()
      for frame in frames {
        unsafe withUnsafeBytes(of: UInt64(frame.count).littleEndian) { unsafe bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: frame)
      }
      try bytes.write(to: file(of: stage))
    }
  }

  /// A stage's input frames, in order.
  func frames(for stage: Stage) throws -> [[UInt8]] {
    let bytes = Array(try Data(contentsOf: file(of: stage)))
    var frames: [[UInt8]] = []
    var position = 0
    while position < bytes.count {
      let count = bytes[position..<position + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      frames.append(Array(bytes[position + 8..<position + 8 + count]))
      position += 8 + count
    }
    return frames
  }

  private func file(of stage: Stage) -> URL { URL(filePath: folder + "/\(stage.rawValue).frames") }

  private func page(_ number: Int, _ body: [UInt8]) -> Page {
    let url = "https://news\(number % 8).example/2024/05/14/\(number)"
    return Page(
      url: url, answeredURL: url, headers: [Page.Header(name: "Content-Type", value: "text/html; charset=utf-8")],
      fetchedAt: Timestamp(milliseconds: 1_764_000_000_000), source: SourceName(rawValue: "benchmark"),
      mediaType: "text/html", charset: "utf-8", body: body)
  }

  private func envelope<Payload: WirePayload>(_ number: Int, _ payload: Payload) -> Envelope<Payload> {
    Envelope(
      id: ItemID(rawValue: "urn:uuid:\(number)"), origin: Origin(url: "https://news\(number % 8).example/"),
      hops: [Hop(stage: .clean, instance: "clean-1", milliseconds: 1.5)], payload: payload)
  }

  private func write(archive pages: [Page]) throws {
    let place = folder + "/journal"
    try? FileManager.default.removeItem(atPath: place)
    var journal = try Journal(folder: place, instance: "benchmark", settings: JournalSettings(rotation: 1 << 40))
    var written = ""
    for page in pages {
      let capture = Capture(
        url: page.url, answeredURL: page.answeredURL, status: 200, reason: "OK", headers: page.headers, body: page.body,
        isDecoded: true, fetchedAt: page.fetchedAt)
      written = try journal.append([capture], now: page.fetchedAt)[0].pointer.file
    }
    journal.close()
    try? FileManager.default.removeItem(atPath: archive)
    try FileManager.default.moveItem(atPath: written, toPath: archive)
  }
}
