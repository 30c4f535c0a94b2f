import Fetching
import Foundation

/// What is piped into a command.
enum StandardInput {
  /// The most bytes that a page may have.
  static let limit = 32 << 20

  /// All of it.
  ///
  /// - Throws: `FileFault` where there is more than the limit, before it is read.
  static func read(atMost limit: Int) throws -> Data {
    let bytes = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
    guard bytes.count <= limit else {
      throw FileFault(.tooLarge, file: "stdin", why: "it has more than \(limit) bytes")
    }
    return bytes
  }
}
