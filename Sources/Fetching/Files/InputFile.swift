import Glibc
import News

/// A file open for reading.
///
/// Reading takes an offset each time (pread(2)), so it has no position, and a borrowed file can be read from several
/// places.
struct InputFile: ~Copyable {
  /// The path it was opened by.
  let path: String
  private let descriptor: Int32

  /// Opens a regular file.
  ///
  /// - Throws: `FileFault` if there is none, it can't be read, or it is not a regular file: a pipe, for instance, would
  ///   block.
  init(_ path: String) throws(FileFault) {
    self.path = path
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw FileFault.system("cannot open", file: path) }
    var found = stat()
    guard unsafe fstat(opened, &found) == 0, FileFacts(found).form == .file else {
      close(opened)
      throw FileFault(.unsupported, file: path, why: "it is not a regular file")
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Reads into `buffer[start...]` from an offset in the file; returns the number of bytes read, 0 at the end. That may
  /// be fewer than there is room for.
  func read(at offset: Int64, into buffer: inout [UInt8], from start: Int) throws(FileFault) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { target in
        unsafe target.baseAddress.map { unsafe pread(descriptor, $0 + start, target.count - start, off_t(offset)) } ?? 0
      }
      if count >= 0 { return count }
      if errno != EINTR { throw FileFault.system("cannot read", file: path, offset: offset) }
    }
  }

  /// The first `length` bytes, or fewer where the file ends. Memory for all of `length` is taken first, so it must be
  /// bounded.
  func contents(length: Int) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: length)
    var filled = 0
    while filled < length {
      let count = try read(at: Int64(filled), into: &bytes, from: filled)
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(length - filled)
    return bytes
  }

  /// What the file system says about the file.
  func facts() throws(FileFault) -> FileFacts {
    var found = stat()
    guard unsafe fstat(descriptor, &found) == 0 else { throw FileFault.system("cannot look at", file: path) }
    return FileFacts(found)
  }
}
