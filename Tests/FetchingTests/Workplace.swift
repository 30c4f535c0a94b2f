import Fetching
import Foundation
import News

/// A folder for one test, removed afterwards, and values for tests.
final class Workplace: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chapar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func bytes(of file: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(filePath: file))) }

  static let start = Timestamp(milliseconds: 1_700_000_000_000)

  static func later(_ seconds: Double) -> Timestamp {
    Timestamp(milliseconds: start.milliseconds + Int64(seconds * 1000))
  }

  static func capture(_ number: Int, body: String? = nil, headers: [Page.Header] = []) -> Capture {
    Capture(
      url: "https://example.org/\(number)", answeredURL: "https://example.org/\(number)", status: 200, reason: "OK",
      headers: [Page.Header(name: "Content-Type", value: "text/html; charset=utf-8")] + headers,
      body: Array((body ?? "<p>Page \(number)</p>").utf8), isDecoded: true, fetchedAt: start)
  }
}
