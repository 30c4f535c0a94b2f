import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Pages in gzip files that are added")
struct GzipFileTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// Several times what is read of a file at once.
  private static let long = Array(
    ("<html><title>Ferry</title>" + (0..<60_000).map { "<p>The ferry sails \($0 &* 7919 % 100_003)." }.joined()).utf8)

  private func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
    let file = try place.write("plain", bytes)
    let command = try Command("/usr/bin/gzip", ["--keep", "--force", file])
    #expect(command.status == 0)
    return Array(try Data(contentsOf: URL(filePath: file + ".gz")))
  }

  @Test("One or more whole members are taken, also with other bytes behind them, as when the page is read")
  func whole() throws {
    let member = try gzipped(Self.long)
    #expect(member.count > 2 << 16)
    let end: [UInt8] = Array("<p>The end.".utf8)
    let small = try gzipped(end)
    let files = [member, member + member, member + small + small, small + member, member + [0, 0, 0], member + [0x1f]]
    for (number, bytes) in files.enumerated() {
      let file = try place.write("\(number).html.gz", bytes)
      #expect(try SourceKind.detect(file).kind == .files)
      let item = try #require(try page(file))
      #expect(item.starts(with: bytes.starts(with: small) ? end : Self.long))
    }
  }

  private func page(_ file: String) throws -> [UInt8]? {
    var files = try PageFiles(file)
    var reader = ItemReader()
    return try files.next()?.items.first.map { try reader.page(of: $0).body }
  }

  @Test("A file that is cut off or damaged in any member, or too large, is refused with the reason")
  func broken() throws {
    let member = try gzipped(Self.long)
    var damaged = member
    for index in (member.count / 2)..<(member.count / 2 + 40) { damaged[index] = 0xFF }
    let bomb = try gzipped([UInt8](repeating: 0x41, count: 40 << 20))
    for (bytes, code, why) in [
      (Array(member.dropLast(4)), FileFault.Code.damaged, "broken gzip file"), (damaged, .damaged, "broken gzip file"),
      (member + member.prefix(100_000), .damaged, "broken gzip file"), (Array(member.prefix(30)), .damaged, "broken"),
      (bomb, .tooLarge, "decompressed, it is larger than the limit"),
    ] {
      let file = try place.write("broken.html.gz", bytes)
      let fault = #expect(throws: FileFault.self) { try SourceKind.detect(file) }
      #expect(fault?.code == code && fault?.why.contains(why) == true, "\(fault as Any)")
    }
  }
}
