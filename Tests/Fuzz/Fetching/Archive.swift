import Fetching
import Foundation

/// Reads a file as an import does: finds its pages and reads each of them back.
enum Archive {
  private static let path = NSTemporaryDirectory() + "fuzz-fetching-\(getpid()).warc"

  /// Whether any page was found in the bytes.
  static func take(_ bytes: [UInt8]) throws -> Bool {
    try Data(bytes).write(to: URL(filePath: path))
    defer { _ = unsafe unlink(path) }
    var found = false
    do {
      var files = try PageFiles(path)
      var reader = ItemReader()
      while let batch = try files.next() {
        for item in batch.items {
          found = true
          do throws(FileFault) { _ = try reader.page(of: item) } catch { continue }
        }
      }
    } catch is FileFault {
      return found
    }
    return found
  }
}
