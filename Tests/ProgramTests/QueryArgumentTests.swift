import Foundation
import Launching
import Testing

@Suite("Queries on the command line", .timeLimit(.minutes(1)))
struct QueryArgumentTests {
  private let state: HostileState

  init() throws { state = try HostileState() }

  private func chapar(_ words: String...) throws -> Command {
    try Programs.run(OutputTests.chapar, words, environment: state.environment)
  }

  /// They were taken for options: `-host:x` printed the help, and `-source:x` took the next word as `export -o` does.
  @Test(
    "A filter with a minus before it needs no `--`, wherever it stands, with every command that takes a query",
    arguments: ["-site:other.example", "-host:other.example", "-language:de", "−site:other.example"])
  func excluding(filter: String) throws {
    for words in [["list"], ["search", "evil"], ["search"], ["export", "-o", "-"]] {
      for arguments in [words + [filter], [words[0], filter] + words.dropFirst()] {
        let outcome = try Programs.run(OutputTests.chapar, arguments, environment: state.environment)
        #expect(outcome.status == 0 && outcome.output.contains("more evil"), "\(arguments): \(outcome)")
      }
    }
    #expect(try chapar("list", filter, "--limit", "1", "--json").output.hasPrefix("{"))
  }

  @Test("What a filter with a minus excludes is not listed, and the filter is shown as it was typed")
  func excluded() throws {
    #expect(try chapar("list", "-site:news.example").output == "No article matches -site:news.example.\n")
    #expect(try chapar("list", "--", "-site:news.example").output == "No article matches -site:news.example.\n")
    #expect(try chapar("search", "evil", "-site:news.example").output.contains("Nothing found"))
    #expect(try chapar("export", "-site:news.example", "-o", "-").output.isEmpty)
    let file = state.folder.url.appending(path: "rest.jsonl").path
    let exported = try chapar("export", "-site:news.example", "-o", file)
    #expect(exported.status == 0 && exported.errors.contains("0 articles in \(file)"), "\(exported)")
    // Other words are options still.
    #expect(try chapar("list", "-xsite").status == 64)
    #expect(try chapar("list", "-h").output.contains("USAGE"))
    #expect(try chapar("search", "-h").output.contains("USAGE"))
  }

  /// A word with an h in it, such as `-house`, printed the help.
  @Test("A search for everything without a word is no request for help")
  func onlyExclusions() throws {
    let found = try chapar("search", "-house")
    #expect(found.status == 0 && found.output.contains("more evil"), "\(found)")
    #expect(try chapar("search", "-evil").output.contains("Nothing found"))
  }

  @Test(
    "AND, OR and NOT are operators in capitals; in small letters they are words, which a search that finds little says")
  func operators() throws {
    for (query, isFound) in [
      ("evil AND more", true), ("evil OR xyzzy", true), ("evil NOT more", false), ("evil NOT xyzzy", true),
    ] {
      let outcome = try Programs.run(
        OutputTests.chapar, ["search"] + query.split(separator: " ").map(String.init), environment: state.environment)
      #expect(outcome.output.contains("1 to 1 of 1") == isFound && !outcome.output.contains("capitals"), "\(outcome)")
    }
    let told = try chapar("search", "evil", "or", "xyzzy").output
    #expect(told.contains("Nothing found; 'or' was looked for as a word") && told.contains("evil OR xyzzy"), "\(told)")
    #expect(try !chapar("search", "\"evil or xyzzy\"").output.contains("capitals"))
    let help = try chapar("help", "search").output
    #expect(help.contains("NOT word") && help.contains("in capitals"), "\(help)")
  }
}
