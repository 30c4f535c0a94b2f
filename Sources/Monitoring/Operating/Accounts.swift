import Crypto
import Foundation
import Glibc
import NIOPosix
import News
import Synchronization

/// Who may sign in, from the file that `monitor.password-file` names, one `NAME:ROLE:HASH` a line.
public final class Accounts: Sendable {
  /// What somebody may do.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Read the archive and the operator's pages.
    case reader
    /// Also change sources, send dead letters again, and so on.
    case `operator`
  }

  private let accounts: [String: (role: Role, hash: PasswordHash)]
  /// One hash at a time: each takes 32 MB.
  private let turn = Mutex(())
  /// Checked when a name is unknown, so that the response time does not reveal which names exist.
  private let decoy: PasswordHash
  /// A separate thread for hashing, so that pages don't wait for people signing in.
  private let lane = NIOThreadPool(numberOfThreads: 1)
  private let waiting = Mutex(0)
  /// Programs send their password with each request, so correct passwords are remembered for a while, as a keyed hash.
  private let known = Mutex<[String: (role: Role, until: Timestamp)]>([:])
  private let knownKey = SymmetricKey(size: .bits256)

  /// How many sign-ins may wait for their hash; others are told to try again.
  private static let mostWaiting = 8
  /// How long a correct password is remembered, in milliseconds.
  private static let knownFor: Int64 = 10 * 60_000

  /// Reads a password file.
  ///
  /// - Throws: `PasswordFileError`, naming the line.
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

  /// The line of an account, for a password file.
  public static func line(name: String, role: Role, password: String) throws -> String {
    "\(name):\(role.rawValue):\(try PasswordHash(of: password).text)"
  }

  /// The role for a name and password; nil if either is wrong.
  package func role(of name: String, password: String) throws -> Role? {
    let account = accounts[name]
    let matches = try turn.withLock { _ in try (account?.hash ?? decoy).matches(String(password.prefix(1000))) }
    return matches ? account?.role : nil
  }
}

extension Accounts {
  /// The role for a name and password, checked on a separate thread.
  ///
  /// - Throws: `TooManySignIns` if too many are waiting.
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

  /// The same, remembering the result, for a program that sends name and password with each request.
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

/// Too many people sign in at once.
struct TooManySignIns: Error {}

/// A password file that can't be used.
public struct PasswordFileError: Error, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong with it.
  public let problem: String

  /// The file and the problem, as one sentence.
  public var description: String { "monitor.password-file \(file): \(problem)" }
}
