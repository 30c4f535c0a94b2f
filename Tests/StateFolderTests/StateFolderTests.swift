import Foundation
import Launching
import News
import StateFolder
import Testing

@Suite("The state folder")
struct StateFolderTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url.path }
  private static let noon = Timestamp(milliseconds: 1_700_000_000_000)

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int
  }

  @Test("After a start our files can be read by their owner alone, and files that are not ours are left as they were")
  func modes() throws {
    let files = FileManager.default
    for name in ["journal/2024", "archive", "mine"] {
      try files.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }
    let names = [
      "journal/2024/a.warc.gz", "archive/archive.sqlite", "ledger.sqlite", "ledger.sqlite-wal", "mine/diary",
    ]
    for name in names {
      try Data("x".utf8).write(to: folder.url.appending(path: name))
      try files.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path + "/" + name)
    }
    try files.createSymbolicLink(atPath: path + "/journal/link", withDestinationPath: path + "/mine/diary")
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    #expect(try PrivateFiles.protect(path) > 4)
    #expect(try names.map(mode) == [0o600, 0o600, 0o600, 0o600, 0o664])
    #expect(try ["journal", "journal/2024", "archive"].map(mode) == [0o700, 0o700, 0o700])
    #expect(try mode("") == 0o755)
    try files.removeItem(atPath: path + "/mine")
    #expect(try PrivateFiles.protect(path) == 1)
    #expect(try mode("") == 0o700)
    #expect(try PrivateFiles.protect(path) == 0)
  }

  @Test("Damage is noted once, by whichever process, in one line, until it is cleared")
  func damage() throws {
    let log = DamageLog(in: path)
    #expect(try log.all() == [])
    #expect(try log.note("a record\n\tof a.warc", at: Self.noon))
    #expect(try !log.note("a record\n\tof a.warc", at: Self.noon))
    let other = DamageLog(in: path)
    #expect(try !other.note("a record\n\tof a.warc", at: Self.noon))
    #expect(try other.note(String(repeating: "long ", count: 1000), at: Self.noon))
    #expect(try log.all().map(\.what.count) == [19, 1000])
    #expect(try log.all().first?.description == "2023-11-14 22:13:20Z  a record  of a.warc")
    #expect(try mode("damage.log") == 0o600)
    try other.clear()
    #expect(try log.all() == [])
    #expect(try other.note("a record\n\tof a.warc", at: Self.noon))
  }

  @Test("The log of damage does not grow without bound on a broken disk")
  func bounded() throws {
    let log = DamageLog(in: path)
    for number in 0..<DamageLog.limit { #expect(try log.note("place \(number)", at: Self.noon)) }
    #expect(try !log.note("one more", at: Self.noon))
    #expect(try log.all().count == DamageLog.limit)
  }

  @Test("A file that was replaced under its name is told from the one that was opened")
  func replaced() throws {
    let file = path + "/a"
    try Data("x".utf8).write(to: URL(filePath: file))
    let opened = try OpenedFile(file)
    try opened.check()
    try FileManager.default.moveItem(atPath: file, toPath: file + "2")
    #expect(throws: ReplacedFile(path: file, isGone: true)) { try opened.check() }
    try Data("x".utf8).write(to: URL(filePath: file))
    #expect(throws: ReplacedFile(path: file, isGone: false)) { try opened.check() }
  }
}

@Suite("What SQLite says of permissions")
struct DeniedCodeTests {
  @Test("PERM, READONLY, CANTOPEN and AUTH may mean a lack of permission, extended or not; other codes don't")
  func codes() {
    for code: Int32 in [3, 8, 14, 23, 8 | 3 << 8, 14 | 2 << 8] { #expect(FileAccess.mayBeDenial(ofSQLite: code)) }
    for code: Int32 in [0, 1, 5, 10, 11, 13, 26, 10 | 14 << 8] { #expect(!FileAccess.mayBeDenial(ofSQLite: code)) }
  }
}
