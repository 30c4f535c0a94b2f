import Launching
import Testing

@Suite("Values and words that mean nothing", .timeLimit(.minutes(1)))
struct WrongWordsTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  /// An empty site stood for every article of a file, and `remove --site "$UNSET" --yes` would have removed them all.
  @Test(
    "A value that stands for nothing is refused",
    arguments: [
      ["remove", "--site", "", "--yes"], ["tap", "--site", "", "--seconds", "1"],
      ["tap", "--site", "bad site", "--seconds", "1"], ["tap", "--language", "english", "--seconds", "1"],
    ])
  func values(arguments: [String]) throws {
    let outcome = try place.run(arguments)
    #expect(outcome.status == 64 && outcome.errors.contains("is not a"), "\(outcome)")
  }

  @Test(
    "An option in the place of a command, and a wrong option of a stage, are answered with the right one",
    arguments: [(["version"], "--version"), (["monitor", "--hlep"], "--help"), (["relay", "--versoin"], "--version")])
  func suggestions(arguments: [String], meant: String) throws {
    let outcome = try place.run(arguments)
    #expect(outcome.status == 64 && outcome.errors.contains("did you mean"), "\(outcome)")
    #expect(outcome.errors.contains(meant), "\(outcome)")
  }

  /// Of `boilerplate forgt x` it said "Unexpected argument 'x'", and of `sources labl x --add y` "did you mean '--all'?".
  @Test(
    "A mistyped command of a group is answered with the one that was meant, whatever follows it",
    arguments: [
      ("boilerplate forgt x", "'forgt' under 'boilerplate'; did you mean 'forget'?"),
      ("boilerplate exprt -o x", "did you mean 'export'?"), ("sources labl x --add y", "did you mean 'label'?"),
      ("sources st --every 1h x", "did you mean 'set'?"),
      ("dead rtry --all", "'rtry' under 'dead'; did you mean 'retry'?"),
      ("help sources labl", "did you mean 'label'?"),
    ])
  func groups(line: String, meant: String) throws {
    let outcome = try place.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == 64 && outcome.errors.contains(meant), "\(outcome)")
  }

  @Test(
    "What may be an argument of a group's default command is none of its commands",
    arguments: [
      ("sources st", 0), ("sources st --json", 0), ("sources st --help", 0), ("sources polls --jsn", 64),
      ("boilerplate forgt", 69), ("boilerplate exprt.example", 69), ("boilerplate exprt.example b.example", 64),
    ])
  func names(line: String, status: Int32) throws {
    let list = try place.write("list.txt", "http://a.example/1\n")
    #expect(try place.chapar("add", "--name", "st", list).status == 0)
    let outcome = try place.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == status && !outcome.errors.contains("no command"), "\(outcome)")
  }
}
