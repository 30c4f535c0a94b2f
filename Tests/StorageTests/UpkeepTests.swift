import Foundation
import Launching
import News
import Storage
import Testing

@Suite("Upkeep")
struct UpkeepTests {
  @Test("What was written is read again, and a broken file counts as none")
  func file() throws {
    let folder = try TemporaryFolder().url.path + "-upkeep"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var upkeep = Upkeep(in: folder)
    #expect(upkeep.backup == nil && upkeep.check == nil)
    upkeep.backup = noon
    upkeep.problems = 3
    try upkeep.write(in: folder)
    #expect(Upkeep(in: folder) == upkeep)
    try Data("nonsense".utf8).write(to: URL(filePath: folder + "/upkeep.json"))
    #expect(Upkeep(in: folder).backup == nil)
  }
}
