import Foundation

/// The file that an export goes to. Until the export is complete, `….resume` beside it records the progress, so that
/// the same command can continue after any interruption. The progress is written after the bytes: what the file has
/// beyond it is cut off, and nothing is there twice.
struct ExportFile {
  /// How far an export has got.
  struct Progress: Codable {
    /// What is exported in which format: a different command must not continue it.
    let command: String
    /// The last article's row.
    var row: Int64
    /// The file's length up to the end of that article.
    var bytes: UInt64
    var articles: Int
  }

  private let handle: FileHandle
  private let path: String
  /// Where it is; with 0 bytes nothing was written yet.
  private(set) var progress: Progress

  /// The file in which the progress of an export is noted.
  private static func note(of path: String) -> String { path + ".resume" }

  /// Begins an export, or resumes the same one.
  ///
  /// - Parameter command: the format and the filters, by which the same export is recognised.
  /// - Throws: `CommandRefusal` with 1 for a file that is there and is not this export's, and one that can't be
  ///   created.
  init(_ path: String, command: String) throws {
    self.path = path
    let files = FileManager.default
    if let data = files.contents(atPath: Self.note(of: path)) {
      progress = try JSONDecoder().decode(Progress.self, from: data)
      guard progress.command == command else {
        throw CommandRefusal(
          "'\(path)' is an unfinished export of something else (\(progress.command)); name another file")
      }
    } else {
      guard !files.fileExists(atPath: path) else {
        throw CommandRefusal("'\(path)' already exists; name a new file")
      }
      progress = Progress(command: command, row: 0, bytes: 0, articles: 0)
      guard files.createFile(atPath: path, contents: nil) else { throw CommandRefusal(cannotCreate: path) }
    }
    handle = try FileHandle(forUpdating: URL(filePath: path))
    try handle.truncate(atOffset: progress.bytes)
    try handle.seek(toOffset: progress.bytes)
    try note()
  }

  /// Appends the bytes of some articles, and notes the progress.
  ///
  /// - Parameter row: the last one's, after which to resume.
  mutating func append(_ bytes: [UInt8], articles: Int, row: Int64) throws {
    try handle.write(contentsOf: bytes)
    progress.row = row
    progress.bytes += UInt64(bytes.count)
    progress.articles += articles
    try note()
  }

  /// Completes the export: without its `….resume` the file counts as whole.
  func finish() throws {
    try handle.close()
    try FileManager.default.removeItem(atPath: Self.note(of: path))
  }

  /// Writes the progress at once or not at all (by renaming).
  private func note() throws {
    try JSONEncoder().encode(progress).write(to: URL(filePath: Self.note(of: path)), options: .atomic)
  }
}
