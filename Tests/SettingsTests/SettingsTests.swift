import Settings
import Testing

@Suite("Settings")
struct SettingsTests {
  @Test("The command line wins over the environment, and that over the file")
  func layers() async throws {
    let file = try TemporaryFile("fetch:\n  window-items: 10\n  attempts: 3\nstore:\n  batch: 7\n")
    let settings = try await Settings.load(
      file: file.path, environment: ["CHAPAR_FETCH_WINDOW_ITEMS": "20", "CHAPAR_FETCH_ATTEMPTS": "4"],
      options: ["fetch.window-items": "30"])
    #expect(settings[Catalogue.windowItems] == 30)
    #expect(settings[Catalogue.attempts] == 4)
    #expect(settings[Catalogue.storeBatch] == 7)
    #expect(settings[Catalogue.receiptTimeout] == .seconds(5))
  }

  @Test(
    "A wrong file is refused with the place, the key and what is allowed",
    arguments: [
      ("fetch:\n  window-itms: 10\n", "did you mean 'fetch.window-items'"),
      ("fetch:\n  window-items: ten\n", "fetch.window-items can't be 'ten'"),
      ("fetch:\n  receipt-timeout: 5\n", "duration"),
      ("fetch:\n  window-items: 0\n", "1 to 100000"),
      // A number of hours beyond what a duration holds crashed the program.
      ("fetch:\n  receipt-timeout: 9000000000000000000h\n", "can't be '9000000000000000000h'"),
      ("- a\n- b\n", "not a mapping"),
      ("a: [\n", "can't be read"),
      ("fetch:\n  window-items: [10]\n", "fetch.window-items is a list"),
    ])
  func refuses(yaml: String, words: String) async throws {
    let file = try TemporaryFile(yaml)
    let error = await #expect(throws: SettingsError.self) {
      try await Settings.load(file: file.path, environment: [:])
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "no error")")
    #expect(error?.description.contains(file.path) == true)
  }

  @Test("A misspelt variable is refused with the one that was meant, and variables of other programs are ignored")
  func misspeltVariable() async throws {
    let error = await #expect(throws: SettingsError.self) {
      try await Settings.load(file: nil, environment: ["CHAPAR_FETCH_WINDOW_ITMS": "20"])
    }
    #expect(error?.description.contains("did you mean 'CHAPAR_FETCH_WINDOW_ITEMS'") == true, "\(error as Any)")
    _ = try await Settings.load(file: nil, environment: ["CHAPARRAL": "1", "CHAPAR_CONFIG": "/x.yaml"])
  }

  @Test("A file of nothing but comments is the defaults")
  func empty() async throws {
    let file = try TemporaryFile("# nothing\n")
    let settings = try await Settings.load(file: file.path, environment: [:])
    #expect(settings[Catalogue.windowItems] == Catalogue.windowItems.standard)
  }

  @Test("A key without a value is not set; numbers, quotes and blocks are read as their text")
  func scalars() async throws {
    let file = try TemporaryFile(
      "fetch:\n  window-items:\n  attempts: \"3\"\n  receipt-timeout: >-\n    7s\nstore: ~\n")
    let settings = try await Settings.load(file: file.path, environment: [:])
    #expect(!settings.isSet(Catalogue.windowItems))
    #expect(settings[Catalogue.attempts] == 3)
    #expect(settings[Catalogue.receiptTimeout] == .seconds(7))
  }

  @Test("A missing file is named")
  func missing() async throws {
    let error = await #expect(throws: SettingsError.self) {
      try await Settings.load(file: "/nowhere/chapar.yaml", environment: [:])
    }
    #expect(error?.description.contains("/nowhere/chapar.yaml") == true)
  }

  @Test("Every default is allowed, and every key, option and variable is there once")
  func declarations() {
    for declaration in Catalogue.all {
      #expect(declaration.accepts(declaration.standardText), "\(declaration.key)")
      #expect(!declaration.programs.isEmpty)
    }
    #expect(Set(Catalogue.all.map(\.key)).count == Catalogue.all.count)
    #expect(Set(Catalogue.all.map(\.option)).count == Catalogue.all.count)
    #expect(Set(Catalogue.all.map(\.variable)).count == Catalogue.all.count)
  }

  @Test(
    "Values are read as they are written",
    arguments: ["250ms", "5s", "2m", "1h", "0s"])
  func durations(text: String) { #expect(Duration(settingText: text)?.settingText == text) }

  @Test("A time may be given in days")
  func days() {
    #expect(Duration(settingText: "30d") == .seconds(30 * 86_400))
    #expect(Duration(settingText: "999999999999999999d") == nil)
  }

  @Test("Sizes are read as they are written", arguments: ["512B", "64KiB", "32MiB", "2GiB"])
  func sizes(text: String) { #expect(ByteCount(settingText: text)?.settingText == text) }

  @Test(
    "An unknown option and a missing value are refused", arguments: [["p", "--nothing", "1"], ["p", "--log-level"]])
  func commandLine(arguments: [String]) async {
    await #expect(throws: SettingsError.self) {
      try await Launch.read(.extractor, arguments: arguments, environment: [:])
    }
  }

  /// Rows that were wrapped lost their second blank, and stood a column to the left.
  @Test("The table of exit codes has two columns, within a terminal's width")
  func exitTable() {
    var meanings = 0
    for line in ExitTable.lines {
      #expect(line.count <= LineWrap.columns && line.hasPrefix("  "), "\(line)")
      let column = line.dropFirst(2).prefix(4)
      #expect(column.last == " " && !line.dropFirst(6).hasPrefix(" "), "\(line)")
      if column.contains(where: \.isNumber) { meanings += 1 } else { #expect(column == "    ", "\(line)") }
    }
    #expect(meanings == ExitTable.rows.count && ExitTable.lines.count > meanings)
  }
}
