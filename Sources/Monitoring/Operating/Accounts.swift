import Foundation
import Synchronization

/// Who may sign in, from the file that `monitor.password-file` names: a line each, `NAME:ROLE:HASH`.
public final class Accounts: Sendable {
  /// What somebody may do.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Read the archive and the operator's pages.
    case reader
    /// Change things too.
    case `operator`
  }

  private let accounts: [String: (role: Role, hash: PasswordHash)]
  /// One hash at a time: each takes 32 MB.
  private let turn = Mutex(())
  /// Where no such name is, this is checked, so that the time does not tell which names there are.
  private let decoy: PasswordHash

  /// Reads a password file.
  ///
  /// - Throws: `PasswordFileError`, naming the line.
  public init(file: String) throws {
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
        file: file, problem: "nobody is in it; `chapar-monitor password NAME` makes a line for it")
    }
    self.accounts = accounts
    decoy = try PasswordHash(of: SecretBytes.text(8))
  }

  /// The line of an account, for a password file.
  public static func line(name: String, role: Role, password: String) throws -> String {
    "\(name):\(role.rawValue):\(try PasswordHash(of: password).text)"
  }

  /// The role of who knows the name's password; nil where name or password is wrong.
  package func role(of name: String, password: String) throws -> Role? {
    let account = accounts[name]
    let matches = try turn.withLock { _ in try (account?.hash ?? decoy).matches(String(password.prefix(1000))) }
    return matches ? account?.role : nil
  }
}

/// A password file that can't be used.
public struct PasswordFileError: Error, CustomStringConvertible {
  /// The file.
  public let file: String
  /// What is wrong with it.
  public let problem: String

  /// Both.
  public var description: String { "monitor.password-file \(file): \(problem)" }
}
