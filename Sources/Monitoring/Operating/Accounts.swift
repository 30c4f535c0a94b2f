import Crypto
import Foundation
import Glibc
import NIOPosix
import News
import Synchronization

/// Who may sign in, from the file that `monitor.password-file` names, one `NAME:ROLE:HASH` a line. Blank lines and
/// lines that begin with `#` are passed over. The file is read once: a change of it counts from the next start.
public final class Accounts: Sendable {
  /// What somebody may do.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Read the archive and the operator's pages.
    case reader
    /// Also change sources, send dead letters again, and so on.
    case `operator`
  }

  /// By name. If a name has two lines, the last one counts.
  private let accounts: [String: (role: Role, hash: PasswordHash)]
  /// One hash at a time: each takes 32 MB.
  private let turn = Mutex(())
  /// Checked when a name is unknown, so that the response time does not reveal which names exist.
  private let decoy: PasswordHash
  /// A separate thread for hashing, which takes a fifth of a second, so that pages don't wait for people signing in.
  private let lane = NIOThreadPool(numberOfThreads: 1)
  /// How many sign-ins wait for `lane` or are in it.
  private let waiting = Mutex(0)
  /// Programs send their password with each request, so correct passwords are remembered for a while, by a keyed hash
  /// of name and password. Wrong ones are never remembered, or a flood of them would fill the memory.
  private let known = Mutex<[String: (role: Role, until: Timestamp)]>([:])
  /// Made at each start, so the hashes in `known` are worth nothing outside of this process.
  private let knownKey = SymmetricKey(size: .bits256)

  /// How many sign-ins may wait for their hash; others are told to try again.
  private static let mostWaiting = 8
  /// How long a correct password is remembered, in milliseconds.
  private static let knownFor: Int64 = 10 * 60_000

  /// Reads a password file.
  ///
  /// - Throws: `PasswordFileError` if other users may read or change the file, or its group may change it (mode bits
  ///   027); if it can't be read; for a line of another form, with its number; and if it has no accounts.
  public init(file: String) throws {
    var status = stat()
    if unsafe stat(file, &status) == 0, status.st_mode & 0o027 != 0 {
      throw PasswordFileError(file: file, problem: "other users can read or change it: chmod 600 it")
    }
    guard let text = FileManager.default.contents(atPath: file).map({ String(decoding: $0, as: UTF8.self) }) else {
      throw PasswordFileError(file: file, problem: "it can't be read")
    }
    var accounts: [String: (role: Role, hash: PasswordHash)] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: ":", maxSplits: 2).map(String.init)
      guard parts.count == 3, let role = Role(rawValue: parts[1]), let hash = PasswordHash(parts[2]) else {
        throw PasswordFileError(
          file: file,
          problem: "line \(number + 1) is not NAME:ROLE:HASH; `chapar-monitor password NAME` makes such a line")
      }
      accounts[parts[0]] = (role, hash)
    }
    guard !accounts.isEmpty else {
      throw PasswordFileError(
        file: file, problem: "it has no accounts; `chapar-monitor password NAME` makes a line for one")
    }
    self.accounts = accounts
    decoy = try PasswordHash(of: SecretBytes.text(8))
    lane.start()
  }

  /// The line of an account, for a password file. The name is written as it is: the caller makes sure that it has no
  /// colon or line break and does not begin with `#`.
  public static func line(name: String, role: Role, password: String) throws -> String {
    "\(name):\(role.rawValue):\(try PasswordHash(of: password).text)"
  }

  /// The role for a name and password; nil if either is wrong. It holds the thread for about a fifth of a second, also
  /// for an unknown name. Only the first 1000 characters of a password count.
  package func role(of name: String, password: String) throws -> Role? {
    let account = accounts[name]
    let matches = try turn.withLock { _ in try (account?.hash ?? decoy).matches(String(password.prefix(1000))) }
    return matches ? account?.role : nil
  }
}

extension Accounts {
  /// The role for a name and password, checked on a separate thread; nil if either is wrong.
  ///
  /// - Throws: `TooManySignIns` if eight are waiting: a ninth would wait for more than a second.
  func check(_ name: String, password: String) async throws -> Role? {
    let isFull = waiting.withLock { waiting in
      if waiting >= Self.mostWaiting { return true }
      waiting += 1
      return false
    }
    if isFull { throw TooManySignIns() }
    defer { waiting.withLock { $0 -= 1 } }
    return try await lane.runIfActive { [self] in try role(of: name, password: password) }
  }

  /// As `check`, but a correct pair is remembered for ten minutes, for a program that sends name and password with each
  /// request, as Prometheus does every few seconds.
  func checkAgain(_ name: String, password: String, at now: Timestamp) async throws -> Role? {
    let pair = Array("\(name)\n\(password)".utf8)
    let tag = Hexadecimal.text(of: HMAC<SHA256>.authenticationCode(for: pair, using: knownKey))
    if let found = known.withLock({ $0[tag] }), found.until > now { return found.role }
    guard let role = try await check(name, password: password) else { return nil }
    known.withLock { known in
      known = known.filter { $0.value.until > now }
      known[tag] = (role, Timestamp(milliseconds: now.milliseconds + Self.knownFor))
    }
    return role
  }
}

/// Thrown at once, instead of letting another sign-in wait; the visitor is told to try again.
struct TooManySignIns: Error {}

/// A password file that can't be used.
public struct PasswordFileError: Error, CustomStringConvertible {
  /// The path, as the setting has it.
  public let file: String
  /// What is wrong with it and what to do, as the end of a sentence: `it can't be read`.
  public let problem: String

  /// For example `monitor.password-file people.txt: it can't be read`.
  public var description: String { "monitor.password-file \(file): \(problem)" }
}
