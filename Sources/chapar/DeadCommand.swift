import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar dead`: the items that got no receipt at any attempt, or killed their worker twice.
struct DeadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead", abstract: "Look at dead letters, and send them again.",
    subcommands: [List.self, Show.self, Retry.self], defaultSubcommand: List.self)

  /// `chapar dead list`.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List dead letters, the newest first.")
    @OptionGroup var common: CommonOptions
    @Option(help: "Only of this source.")
    var source: String?
    @Option(help: "The most that are listed.")
    var limit = 100

    func validate() throws {
      try OptionRange.check(limit: limit)
    }

    func run() async throws {
      let letters = try await common.existingLedger()
        .deadLetters(of: source.map { SourceName(rawValue: $0) }, limit: limit)
      for letter in letters {
        let head = "\(letter.id)  \(letter.diedAt)  \(letter.attempts) attempts  \(letter.url)"
        print("\(head.safeForTerminal())\n    \(letter.reason.safeForTerminal())")
      }
      if letters.isEmpty { print("No dead letters.") }
    }
  }

  /// `chapar dead show`.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show one dead letter; with --body, its raw bytes.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Print the page's raw bytes.")
    var body = false
    @Argument(help: "The item.")
    var id: String

    func run() async throws {
      let ledger = try await common.existingLedger()
      guard let item = try Named(id).item(in: ledger), let letter = try ledger.deadLetter(item) else {
        throw Refusal("'\(id)' is no dead letter; `chapar dead list` shows them")
      }
      if body {
        var reader = ItemReader()
        let item = Outgoing(
          id: letter.id, source: letter.source, url: letter.url, pointer: letter.pointer,
          fetchedAt: letter.fetchedAt, entry: nil, attempt: letter.attempts)
        return FileHandle.standardOutput.write(Data(try reader.page(of: item).body))
      }
      print(
        """
        item      \(letter.id)
        address   \(letter.url)
        source    \(letter.source)
        attempts  \(letter.attempts)
        sent      \(letter.sentAt.map { "\($0)" } ?? "never")
        given up  \(letter.diedAt)
        reason    \(letter.reason)
        bytes     \(letter.pointer.file) at \(letter.pointer.place.offset), \(letter.pointer.length) bytes
        """.safeForTerminal(keepsLines: true))
    }
  }

  /// `chapar dead retry`.
  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Send dead letters again, with all attempts before them.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "All of them.")
    var all = false
    @Argument(help: "The items.")
    var ids: [String] = []

    func validate() throws {
      if all != ids.isEmpty { throw ValidationError("name the items, or say --all") }
    }

    func run() async throws {
      let ledger = try await common.existingLedger()
      let items = try ids.map { try Named($0).item(in: ledger) ?? ItemID(rawValue: $0) }
      let count = try ledger.retryDeadLetters(all ? nil : items)
      print("\(count) to be sent again")
      guard all || count == Set(ids).count else {
        throw Refusal(
          "\(Set(ids).count - count) of those named are no dead letters; `chapar dead list` lists them")
      }
    }
  }
}
