import Glibc

/// The files under a folder, sorted by the bytes of their paths, folder by folder; it can start at any path.
///
/// It holds only the names in the folders it is in. It skips hidden names, and symbolic links to folders, which might
/// form a cycle.
///
/// It also skips state folders: a process that opens and closes its own ledger as a file drops its locks on it (SQLite,
/// "How To Corrupt An SQLite Database File", 2.2), and the next to close it deletes the write-ahead log with all that
/// it has.
struct FileWalk {
  private let root: String
  private var levels: [Level] = []
  /// What was skipped since the last `takeOthers`: pipes, links to nothing or to folders, names that are not UTF-8.
  private var others: [(path: String, reason: String)] = []

  private struct Level {
    /// The folder's path below the root, with a slash at its end; empty for the root.
    let folder: String
    var names: ArraySlice<String>
    /// Where to start; the path below this folder.
    var bound: ArraySlice<Substring>
  }

  /// Creates a walk that starts at the first file whose path below the root is not before `path`.
  init(_ root: String, from path: String? = nil) throws(FileFault) {
    self.root = root
    let bound = path.map { $0.split(separator: "/") } ?? []
    try enter("", bound[...])
  }

  /// The next file's path below the root; nil at the end. A folder that can't be listed is a fault and is skipped.
  mutating func next() throws(FileFault) -> String? {
    while let level = levels.last {
      guard let name = level.names.first else {
        levels.removeLast()
        continue
      }
      let bound = level.bound
      levels[levels.count - 1].names.removeFirst()
      levels[levels.count - 1].bound = []
      let path = level.folder + name
      switch Self.form(root + "/" + path) {
      case .file: return path
      case .folder: try enter(path + "/", bound)
      case nil where name.unicodeScalars.contains("\u{FFFD}"): others.append((path, "a name that is not UTF-8"))
      case .other, nil: others.append((path, "neither a file nor a folder, or a link to none"))
      }
    }
    return nil
  }

  /// What was skipped since the last call.
  mutating func takeOthers() -> [(path: String, reason: String)] {
    defer { others = [] }
    return others
  }

  /// Goes into a folder, past the names before the bound's first part. The rest of the bound applies only in the folder
  /// of exactly that name.
  private mutating func enter(_ folder: String, _ bound: ArraySlice<Substring>) throws(FileFault) {
    var names = try Folder.names(in: root + "/" + folder).filter { !$0.hasPrefix(".") }[...]
    if names.contains(Ledger.fileName) {
      others.append((folder.isEmpty ? "." : String(folder.dropLast()), "a state folder of Chapar"))
      return
    }
    guard let first = bound.first else {
      levels.append(Level(folder: folder, names: names, bound: []))
      return
    }
    names = names.drop { $0.utf8.lexicographicallyPrecedes(first.utf8) }
    let isSame = names.first.map { $0 == first } ?? false
    levels.append(Level(folder: folder, names: names, bound: isSame ? bound.dropFirst() : []))
  }

  /// What a path is; nil for a link to anything but a file, and if nothing is there.
  private static func form(_ path: String) -> FileFacts.Form? {
    var found = stat()
    guard unsafe lstat(path, &found) == 0 else { return nil }
    guard found.st_mode & S_IFMT == S_IFLNK else { return FileFacts(found).form }
    return FileFacts.of(path)?.form == .file ? .file : nil
  }
}
