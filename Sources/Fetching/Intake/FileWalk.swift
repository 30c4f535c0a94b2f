import Glibc

/// The files under a folder, in the order of their paths' bytes, folder by folder; it can begin behind any path.
///
/// It holds the names of the folders it is in, not of all. Hidden names are passed over, and folders behind symbolic
/// links, which might lead round in a circle.
struct FileWalk {
  private let root: String
  private var levels: [Level] = []
  /// What stood there since it was last asked for that is neither a file nor a folder (pipes, links to nothing or to
  /// folders), or has a name that can't be asked for.
  private var others: [String: Int] = [:]

  private struct Level {
    /// The folder's path below the root, with a slash at its end; empty for the root.
    let folder: String
    var names: ArraySlice<String>
    /// Where to begin in the first name's folder.
    var bound: ArraySlice<Substring>
  }

  /// A walk from the first file whose path below the root is not before `path`.
  init(_ root: String, from path: String? = nil) throws(FileFault) {
    self.root = root
    let bound = path.map { $0.split(separator: "/") } ?? []
    try enter("", bound[...])
  }

  /// The next file's path below the root; nil at the end. A folder that can't be listed is a fault, and passed over.
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
      case nil where name.unicodeScalars.contains("\u{FFFD}"): others["a name that is not UTF-8", default: 0] += 1
      case .other, nil: others["neither a file nor a folder, or a link to none", default: 0] += 1
      }
    }
    return nil
  }

  /// How many were passed over since this was last asked, by reason.
  mutating func takeOthers() -> [String: Int] {
    defer { others = [:] }
    return others
  }

  private mutating func enter(_ folder: String, _ bound: ArraySlice<Substring>) throws(FileFault) {
    var names = try Folder.names(in: root + "/" + folder).filter { !$0.hasPrefix(".") }[...]
    guard let first = bound.first else {
      levels.append(Level(folder: folder, names: names, bound: []))
      return
    }
    names = names.drop { $0.utf8.lexicographicallyPrecedes(first.utf8) }
    let isSame = names.first.map { $0 == first } ?? false
    levels.append(Level(folder: folder, names: names, bound: isSame ? bound.dropFirst() : []))
  }

  private static func form(_ path: String) -> FileFacts.Form? {
    var found = stat()
    guard unsafe lstat(path, &found) == 0 else { return nil }
    guard found.st_mode & S_IFMT == S_IFLNK else { return FileFacts(found).form }
    return FileFacts.of(path)?.form == .file ? .file : nil
  }
}
