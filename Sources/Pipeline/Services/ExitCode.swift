import StateFolder
import ZeroMQ

/// Exit codes, after sysexits(3).
public enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
  /// Stopped cleanly, on request.
  case done = 0
  /// The command line is wrong.
  case usage = 64
  /// Something needed is not available, such as an endpoint that another process holds.
  case unavailable = 69
  /// A fault in this program.
  case fault = 70
  /// A file is damaged, or was removed while in use.
  case inputOutput = 74
  /// A temporary failure; the supervisor should restart the program.
  case tryAgain = 75
  /// Permission is denied: this user may not use a file or folder, or the relay does not know this process's key.
  case denied = 77
  /// A setting in the file or the environment is wrong; restarting without changing it is no use.
  case configuration = 78

  /// The code for an error that ended a service.
  public init(for error: any Error) {
    if let ending = error as? Ending {
      self = ending.code
      return
    }
    if let error = error as? any AccessError, error.isDenied {
      self = .denied
      return
    }
    guard let error = error as? TransportError else {
      self = .fault
      return
    }
    switch error.code {
    case .badEndpoint, .badOption, .unprotected, .unsafeDirectory, .configure: self = .configuration
    case .refused: self = .denied
    case .inUse, .bind, .connect: self = .unavailable
    case .create: self = .tryAgain
    case .send, .receive, .poll: self = .fault
    }
  }
}

extension TransportError: AccessError {
  /// Whether the system refused a file or a socket to this user; a relay that refuses a key is another matter.
  public var isDenied: Bool { FileAccess.isDenial(number) && code != .refused }
}
