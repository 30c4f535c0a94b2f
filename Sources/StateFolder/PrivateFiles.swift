import Foundation
import Glibc

/// Keeps the state folder private to its owner, because it shows which pages somebody reads.
public enum PrivateFiles {
  /// Makes all files and folders that this process creates from now on private to their owner. Call it first in `main`.
  public static func require() { umask(0o077) }

  /// Creates a state folder, and removes other users' access to our files in it.
  ///
  /// It touches only files with our names, and the folder itself only if nothing else is in it: the state directory
  /// might be set to somebody's home. Symbolic links are not followed. Returns how many files were open to others.
  @discardableResult
  public static func protect(_ folder: String) throws -> Int {
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let names = try files.contentsOfDirectory(atPath: folder)
    var narrowed = names.allSatisfy(isOurs) && narrow(folder) ? 1 : 0
    for name in names where isOurs(name) {
      let path = folder + "/" + name
      if narrow(path) { narrowed += 1 }
      guard isFolder(path), let below = files.enumerator(atPath: path) else { continue }
      for case let name as String in below where narrow(path + "/" + name) { narrowed += 1 }
    }
    return narrowed
  }

  private static let folders: Set = ["archive", "journal", "learned", "log", "owners", "run"]

  private static func isOurs(_ name: String) -> Bool {
    folders.contains(name) || ["ledger.", "damage.", "supervisor"].contains { name.hasPrefix($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return unsafe lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes access for group and others. Returns whether there was any.
  private static func narrow(_ path: String) -> Bool {
    var found = stat()
    guard unsafe lstat(path, &found) == 0, found.st_mode & S_IFMT != S_IFLNK, found.st_mode & 0o077 != 0 else {
      return false
    }
    return unsafe chmod(path, found.st_mode & 0o7700) == 0
  }
}
