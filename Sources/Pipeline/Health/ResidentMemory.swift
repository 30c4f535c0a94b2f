import Glibc

/// The memory of this process that is in RAM.
struct ResidentMemory {
  private let pageSize = sysconf(Int32(_SC_PAGESIZE))

  /// Bytes now, from `/proc/self/statm` (proc(5)); 0 if the system doesn't say. The file's second number counts pages.
  func bytes() -> Int {
    let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = unsafe read(descriptor, &text, text.count)
    guard count > 0 else { return 0 }
    let fields = text.prefix(count).split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
    return pages * pageSize
  }
}
