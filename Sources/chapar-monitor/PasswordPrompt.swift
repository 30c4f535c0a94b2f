import Foundation
import Glibc
import Monitoring
import Settings

/// `chapar-monitor password NAME [operator|reader]`: prints a line for the file of who may sign in, to be appended with
/// `>>`. The role is `operator` if none is given.
enum PasswordPrompt {
  /// The line for the password that is typed, or in the first line of standard input:
  /// `ann:operator:scrypt$32768$8$3$…$…`.
  ///
  /// - Parameter arguments: what follows `password`.
  /// - Throws: `SettingsError` for wrong usage: a name that the file can't hold, an unknown role, or a password with
  ///   fewer than 8 characters.
  static func line(_ arguments: [String]) throws -> String {
    guard let name = arguments.first, arguments.count <= 2, !name.isEmpty, !name.hasPrefix("#"),
      !name.contains(where: { $0 == ":" || $0.isNewline }),
      let role = Accounts.Role(rawValue: arguments.count > 1 ? arguments[1] : "operator")
    else {
      throw SettingsError.usage(
        "chapar-monitor password NAME [operator|reader]; the name may not contain a colon or begin with '#'")
    }
    guard let password = isatty(0) == 1 ? ask() : readLine(), password.count >= 8 else {
      throw SettingsError.usage("a password must have at least 8 characters")
    }
    return try Accounts.line(name: name, role: role, password: password)
  }

  /// Reads a password from the terminal without echo; nil at the end of the input. The terminal echoes again
  /// afterwards, but not if the program is interrupted meanwhile.
  private static func ask() -> String? {
    var shown = termios()
    guard unsafe tcgetattr(0, &shown) == 0 else { return readLine() }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(0, TCSAFLUSH, &hidden)
    defer { unsafe tcsetattr(0, TCSAFLUSH, &shown) }
    FileHandle.standardError.write(Data("Password: ".utf8))
    let password = readLine()
    FileHandle.standardError.write(Data("\n".utf8))
    return password
  }
}
