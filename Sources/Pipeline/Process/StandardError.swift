import Glibc
import News
import Synchronization

/// Standard error for a process that must go on whatever becomes of what it says.
///
/// A pipe that nobody reads would hold the writer for ever, a full disk or a closed pipe would end it. So what can't be
/// written at once is dropped, and the next line that can says how many were.
public enum StandardError {
  private static let dropped = Mutex<Int>(0)

  /// The most bytes that a pipe takes at once when poll(2) says that it takes some (pipe(7), `PIPE_BUF`).
  private static let pieceSize = 4096

  /// Writes a line, if it can be written now; no terminal takes it for a command, nor does it begin another line.
  public static func write(line: String) {
    let line = line.safeForTerminal()
    dropped.withLock { dropped in
      let note = dropped > 0 ? "(\(dropped) lines could not be written here)\n" : ""
      if write(Array((note + line + "\n").utf8), to: STDERR_FILENO) { dropped = 0 } else { dropped += 1 }
    }
  }

  /// Writes to a descriptor without ever waiting; false where not all could be.
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
