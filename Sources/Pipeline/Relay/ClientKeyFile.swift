import Foundation
import Glibc
import Settings

/// The file of the keys that a relay accepts, read again whenever it has changed.
///
/// Changes apply to new connections: an open one is cut only by restarting the relay.
struct ClientKeyFile {
  private let path: String
  private let ownKey: String
  private var version: Version?
  private(set) var keys: ClientKeys

  /// What distinguishes one version of a file from another. The size and the inode are needed too: an editor may write
  /// twice within one step of the file system's clock, or put another file in its place.
  private struct Version: Equatable {
    let inode: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    /// Nil if there is no such file, or it can't be looked at.
    init?(_ path: String) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return nil }
      inode = UInt64(status.st_ino)
      size = Int(status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  /// The keys in a file; without a file only the relay's own key is accepted.
  ///
  /// - Throws: `SettingsError` naming the file and what is wrong in it.
  init(_ path: String, ownKey: String) throws(SettingsError) {
    self.path = path
    self.ownKey = ownKey
    keys = ClientKeys(own: ownKey)
    if !path.isEmpty { try reload() }
  }

  /// Reads the file again if it has changed, and returns whether it had. If it can't be read the keys stay as they
  /// were. Only a call of stat(2) if nothing has changed.
  mutating func refresh() throws(SettingsError) -> Bool {
    guard !path.isEmpty else { return false }
    let now = Version(path)
    guard now != version else { return false }
    // An unreadable file is reported once, not at each call.
    version = now
    try reload()
    return true
  }

  /// A file that others may write to is refused: whoever can add a line can connect.
  private mutating func reload() throws(SettingsError) {
    let version = Version(path)
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & 0o022 != 0 {
      throw .badFile(
        key: Catalogue.curveClientKeys.declaration.key, file: path,
        cause: "can be changed by other users, who could let anybody in: chmod it to 600")
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
