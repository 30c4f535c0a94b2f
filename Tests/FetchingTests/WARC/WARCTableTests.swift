import Crypto
import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("WARC files of other tools", .enabled(if: SharedData.has("warc"), "../shared/data/warc is not there"))
struct WARCTableTests {
  static let folder = "warc"

  struct Expected: Decodable {
    struct Record: Decodable {
      var type: String
      var format: String?
      var uri: String?
      var date: String?
      var content_length: Int?
      var http_status: String?
      var http_content_type: String?
      var body_length: Int?
      var body_sha1: String?
    }
    var records: [Record]
  }

  static var files: [String] {
    guard SharedData.has(folder) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: SharedData.file(folder).path)) ?? []
    return names.filter { $0.contains(".warc") && !$0.hasSuffix(".json") }.sorted()
  }

  @Test("The files are there")
  func enough() { #expect(Self.files.count >= 19) }

  @Test("Every record that warcio finds is found, with the same header and body", arguments: files)
  func finds(name: String) throws {
    let path = SharedData.file(Self.folder).path + "/" + name
    let expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: URL(filePath: path + ".expected.json")))
    var reader = try WARCReader(path)
    var index = 0
    var damages: [WARCDamage] = []
    var block: [UInt8] = []
    reading: while true {
      switch try reader.next() {
      case .end: break reading
      case .damage(let damage): damages.append(damage)
      case .record(let record):
        _ = try reader.readBlock(into: &block)
        if index < expected.records.count { try compare(record, block, expected.records[index], name) }
        index += 1
      }
    }
    #expect(index >= expected.records.count)
  }

  private func compare(_ record: WARCRecord, _ block: [UInt8], _ wanted: Expected.Record, _ name: String) throws {
    #expect(record.kind.name == wanted.type)
    #expect(record.targetURI == wanted.uri)
    #expect(record.dateText == wanted.date)
    if let length = wanted.content_length { #expect(record.blockLength == Int64(length)) }
    guard record.kind == .response, let response = ArchivedResponse(block), let status = wanted.http_status else {
      return
    }
    #expect(String(response.status) == status)
    #expect(response.header("Content-Type") == wanted.http_content_type)
    // warcio stops at this file's second gzip member, in which the record continues; and it counts less of a cut-off
    // one.
    if name.contains("wrong-chunks") || name.contains("clipped") { return }
    let body = try response.body(of: block, limit: 1 << 20)
    #expect(body.count == wanted.body_length)
    #expect(Hexadecimal.text(of: Insecure.SHA1.hash(data: body)) == wanted.body_sha1)
  }
}
