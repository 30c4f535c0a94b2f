import Foundation
import Glibc

/// A program that shows long output one screen at a time.
@safe final class Pager {
  /// Its standard input; nil once it was waited for.
  private var pipe: UnsafeMutablePointer<FILE>?

  /// The pager named in PAGER, or `less`, run by the shell, so PAGER may have options. Nil if it is `cat` or empty, or
  /// can't be started. From then on SIGINT and SIGPIPE are ignored in this process.
  init?() {
    let environment = ProcessInfo.processInfo.environment
    let command = environment["PAGER"] ?? "less"
    guard !["", "cat"].contains(command) else { return nil }
    // The options that git uses: colours are passed through, and short output stays on the screen. The shell reports a
    // missing pager.
    unsafe setenv("LESS", "FRX", 0)
    unsafe setenv("LESSCHARSET", "utf-8", 0)
    // While the pager runs, Ctrl-C is for its reader.
    signal(SIGINT, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    guard let pipe = unsafe popen("\(command) || cat", "w") else { return nil }
    unsafe self.pipe = pipe
  }

  /// Passes bytes on, waiting while the pager takes none. Once its reader has left, this ends the process, as a broken
  /// pipe ends one without a pager: nobody sees the rest.
  ///
  /// - Returns: false only after `wait`.
  func write(_ bytes: Data) -> Bool {
    guard let pipe = unsafe pipe else { return false }
    let written = unsafe bytes.withUnsafeBytes { bytes in
      unsafe fwrite(bytes.baseAddress, 1, bytes.count, pipe)
    }
    if written < bytes.count {
      wait()
      exit(128 + SIGPIPE)
    }
    return true
  }

  /// Waits until the reader leaves; a second call does nothing.
  func wait() {
    if let pipe = unsafe pipe { unsafe pclose(pipe) }
    unsafe pipe = nil
  }
}
