import ArgumentParser
import Fetching
import Foundation
import News
import Settings

/// `chapar dead`: items that got no receipt at any attempt, or killed their worker more than once.
struct DeadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead", abstract: "Show dead letters, and send them again.",
    subcommands: [List.self, Show.self, Retry.self], defaultSubcommand: List.self)

  /// `chapar dead list`, the default: for each the id, when it was given up, how often it was sent, its address, and
  /// below the reason.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List dead letters, the newest first.")
    @OptionGroup var common: CommonOptions
    @Option(help: "Only from this source.", completion: SourceOptions.completion)
    var source: String?
    @Option(parsing: .unconditional, help: "The most to list (default: 100).", transform: OptionRange.limit)
    var limit = 100
    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
      let ledger = try await common.existingLedger()
      if let source { try ledger.requireSource(source) }
      let letters = try ledger.deadLetters(of: source.map { SourceName(rawValue: $0) }, limit: limit)
      if json { return try letters.forEach { try Output.json(DeadReport($0)) } }
      for letter in letters {
        Output.lines([
          "\(letter.id.shown, .faint)  \(letter.diedAt.told())  \(letter.attempts.counted("attempt"))  \(letter.url)",
          "    \(letter.reason)",
        ])
      }
      if letters.isEmpty { Output.line("No dead letters.") }
    }
  }

  /// `chapar dead show`. With `--body` the page's bytes are printed as they came, for a look at what kills a worker.
  /// Exits with 74 if they can't be read, with 1 for an id that is no dead letter's.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show one dead letter; with --body, its raw bytes.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Print the page's raw bytes.")
    var body = false
    @Flag(help: "One JSON object.")
    var json = false
    @Argument(help: "The item.")
    var id: String

    func run() async throws {
      let ledger = try await common.existingLedger()
      guard let item = try Named(id).item(in: ledger), let letter = try ledger.deadLetter(item) else {
        throw Named(id).notDead
      }
      if body {
        var reader = try await ItemReader(token: common.settings()[Catalogue.productToken])
        let item = Outgoing(
          id: letter.id, source: letter.source, url: letter.url, pointer: letter.pointer,
          fetchedAt: letter.fetchedAt, entry: nil, attempt: letter.attempts)
        do throws(FileFault) {
          return Output.bytes(Data(try reader.page(of: item).body))
        } catch {
          throw CommandRefusal("\(error)", code: error.isDenied ? .denied : .inputOutput)
        }
      }
      if json { return try Output.json(DeadReport(letter)) }
      Output.lines([
        "item      \(letter.id)",
        "address   \(letter.url)",
        "source    \(letter.source)",
        "attempts  \(letter.attempts)",
        "sent      \(letter.sentAt.map { $0.told() } ?? "never")",
        "given up  \(letter.diedAt.told())",
        "reason    \(letter.reason)",
        "bytes     \(letter.pointer.file) at \(letter.pointer.place.offset), \(letter.pointer.length) bytes",
      ])
    }
  }

  /// `chapar dead retry`. Those of the ids that are dead letters are sent again; if any is not, it exits with 1 and
  /// names them. An id that is unknown stops it before anything is sent.
  ///
  /// As JSON `{"toSend":3}`.
  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Send dead letters again, with all attempts anew.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "All of them.")
    var all = false
    @Flag(help: "One JSON object.")
    var json = false
    @Argument(help: "The items.")
    var ids: [String] = []

    /// Exactly one of both: names that are forgotten must not mean all.
    func validate() throws {
      if all != ids.isEmpty { throw ValidationError("name the items, or give --all") }
    }

    /// Looks all names up first, then sends.
    func run() async throws {
      let ledger = try await common.existingLedger()
      let items = try ids.map { id in
        guard let item = try Named(id).item(in: ledger) else { throw Named(id).notDead }
        return item
      }
      let others = try zip(ids, items).filter { try ledger.deadLetter($0.1) == nil }.map(\.0)
      let count = try ledger.retryDeadLetters(all ? nil : items)
      if json { try Output.json(["toSend": count]) } else { Output.line("\(count) to be sent again") }
      guard let last = others.last else { return }
      if others.count == 1 { throw Named(last).notDead }
      let names = others.map { "'\($0)'" }.joined(separator: ", ")
      throw CommandRefusal("these are not dead letters: \(names); `chapar dead list` shows them")
    }
  }
}

extension Named {
  /// The error for a name that no dead letter has: exits with 1, or with 64 if it can't be an id.
  fileprivate var notDead: CommandRefusal { unknown("'\(name)' is not a dead letter; `chapar dead list` shows them") }
}

/// A dead letter as JSON. Instants are in RFC 3339.
private struct DeadReport: Encodable {
  let id: ItemID
  let source: SourceName
  let url: String
  /// How often it was sent.
  let attempts: Int
  /// When its bytes were fetched; of an imported file the time of its last change, of a record its own date.
  let fetchedAt: Timestamp
  /// Of the last attempt; nil if it was never sent.
  let sentAt: Timestamp?
  /// When it was given up.
  let diedAt: Timestamp
  let reason: String
  /// The file its bytes are in, the place of the record in it, and its length decompressed.
  let file: String
  let offset: Int64
  let length: Int64

  init(_ letter: DeadLetter) {
    id = letter.id
    source = letter.source
    url = letter.url
    attempts = letter.attempts
    fetchedAt = letter.fetchedAt
    sentAt = letter.sentAt
    diedAt = letter.diedAt
    reason = letter.reason
    file = letter.pointer.file
    offset = letter.pointer.place.offset
    length = letter.pointer.length
  }
}
