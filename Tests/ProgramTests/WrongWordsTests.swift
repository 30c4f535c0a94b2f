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
}
