import Glibc

/// The room that is left on a folder's disk.
public enum FreeDisk {
  /// Bytes that this user may still write (statvfs(3)); nil where the system doesn't tell.
  public static func bytes(at path: String) -> Int? {
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0 else { return nil }
    let (bytes, overflow) = UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize))
    return overflow ? Int.max : Int(clamping: bytes)
  }
}
