import Glibc

/// The sign that an owner is alive: a locked file in the state folder, `owners/NAME`.
///
/// The kernel unlocks it however the process ends. So others on this host see at once that the process is dead, without
/// waiting for its leases to run out. A process id is not enough: ids are reused, and are different inside a container.
public final class OwnerMark: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Creates and locks an owner's file.
  public init(_ owner: Owner, in state: String) throws(FileFault) {
    let folder = Self.folder(in: state)
    try Folder.make(folder)
    let path = folder + "/" + Self.name(of: owner)
    // Lock it before it gets its final name, so that nobody finds it unlocked.
    let draft = path + Self.draftEnding
    let opened = unsafe open(draft, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw FileFault.system("cannot create", file: draft) }
    let bytes = Array(owner.rawValue.utf8)
    guard flock(opened, LOCK_EX | LOCK_NB) == 0, unsafe Glibc.write(opened, bytes, bytes.count) == bytes.count,
      unsafe rename(draft, path) == 0
    else {
      let fault = FileFault.system("cannot write", file: path)
      close(opened)
      throw fault
    }
    self.path = path
    descriptor = opened
  }

  deinit {
    unsafe unlink(path)
    close(descriptor)
  }

  /// Finds the owners whose processes have died, and forgets each once `release` has returned.
  static func takeDead(in state: String, release: (Owner) throws -> Void) throws {
    let folder = folder(in: state)
    guard FileFacts.of(folder) != nil else { return }
    for name in try Folder.names(in: folder) where !name.hasSuffix(draftEnding) {
      let path = folder + "/" + name
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
      let bytes = try InputFile(path).contents(length: 4096)
      try release(Owner(rawValue: String(decoding: bytes, as: UTF8.self)))
      unsafe unlink(path)
    }
  }

  private static let draftEnding = ".new"

  private static func folder(in state: String) -> String { state + "/owners" }

  private static func name(of owner: Owner) -> String {
    String(owner.rawValue.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" }.prefix(200))
  }
}
