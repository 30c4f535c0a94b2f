import Foundation

/// The file with the current input, so that it is kept if the input crashes the process.
struct SavedInput {
  private let path: String
  private let file: FileHandle

  init(_ path: String) throws {
    try Data().write(to: URL(filePath: path))
    self.path = path
    file = try FileHandle(forWritingTo: URL(filePath: path))
  }

  func write(_ bytes: [UInt8]) throws {
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
  }

  /// Removes the file, once no input has crashed the process.
  func remove() { _ = unsafe unlink(path) }
}
