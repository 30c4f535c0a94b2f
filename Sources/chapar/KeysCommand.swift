import ArgumentParser
import Foundation
import ZeroMQ

/// `chapar keys`: a new CURVE key pair, for tcp beyond loopback.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Make a CURVE key pair, for tcp between machines.")

  @OptionGroup var output: OutputOptions

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: "The files' common name: NAME.secret (mode 0600) and NAME.public.")
  var name: String

  func run() throws {
    let keys = try CurveKeys.generate()
    for (suffix, text, mode) in [("secret", keys.secretKey, 0o600), ("public", keys.publicKey, 0o644)] {
      let path = "\(name).\(suffix)"
      guard !FileManager.default.fileExists(atPath: path) else {
        throw CommandRefusal("\(path) is there already; remove it first if it is no longer wanted")
      }
      guard
        FileManager.default.createFile(
          atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: mode])
      else { throw CommandRefusal("\(path) can't be written") }
      if json { try Output.json(["file": path]) } else { Output.line(Line(path)) }
    }
  }
}
