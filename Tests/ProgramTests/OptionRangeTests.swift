import Foundation
import Launching
import Testing

@Suite("Options that are numbers")
struct OptionRangeTests {
  static let chapar = Programs.folder.appending(path: "chapar")

  /// A command's options, as the argument parser reports them.
  struct Dump: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      struct Name: Decodable { let name: String }

      let kind: String
      let preferredName: Name?
      let defaultValue: String?
    }

    let command: Command
  }

  /// Every option that takes a number, with its command. One that parses its number without OptionRange shows a numeric
  /// default in the dump.
  static func numbers() throws -> [(command: [String], option: String)] {
    let outcome = try Programs.run(chapar, ["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8))
    var found: [(command: [String], option: String)] = []
    func look(_ command: Dump.Command, _ path: [String]) {
      for argument in command.arguments ?? [] where argument.kind == "option" {
        guard let name = argument.preferredName?.name else { continue }
        #expect(
          argument.defaultValue.flatMap(Double.init) == nil, "\(path) --\(name) reads its number past OptionRange")
        if ["limit", "page", "count", "seconds", "timeout", "jobs", "days", "revision"].contains(name) {
          found.append((path, "--" + name))
        }
      }
      for next in command.subcommands ?? [] where next.commandName != "help" { look(next, path + [next.commandName]) }
    }
    look(dump.command, [])
    return found
  }

  @Test("An absurd number is refused with its range, by every option of every command")
  func absurd() throws {
    let numbers = try Self.numbers()
    let names = Set(numbers.map(\.option))
    #expect(
      numbers.count >= 7
        && names.isSuperset(of: ["--limit", "--seconds", "--timeout", "--count", "--jobs", "--revision"]))
    for (command, option) in numbers {
      for value in ["-1", "-5", "99999999999999999999", "1e300", "nan", "inf", "many", "", "0x10", "1 "] {
        let outcome = try Programs.run(Self.chapar, command + [option, value])
        let words = (command + [option, value]).joined(separator: " ")
        #expect(outcome.status == 64, "\(words): \(outcome.status) \(outcome.errors)")
        #expect(outcome.errors.contains(option), "\(words): \(outcome.errors)")
        #expect(outcome.errors.contains(" to "), "\(words) does not say its range: \(outcome.errors)")
      }
    }
  }
}
