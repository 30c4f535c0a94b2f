import Foundation
import Launching
import News
import Testing

import Monitoring

/// Who may sign in, and what forms must contain.
@Suite struct AccountsTests {
  private let now = Timestamp(milliseconds: 1_700_000_000_000)

  private func file(_ text: String) throws -> (String, TemporaryFolder) {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "people").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return (path, folder)
  }

  @Test("The printed line admits its own password and no other")
  func line() throws {
    let line = try Accounts.line(name: "mara", role: .reader, password: "a long way to Osk")
    let (path, folder) = try file("# who may sign in\n\n\(line)\n")
    let accounts = try Accounts(file: path)
    #expect(try accounts.role(of: "mara", password: "a long way to Osk") == .reader)
    #expect(try accounts.role(of: "mara", password: "a long way to Os") == nil)
    #expect(try accounts.role(of: "nobody", password: "a long way to Osk") == nil)
    #expect(!line.contains("Osk"))
    withExtendedLifetime(folder) {}
  }

  @Test(
    "A password file that can't be used is refused, with its line",
    arguments: ["", "mara:operator", "mara:operator:plain", "mara:king:scrypt$32768$8$3$AAAAAAAAAAAAAAAA$AAAA"])
  func broken(text: String) throws {
    let (path, folder) = try file(text)
    #expect(throws: PasswordFileError.self) { try Accounts(file: path) }
    withExtendedLifetime(folder) {}
  }

  @Test("A password file that others can read is refused")
  func modes() throws {
    let (path, folder) = try file(try Accounts.line(name: "mara", role: .reader, password: "a long way to Osk"))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: PasswordFileError.self) { try Accounts(file: path) }
    withExtendedLifetime(folder) {}
  }

  @Test("A hash that would cost gigabytes is no hash")
  func costly() {
    let key = Data(repeating: 1, count: 32).base64EncodedString()
    #expect(PasswordHash("scrypt$32768$8$3$\(key)$\(key)") != nil)
    #expect(PasswordHash("scrypt$1048576$8$3$\(key)$\(key)") == nil)
    #expect(PasswordHash("scrypt$32767$8$3$\(key)$\(key)") == nil)
  }

  @Test("A token belongs to one session, and a session ends")
  func sessions() {
    let sessions = Sessions()
    let one = sessions.begin("mara", .operator, at: now)
    let other = sessions.begin("jon", .reader, at: now)
    #expect(sessions.isGenuine(sessions.token(for: one), for: one))
    #expect(!sessions.isGenuine(sessions.token(for: other), for: one))
    #expect(!Sessions().isGenuine(sessions.token(for: one), for: one))
    #expect(sessions.session(one, at: now)?.name == "mara")
    #expect(sessions.session(one, at: Timestamp(milliseconds: now.milliseconds + 13 * 3_600_000)) == nil)
    sessions.end(one)
    #expect(sessions.session(one, at: now) == nil)
  }

  @Test("After ten failures a name has to wait, and others need not")
  func guesses() {
    let sessions = Sessions()
    for _ in 0..<10 {
      #expect(sessions.mayTry("mara", from: "192.0.2.1", at: now))
      sessions.countFailure("mara", from: "192.0.2.1", at: now)
    }
    #expect(!sessions.mayTry("mara", from: "192.0.2.1", at: now))
    #expect(sessions.mayTry("jon", from: "192.0.2.1", at: now))
    // A stranger does not lock her out.
    #expect(sessions.mayTry("mara", from: "192.0.2.2", at: now))
    #expect(sessions.mayTry("mara", from: "192.0.2.1", at: Timestamp(milliseconds: now.milliseconds + 61_000)))
  }

  /// Each attempt of a client without a proxy came from a place of its own.
  @Test(
    "Only a proxy on this machine or in its network is believed where a request comes from",
    arguments: [
      ("127.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"), ("::1", "198.51.100.7", "198.51.100.7"),
      ("::ffff:127.0.0.1", "198.51.100.7", "198.51.100.7"), ("10.1.2.3", "198.51.100.7", "198.51.100.7"),
      ("192.168.1.2", " 198.51.100.7 ", "198.51.100.7"), ("fd00::2", "198.51.100.7", "198.51.100.7"),
      ("8.8.8.8", "198.51.100.7", "8.8.8.8"), ("2a00:1450::1", "198.51.100.7", "2a00:1450::1"),
      ("100.64.0.1", "198.51.100.7", "100.64.0.1"), ("", "198.51.100.7", ""), ("127.0.0.1", " , ", "127.0.0.1"),
      ("10.1.2.3", nil, "10.1.2.3"),
    ] as [(String, String?, String)])
  func places(peer: String, forwarded: String?, place: String) {
    #expect(Place.of(peer: peer, forwarded: forwarded) == place)
  }

  @Test("New since the last visit: a visit lasts until half an hour without a page")
  func visits() throws {
    let first = VisitMemory(nil, now: now)
    #expect(first.lastVisit == nil)
    func later(_ minutes: Int64) -> Timestamp { Timestamp(milliseconds: now.milliseconds + minutes * 60_000) }
    let same = VisitMemory(first.text, now: later(10))
    #expect(same.lastVisit == nil)
    let next = VisitMemory(same.text, now: later(100))
    #expect(next.lastVisit == later(10))
    #expect(VisitMemory(next.text, now: later(110)).lastVisit == later(10))
    #expect(VisitMemory("99999999999999999999.1", now: now).lastVisit == nil)
    #expect(VisitMemory("-5.x", now: now).lastVisit == nil)
  }
}
