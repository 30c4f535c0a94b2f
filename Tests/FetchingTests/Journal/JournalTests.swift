import Fetching
import Foundation
import News
import Testing

@Suite("The journal")
struct JournalTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private func outgoing(_ journaled: Journaled, _ capture: Capture) -> Outgoing {
    Outgoing(
      id: journaled.id, source: SourceName(rawValue: "s"), url: capture.url, pointer: journaled.pointer,
      fetchedAt: capture.fetchedAt, entry: nil, attempt: 1)
  }

  @Test("What is journaled is read back as it was", arguments: [0, 1, 6])
  func roundTrip(compression: Int) throws {
    var journal = try Journal(
      folder: place.path, instance: "one", settings: JournalSettings(compression: compression, rotation: 4000))
    let captures = (0..<50).map { Workplace.capture($0, body: String(repeating: "line \($0)\r\n", count: $0)) }
    var journaled: [Journaled] = []
    for start in stride(from: 0, to: 50, by: 5) {
      journaled += try journal.append(Array(captures[start..<start + 5]), now: Workplace.start)
    }
    journal.close()
    var reader = ItemReader()
    for (entry, capture) in zip(journaled, captures).reversed() {
      let page = try reader.page(of: outgoing(entry, capture))
      #expect(page.body == capture.body)
      #expect(page.url == capture.url)
      #expect(page.attachment.mediaType == "text/html")
      #expect(page.attachment.charset == "utf-8")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(files.count > 1)
    #expect(files.allSatisfy { !$0.hasSuffix(".open") })
  }

  @Test("Headers tell the truth about a body whose coding was undone")
  func honestHeaders() throws {
    var journal = try Journal(folder: place.path, instance: "one")
    let capture = Workplace.capture(
      1,
      headers: [
        Page.Header(name: "Content-Encoding", value: "gzip"), Page.Header(name: "Transfer-Encoding", value: "chunked"),
        Page.Header(name: "content-length", value: "7"), Page.Header(name: "X-Evil", value: "a\r\nContent-Type: b"),
      ])
    let journaled = try journal.append([capture], now: Workplace.start)
    var reader = ItemReader()
    let page = try reader.page(of: outgoing(journaled[0], capture))
    let names = page.headers.map(\.name)
    #expect(page.body == capture.body)
    #expect(names.contains("X-Crawler-Content-Encoding"))
    #expect(names.contains("X-Crawler-Transfer-Encoding"))
    #expect(page.headers.contains(Page.Header(name: "Content-Length", value: String(capture.body.count))))
    #expect(names.filter { $0 == "Content-Type" }.count == 1)
  }

  @Test("A torn tail is cut at the last whole record, wherever it was torn", arguments: [0, 1])
  func tornTail(compression: Int) throws {
    let settings = JournalSettings(compression: compression)
    var journal = try Journal(folder: place.path + "/whole", instance: "one", settings: settings)
    let captures = (0..<3).map { Workplace.capture($0) }
    let journaled = try captures.map { try journal.append([$0], now: Workplace.start)[0] }
    let whole = try place.bytes(of: journaled[0].pointer.file)
    let ends = journaled.map { Int($0.pointer.place.offset) } + [whole.count]
    for length in stride(from: 0, through: whole.count, by: 7) {
      let folder = "torn-\(length)"
      let file = try place.write("\(folder)/a.warc.gz", Array(whole[..<length]))
      try place.write("\(folder)/a.warc.gz.open", [])
      _ = try JournalRepair.run(in: place.path + "/" + folder)
      let left = try place.bytes(of: file).count
      #expect(left == ends.last { $0 <= length } ?? 0, "torn at \(length)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.path + "/" + folder) == ["a.warc.gz"])
    }
  }

  /// A flipped bit cost all records behind it.
  @Test("After a flipped bit only what follows the last whole record is cut")
  func flippedBit() throws {
    var journal = try Journal(folder: place.path, instance: "one")
    let captures = (0..<5).map { Workplace.capture($0, body: String(repeating: "words \($0) ", count: 400)) }
    let journaled = try captures.map { try journal.append([$0], now: Workplace.start)[0] }
    var bytes = try place.bytes(of: journaled[0].pointer.file)
    bytes[Int(journaled[1].pointer.place.offset) + 60] ^= 0x10
    let file = try place.write("dead/a.warc.gz", bytes + [31, 139, 8, 0])
    try place.write("dead/a.warc.gz.open", [])
    let repairs = try JournalRepair.run(in: place.path + "/dead")
    #expect(repairs.map(\.removed) == [4])
    #expect(repairs[0].damages.count == 1 && "\(repairs[0])".contains("a.warc.gz: 4 bytes"), "\(repairs)")
    #expect(try place.bytes(of: file) == bytes)
  }

  @Test("A damaged last record that the ledger points to is reported and kept, not cut off as torn")
  func pointedTo() throws {
    var journal = try Journal(folder: place.path, instance: "one")
    let captures = (0..<3).map { Workplace.capture($0, body: String(repeating: "words \($0) ", count: 400)) }
    let journaled = try captures.map { try journal.append([$0], now: Workplace.start)[0] }
    var bytes = try place.bytes(of: journaled[0].pointer.file)
    let last = journaled[2].pointer.place.offset
    bytes[Int(last) + 60] ^= 0x10
    let file = try place.write("dead/a.warc.gz", bytes)
    try place.write("dead/a.warc.gz.open", [])
    let repairs = try JournalRepair.run(in: place.path + "/dead") { $0 == file ? last : nil }
    #expect(repairs.map(\.removed) == [0] && repairs.first?.damages.isEmpty == false, "\(repairs)")
    #expect(try place.bytes(of: file) == bytes)
  }

  @Test("A file that a running fetcher is writing is left alone")
  func liveFile() throws {
    var journal = try Journal(folder: place.path, instance: "one")
    let file = try journal.append([Workplace.capture(1)], now: Workplace.start)[0].pointer.file
    let before = try place.bytes(of: file)
    #expect(try JournalRepair.run(in: place.path).isEmpty)
    #expect(try JournalRepair.run(in: place.path + "/not-begun").isEmpty)
    #expect(try place.bytes(of: file) == before)
    #expect(FileManager.default.fileExists(atPath: file + ".open"))
    _ = try journal.append([Workplace.capture(2)], now: Workplace.start)
  }

  @Test("Two fetchers with the same name write to different files")
  func twoFetchers() throws {
    var one = try Journal(folder: place.path, instance: "same")
    var two = try Journal(folder: place.path, instance: "same")
    let first = try one.append([Workplace.capture(1)], now: Workplace.start)[0]
    let second = try two.append([Workplace.capture(2)], now: Workplace.start)[0]
    #expect(first.pointer.file != second.pointer.file)
  }
}
