import Crypto
import CryptoExtras
import Foundation
import News

/// A password as kept in the password file: derived by scrypt (RFC 7914), with its salt and cost.
package struct PasswordHash: Sendable {
  /// The cost N of RFC 7914 §2: a power of two. Together with `blockSize` it gives the memory, 128 · N · r bytes.
  private let rounds: Int
  /// r of RFC 7914.
  private let blockSize: Int
  /// p of RFC 7914: how often the same memory is worked through, one time after another.
  private let parallelism: Int
  private let salt: [UInt8]
  /// What is compared, 32 bytes.
  private let key: [UInt8]

  /// 32 MB and about a fifth of a second an attempt: OWASP's Password Storage Cheat Sheet for scrypt with 2^15.
  private static let cost = (rounds: 1 << 15, blockSize: 8, parallelism: 3)

  /// Derives a new password's hash, with a new salt of 16 bytes, so that equal passwords have different hashes.
  init(of password: String) throws {
    let salt = SecretBytes.make(16)
    (rounds, blockSize, parallelism) = Self.cost
    self.salt = salt
    key = try Self.derive(password, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
  }

  /// Reads `scrypt$ROUNDS$BLOCK$PARALLEL$SALT$KEY`, salt and key in base 64; nil if malformed or too costly for a
  /// sign-in. Rounds are a power of two from 1024 to 65,536, the other two 1 to 16, the salt has at least 8 bytes and
  /// the key 32: a mistyped cost would otherwise take all memory at the first sign-in.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
      let parallelism = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
      let key = Data(base64Encoded: String(parts[5])), (1024...(1 << 16)).contains(rounds), rounds.nonzeroBitCount == 1,
      (1...16).contains(blockSize), (1...16).contains(parallelism), salt.count >= 8, key.count == 32
    else { return nil }
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
    self.salt = Array(salt)
    self.key = Array(key)
  }

  /// The text for the password file, which `init(_:)` reads.
  var text: String {
    "scrypt$\(rounds)$\(blockSize)$\(parallelism)$\(Data(salt).base64EncodedString())$\(Data(key).base64EncodedString())"
  }

  /// Whether a password is correct. Takes as long for a wrong one.
  func matches(_ password: String) throws -> Bool {
    let other = try Self.derive(password, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    return SecretBytes.areEqual(key, other)
  }

  /// The scrypt key of a password (RFC 7914), 32 bytes.
  private static func derive(
    _ password: String, salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int
  ) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
      parallelism: parallelism)
    return unsafe key.withUnsafeBytes { unsafe Array($0) }
  }
}

/// Random bytes that can't be guessed.
enum SecretBytes {
  /// `count` random bytes from the system's generator, which is fit for keys.
  static func make(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// `count` random bytes as twice as many hexadecimal digits.
  static func text(_ count: Int) -> String { Hexadecimal.text(of: make(count)) }

  /// Compares in constant time, so that the duration does not reveal where they differ; it does reveal whether their
  /// lengths do.
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
