import Glibc
import News
import Synchronization

/// Standard error for a process that must keep running even if nothing can be written.
///
/// A pipe that nobody reads would block the writer for ever; a full disk or a closed pipe would end it. So a line that
/// can't be written at once is dropped, and the next one that can be says how many were.
public enum StandardError {
  private static let dropped = Mutex<Int>(0)

  /// The most bytes that a pipe is sure to take when poll(2) says it is writable (pipe(7), `PIPE_BUF`).
  private static let pieceSize = 4096

  /// Writes a line, if it can be written now; control characters and line breaks in it are made safe.
  public static func write(line: String) {
    let line = line.safeForTerminal()
    dropped.withLock { dropped in
      let note = dropped > 0 ? "(\(dropped) lines could not be written here)\n" : ""
      if write(Array((note + line + "\n").utf8), to: STDERR_FILENO) { dropped = 0 } else { dropped += 1 }
    }
  }

  /// Writes to a descriptor without ever waiting; false if not everything was written.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard unsafe Glibc.poll(&poll, 1, 0) == 1, poll.revents & Int16(POLLOUT) != 0 else { return false }
      let count = unsafe rest.prefix(pieceSize).withUnsafeBytes { piece in
        unsafe Glibc.write(descriptor, piece.baseAddress, piece.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
