import Foundation

/// A tmpfs of a given size, to act as a disk that is soon full.
public final class SmallDisk {
  /// Where it is mounted.
  public let folder: URL

  /// Mounts a disk at a folder, which is created if needed; nil if this user may not mount.
  public init?(at folder: URL, kibibytes: Int) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let options = "size=\(kibibytes)k,mode=0700"
    guard try Command("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder.path]).status == 0 else { return nil }
  }

  /// Resizes the disk; returns whether that worked.
  public func grow(kibibytes: Int) throws -> Bool {
    try Command("mount", ["-o", "remount,size=\(kibibytes)k", folder.path]).status == 0
  }

  deinit {
    do { _ = try Command("umount", ["-l", folder.path]) } catch { print("\(folder.path) stays mounted: \(error)") }
  }
}
