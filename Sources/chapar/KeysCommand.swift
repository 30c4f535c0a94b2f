import ArgumentParser
import Fetching
import Foundation
import ZeroMQ

/// `chapar keys`: a new CURVE key pair for tcp beyond loopback, or the key that signs requests. The secret is written
/// to a file that only this user may read, and never printed.
///
/// A line for each file that was written, the secret's first: `NAME.secret`, or as JSON `{"file":"NAME.secret"}`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Make a CURVE key pair for tcp between machines, or a key to sign requests with.",
    discussion: """
      With --bot, NAME.secret is the key for fetch.bot-key-file, made if it does not exist yet. The directory with its \
      public key is printed; publish it at \(BotIdentity.directoryPath) on the site that fetch.bot-agent names.
      """)

  @OptionGroup var output: OutputOptions

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Make a key to sign requests with (Web Bot Auth), and print its directory.")
  var bot = false

  @Argument(help: "The files' common name: NAME.secret (mode 0600) and NAME.public.")
  var name: String

  /// If either file is in the way, neither is written: a secret key alone would be in the way of the next pair. The
  /// public key is written last.
  func run() throws {
    if bot { return try showDirectory() }
    for suffix in ["secret", "public"] { try refuseExisting("\(name).\(suffix)") }
    let keys = try CurveKeys.generate()
    for (suffix, text, mode) in [("secret", keys.secretKey, 0o600), ("public", keys.publicKey, 0o644)] {
      let path = "\(name).\(suffix)"
      try write(text, to: path, mode: mode)
      if json { try Output.json(["file": path]) } else { Output.line(Line(path)) }
    }
  }

  /// Makes the key that signs requests, if there is none, and prints its directory (Web Bot Auth), which is JSON. With
  /// the key there already only the directory is printed.
  ///
  /// - Throws: `CommandRefusal` if the key can't be made or read.
  private func showDirectory() throws {
    let path = "\(name).secret"
    if !FileManager.default.fileExists(atPath: path) {
      try write(BotIdentity.makeKey(), to: path, mode: 0o600)
      Output.note("\(path) is the key, for fetch.bot-key-file")
    }
    Output.note("Publish this at \(BotIdentity.directoryPath), as \(BotIdentity.directoryType):")
    do {
      Output.text(try BotIdentity(keyFile: path, agent: "").directory())
    } catch let fault as FileFault {
      throw CommandRefusal(Line(fault.description))
    }
  }

  /// An existing key is never replaced, as all who know it would have to be told of the new one.
  ///
  /// - Throws: `CommandRefusal` if the file exists.
  private func refuseExisting(_ path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      throw CommandRefusal("\(path) already exists; remove it first if you no longer need it")
    }
  }

  /// Writes a new file with these permissions.
  ///
  /// - Throws: `CommandRefusal` if the file exists or can't be created.
  private func write(_ text: String, to path: String, mode: Int) throws {
    try refuseExisting(path)
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: mode])
    else { throw CommandRefusal(cannotCreate: path) }
  }
}
