import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("The journal on a full disk")
struct FullDiskTests {
  @Test("What doesn't fit is not journaled, what fitted stays whole, and it goes on once there is room")
  func full() throws {
    let place = try Workplace()
    let folder = URL(filePath: place.path).appending(path: "small")
    guard let disk = try SmallDisk(at: folder, kibibytes: 256) else {
      return print("\(#function) skipped: no small file system can be mounted here")
    }
    let filler = disk.folder.path + "/filler"
    try Data(repeating: 1, count: 100_000).write(to: URL(filePath: filler))
    var journal = try Journal(
      folder: disk.folder.path, instance: "x", settings: JournalSettings(durability: .power, compression: 0))
    let capture = Workplace.capture(1, body: String(repeating: "x", count: 9000))
    var journaled: [Journaled] = []
    var fault: FileFault?
    while fault == nil {
      do {
        journaled += try journal.append([capture, capture], now: Workplace.start)
      } catch {
        fault = error
      }
    }
    #expect(fault?.code == .full)
    #expect(fault?.isTemporary == true)
    #expect(fault?.description.contains("space") == true)
    #expect(throws: FileFault.self) { try journal.append([capture, capture], now: Workplace.start) }
    try FileManager.default.removeItem(atPath: filler)
    journaled += try journal.append([capture, capture], now: Workplace.start)
    #expect(Set(journaled.map(\.pointer.file)).count == 1)
    var reader = try WARCReader(journaled[0].pointer.file)
    var found = 0
    while case .record = try reader.next() { found += 1 }
    #expect(found == journaled.count + 1)
    guard case .end = try reader.next() else { return #expect(Bool(false), "the file is damaged") }
  }
}
