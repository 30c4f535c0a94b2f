import Foundation
import Glibc

/// A program that shows long output a screen at a time.
@safe final class Pager {
  private var pipe: UnsafeMutablePointer<FILE>?

  /// The pager that the environment names in PAGER, or less. Nil where it is `cat` or empty, or can't be started.
  init?() {
    let environment = ProcessInfo.processInfo.environment
    let command = environment["PAGER"] ?? "less"
    guard !["", "cat"].contains(command) else { return nil }
    // As git does: colours pass, what fits the screen stays on it. A shell says where the pager is not there.
    unsafe setenv("LESS", "FRX", 0)
    unsafe setenv("LESSCHARSET", "utf-8", 0)
    // Ctrl-C belongs to the pager's reader while it runs.
    signal(SIGINT, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    guard let pipe = unsafe popen("\(command) || cat", "w") else { return nil }
    unsafe self.pipe = pipe
  }

  /// Hands bytes on; what comes after its reader has left is not wanted any more.
  func write(_ bytes: Data) -> Bool {
    guard let pipe = unsafe pipe else { return false }
    unsafe bytes.withUnsafeBytes { bytes in
      _ = unsafe fwrite(bytes.baseAddress, 1, bytes.count, pipe)
    }
    return true
  }

  /// Waits until its reader has left.
  func wait() {
    if let pipe = unsafe pipe { unsafe pclose(pipe) }
    unsafe pipe = nil
  }
}
