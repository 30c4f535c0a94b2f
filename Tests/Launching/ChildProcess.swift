import Foundation
import Synchronization

/// A child process, started with `posix_spawn(3)`.
///
/// `Foundation.Process` doesn't work in tests. Its children inherit the thread's signal mask, and libdispatch's threads
/// block SIGTERM, so a child can't be asked to exit. And its `waitUntilExit()` needs a run loop.
public final class ChildProcess: Sendable {
  /// Where a stream of the child goes or comes from.
  public enum Stream: Equatable, Sendable {
    /// `/dev/null`.
    case nothing
    /// This process's own stream.
    case inherited
    /// The file at a path: input is read from it, output is appended to it.
    case file(String)
    /// A pipe to this process.
    case pipe
  }

  /// The process's id.
  public let processID: pid_t
  /// The writing end of the child's input, if that is a pipe.
  public let input: FileHandle?
  /// The reading end of the child's output, if that is a pipe.
  public let output: FileHandle?
  private let ending = Mutex<ExitStatus?>(nil)
  private static let turn = NSLock()

  /// Starts a program; a name without a slash is looked up in `PATH`.
  ///
  /// In the child every signal has its default action and none is blocked. It inherits the descriptors that aren't
  /// marked close-on-exec.
  ///
  /// - Throws: `LaunchError` naming the program and the cause.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String]? = nil, input: Stream = .nothing,
    output: Stream = .inherited, errors: Stream = .inherited
  ) throws(LaunchError) {
    // Children are started one at a time: otherwise a child started between the creation of a pipe and its marking as
    // close-on-exec would inherit it.
    Self.turn.lock()
    defer { Self.turn.unlock() }
    var setup = try SpawnSetup()
    defer { setup.close() }
    self.input = try setup.connect(input, to: STDIN_FILENO)
    self.output = try setup.connect(output, to: STDOUT_FILENO)
    _ = try setup.connect(errors, to: STDERR_FILENO)
    processID = try setup.spawn(program, arguments, environment ?? ProcessInfo.processInfo.environment)
  }

  /// Whether the process is still running.
  public var isRunning: Bool { status(flags: WNOHANG) == nil }

  /// Sends a signal if the process is running; returns whether it was.
  @discardableResult
  public func signal(_ number: Int32) -> Bool { isRunning && kill(processID, number) == 0 }

  /// Waits for the process to end.
  @discardableResult
  public func wait() -> ExitStatus {
    while true {
      if let ending = status(flags: 0) { return ending }
    }
  }

  /// Waits at most `seconds` for the process to end; nil if it is still running.
  public func wait(atMost seconds: Double) -> ExitStatus? {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while true {
      if let ending = status(flags: WNOHANG) { return ending }
      guard ContinuousClock.now < deadline else { return nil }
      usleep(5_000)
    }
  }

  /// Asks the process to exit (SIGTERM), waits, and kills it (SIGKILL) if it takes too long.
  @discardableResult
  public func stop(within seconds: Double = 10) -> ExitStatus {
    signal(SIGTERM)
    if let ending = wait(atMost: seconds) { return ending }
    signal(SIGKILL)
    return wait()
  }

  private func status(flags: Int32) -> ExitStatus? {
    ending.withLock { ending in
      if let ending { return ending }
      var word: Int32 = 0
      let ended = unsafe waitpid(processID, &word, flags)
      if ended == processID { ending = ExitStatus(waitWord: word) }
      return ending
    }
  }
}

/// How a process ended.
public enum ExitStatus: Equatable, Sendable {
  /// It exited, with a code.
  case exited(Int32)
  /// A signal ended it.
  case killed(signal: Int32)

  /// Reads the result of `waitpid(2)`.
  init(waitWord word: Int32) {
    let signal = word & 0x7F
    self = signal == 0 ? .exited(word >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// The code as in a shell: 128 plus the signal if a signal ended the process.
  public var code: Int32 {
    switch self {
    case .exited(let code): code
    case .killed(let signal): 128 + signal
    }
  }
}

/// A program that did not start.
public struct LaunchError: Error, CustomStringConvertible {
  /// The action that failed, and its object.
  public let action: String
  /// The system's error number, `errno(3)`.
  public let number: Int32

  /// The action, and the system's message for the cause.
  public var description: String { "\(action): \(unsafe String(cString: strerror(number)))" }
}
