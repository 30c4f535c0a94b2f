import Glibc

/// Makes, lists and syncs folders.
enum Folder {
  /// Makes a folder and those above it, unless they exist. Only the owner may enter a new one.
  static func make(_ path: String) throws(FileFault) {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileFault.system("cannot create", file: path)
    }
    try make(String(path[..<slash]))
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFault.system("cannot create", file: path) }
  }

  /// The names in a folder, sorted by bytes, without `.` and `..`. Bytes that are not UTF-8 become U+FFFD, so such a
  /// file can't be opened by its name here.
  static func names(in path: String) throws(FileFault) -> [String] {
    guard let folder = unsafe opendir(path) else { throw FileFault.system("cannot list", file: path) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Waits until the folder's entries are on disk; without this a new file may be gone after a power cut.
  ///
  /// The files' own bytes are synced separately (fsync(2)).
  static func sync(_ path: String) throws(FileFault) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault.system("cannot open", file: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFault.system("cannot write to the disk", file: path) }
  }
}
