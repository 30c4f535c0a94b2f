import Glibc

/// The free space on a folder's disk.
public enum FreeDisk {
  /// Bytes that this user may still write (statvfs(3)); nil if the system doesn't say.
  public static func bytes(at path: String) -> Int? {
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0 else { return nil }
    let (bytes, overflow) = UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize))
    return overflow ? Int.max : Int(clamping: bytes)
  }
}
