import Foundation
import StateFolder

/// Thrown to end a program with a particular exit code.
public struct Ending: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the process exits with, by which a supervisor decides whether to start it again.
  public let code: ExitCode
  /// Why, in words for an operator.
  public let reason: String

  /// Creates an end with its reason.
  public init(_ code: ExitCode, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The reason alone, without the code.
  public var description: String { reason }

  /// The line with which a program ends because of an error: with the system's words where Foundation has none, and
  /// what to do if permission is denied.
  public static func words(for error: any Error) -> String {
    let words = (error as? CocoaError)?.plainWords ?? "\(error)"
    guard let error = error as? any AccessError, error.isDenied, !words.contains(FileAccess.advice) else {
      return words
    }
    return "\(words); \(FileAccess.advice)"
  }
}
