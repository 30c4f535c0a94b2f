import Foundation

/// The file that an export goes to. Beside it stands `….resume` until the export is whole: how far it is, so that the same command
/// goes on after whatever ended it.
struct ExportFile {
  /// How far an export is.
  struct Progress: Codable {
    /// What is exported, in which form: another command must not go on with it.
    let command: String
    /// The last article's row.
    var row: Int64
    /// The bytes that belong to it and those before.
    var bytes: UInt64
    /// The articles.
    var articles: Int
  }

  private let handle: FileHandle
  private let path: String
  private(set) var progress: Progress

  private static func note(of path: String) -> String { path + ".resume" }

  /// Begins an export, or goes on with the same one.
  init(_ path: String, command: String) throws {
    self.path = path
    let files = FileManager.default
    if let data = files.contents(atPath: Self.note(of: path)) {
      progress = try JSONDecoder().decode(Progress.self, from: data)
      guard progress.command == command else {
        throw CommandRefusal(
          "'\(path)' is an unfinished export of another kind (\(progress.command)); name another file")
      }
    } else {
      guard !files.fileExists(atPath: path) else {
        throw CommandRefusal("'\(path)' is there already; name a file that is to be made")
      }
      progress = Progress(command: command, row: 0, bytes: 0, articles: 0)
      guard files.createFile(atPath: path, contents: nil) else { throw CommandRefusal("'\(path)' can't be made") }
    }
    handle = try FileHandle(forUpdating: URL(filePath: path))
    try handle.truncate(atOffset: progress.bytes)
    try handle.seek(toOffset: progress.bytes)
    try note()
  }

  /// Appends what was made of some articles, the last of which has the row.
  mutating func append(_ bytes: [UInt8], articles: Int, row: Int64) throws {
    try handle.write(contentsOf: bytes)
    progress.row = row
    progress.bytes += UInt64(bytes.count)
    progress.articles += articles
    try note()
  }

  /// Ends the export in order.
  func finish() throws {
    try handle.close()
    try FileManager.default.removeItem(atPath: Self.note(of: path))
  }

  private func note() throws {
    try JSONEncoder().encode(progress).write(to: URL(filePath: Self.note(of: path)), options: .atomic)
  }
}
