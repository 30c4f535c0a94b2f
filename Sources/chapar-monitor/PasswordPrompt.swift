import Foundation
import Glibc
import Monitoring
import Pipeline
import Settings
import ZeroMQ

/// `chapar-monitor password NAME [operator|reader]`: prints a line for the file of who may sign in, to be appended with
/// `>>`. The role is `operator` if none is given.
enum PasswordPrompt {
  /// The line for the password that is typed, or in the first line of standard input:
  /// `ann:operator:scrypt$32768$8$3$…$…`.
  ///
  /// - Parameters:
  ///   - arguments: what follows `password`.
  ///   - shutdown: what Ctrl-C at the prompt requests; the process then ends.
  /// - Throws: `SettingsError` for wrong usage: a name that the file can't hold, an unknown role, or a password with
  ///   fewer than 8 characters; `TransportError` if waiting for the password fails.
  static func line(_ arguments: [String], until shutdown: Shutdown) throws -> String {
    guard let name = arguments.first, arguments.count <= 2, !name.isEmpty, !name.hasPrefix("#"),
      !name.contains(where: { $0 == ":" || $0.isNewline }),
      let role = Accounts.Role(rawValue: arguments.count > 1 ? arguments[1] : "operator")
    else {
      throw SettingsError.usage(
        "chapar-monitor password NAME [operator|reader]; the name may not contain a colon or begin with '#'")
    }
    guard let password = try isatty(0) == 1 ? ask(until: shutdown) : readLine(), password.count >= 8 else {
      throw SettingsError.usage("a password must have at least 8 characters")
    }
    return try Accounts.line(name: name, role: role, password: password)
  }

  /// Reads a password from the terminal without echo; nil at the end of the input. The terminal echoes again
  /// afterwards, also if Ctrl-C ends the process: the signal only requests a shutdown, as the reading of a line would
  /// go on after it. The keys that quit or suspend a program are ignored meanwhile.
  private static func ask(until shutdown: Shutdown) throws -> String? {
    var shown = termios()
    guard unsafe tcgetattr(0, &shown) == 0 else { return readLine() }
    signal(SIGQUIT, SIG_IGN)
    signal(SIGTSTP, SIG_IGN)
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(0, TCSAFLUSH, &hidden)
    defer { unsafe tcsetattr(0, TCSAFLUSH, &shown) }
    FileHandle.standardError.write(Data("Password: ".utf8))
    // The terminal is readable once a whole line was typed.
    var items = [PollItem(descriptor: 0, .readable), shutdown.pollItem]
    while !shutdown.isRequested, try !Poll.wait(&items, timeout: .seconds(60)) {}
    let password = shutdown.isRequested ? nil : readLine()
    FileHandle.standardError.write(Data("\n".utf8))
    if shutdown.isRequested {
      unsafe tcsetattr(0, TCSAFLUSH, &shown)
      exit(128 + SIGINT)
    }
    return password
  }
}
