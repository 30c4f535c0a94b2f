import Foundation
import Glibc
import Settings

/// The file of the keys that a relay lets in, read again whenever it has changed.
///
/// It counts for those who come in from then on: a connection that stands already is cut only by the relay's restart.
struct ClientKeyFile {
  private let path: String
  private let ownKey: String
  private var version: Version?
  private(set) var keys: ClientKeys

  /// What tells one state of a file from another.
  private struct Version: Equatable {
    let inode: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ path: String) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return nil }
      inode = UInt64(status.st_ino)
      size = Int(status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  /// The keys of a file; without one only those who have the relay's own key are let in.
  ///
  /// - Throws: `SettingsError` naming the file and what is wrong in it.
  init(_ path: String, ownKey: String) throws(SettingsError) {
    self.path = path
    self.ownKey = ownKey
    keys = ClientKeys(own: ownKey)
    if !path.isEmpty { try reload() }
  }

  /// Reads the file again if it has changed; whether it had. Where it can't be read the keys stay as they were.
  mutating func refresh() throws(SettingsError) -> Bool {
    guard !path.isEmpty else { return false }
    let now = Version(path)
    guard now != version else { return false }
    // A file that can't be read is said once, not at each call.
    version = now
    try reload()
    return true
  }

  private mutating func reload() throws(SettingsError) {
    let version = Version(path)
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & 0o022 != 0 {
      throw .badFile(
        key: Catalogue.curveClientKeys.declaration.key, file: path,
        cause: "can be changed by other users, who could let anybody in: chmod 600 it")
    }
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw .badFile(
        key: Catalogue.curveClientKeys.declaration.key, file: path,
        cause: "can't be read: \(error.localizedDescription)")
    }
    keys = try ClientKeys(text, file: path, own: ownKey)
    self.version = version
  }
}
