import Foundation
import Launching
import News
import Testing

@Suite("What the operator's tool prints")
struct OutputTests {
  static let chapar = Programs.folder.appending(path: "chapar")

  /// Every command that prints, and whether its output contains strangers' text.
  static func commands(_ state: HostileState) -> [(words: [String], isHostile: Bool)] {
    let (rejected, dead) = (state.rejected.rawValue, state.dead.rawValue)
    let page = state.folder.url.appending(path: "page.html").path
    return [
      (["list"], true), (["search", "evil"], true), (["show", state.page], true),
      (["show", "--removed", state.page], true), (["show", "--revisions", state.page], true),
      (["explain", state.page], true), (["explain", rejected], true), (["explain", page], true),
      (["extract", page], true), (["items", "rejected"], true), (["items", "rejected", "--reasons"], true),
      (["items", "to-fetch"], true), (["items", rejected], true), (["dead", "list"], true),
      (["dead", "show", dead], true), (["sources"], true), (["status", "--books-only"], true), (["status"], true),
      (["check"], true), (["resend", "--missing"], false), (["boilerplate", "list", "--all"], true),
      (["boilerplate", "export"], false), (["sites", "--all"], false), (["status", "--sites"], false),
      (["settings"], false),
      (["hosts"], false), (["stats"], false), (["why", HostileState.text], true), (["list", "--changed"], true),
      (["why", "https://news.example/"], false), (["remove", "--site", "news.example"], false),
      (["sources", "resume", "--all"], false), (["sources", "poll", "--all"], false),
      (["show", HostileState.text], true), (["search", "since:" + HostileState.text], true),
      (["explain", HostileState.text], true), (["dead", "show", HostileState.text], true), ([HostileState.text], true),
      (["items", HostileState.text], true), (["list", "--limit", HostileState.text], true),
      (["add", HostileState.text], true), (["sources", "pause", HostileState.text + "?"], true),
      (["list", "--" + HostileState.text], true), (["extract", "/" + HostileState.text], true),
    ]
  }

  @Test("Nothing that strangers wrote controls the terminal or begins a line, whichever command prints it")
  func hostile() throws {
    let state = try HostileState()
    for (words, isHostile) in Self.commands(state) {
      for form in [[], ["--json"], ["--color", "always"]] {
        if words.contains("export"), form == ["--json"] { continue }
        let outcome = try Programs.run(Self.chapar, words + form, environment: state.environment)
        let (command, printed) = ((words + form).joined(separator: " "), outcome.output + outcome.errors)
        // Our own marks are taken out first: they are all of one form.
        let text = printed.replacing(/\u{1B}\[[0-9]{1,2}m/, with: "")
        let commanding = text.unicodeScalars.filter(Self.isCommanding)
        #expect(commanding.isEmpty, "\(command.debugDescription): \(text.debugDescription)")
        if form != ["--color", "always"] { #expect(printed == text, "\(command.debugDescription) is coloured") }
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("fake") }, "\(command.debugDescription): \(text)")
        if isHostile { #expect(text.contains("evil"), "\(command.debugDescription) does not print it: \(text)") }
        if form == ["--json"] {
          for line in outcome.output.split(separator: "\n") {
            #expect(JSON(String(line)) != nil, "\(command.debugDescription): \(line)")
          }
          #expect(outcome.status != 0 || outcome.output.isEmpty || outcome.output.first == "{", "\(command)")
        }
      }
    }
  }

  @Test("A message on a tap that is not one of ours is shown safely, in full and in short", .timeLimit(.minutes(1)))
  func hostileTap() throws {
    let pipeline = try RunningPipeline()
    let message = """
      {"v":1,"kind":"article","id":"evil\\u001b[2J","payload":{"headline":"\\u009b31mevil\\u202e","url":"\u{9B}\u{202E}"},
      "x":"\u{7F}"}
      """
    let script = """
      import zmq, sys, time
      socket = zmq.Context().socket(zmq.PUSH)
      socket.connect("ipc://\(pipeline.folder.url.path)/run/articles.in")
      while True:
          socket.send_multipart([b"articles.example.", sys.argv[1].encode()])
          socket.send_multipart([sys.argv[1].encode()])
          time.sleep(0.05)
      """
    let sender = try pipeline.start(Programs.python, ["-c", script, message])
    defer { sender.stop() }
    for form in [[], ["--json"]] {
      let outcome = try pipeline.run(["tap", "--count", "2", "--seconds", "20"] + form)
      let text = outcome.output
      #expect(!text.isEmpty, "\(pipeline.errors) \(outcome.errors)")
      #expect(!text.unicodeScalars.contains(where: Self.isCommanding), "\(text.debugDescription)")
    }
  }

  private static func isCommanding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test("There are colours with --color and on a terminal, but not where NO_COLOR is set")
  func colours() throws {
    let state = try HostileState()
    func isColoured(_ words: String..., variables: [String: String] = [:]) throws -> Bool {
      let environment = state.environment.merging(variables) { _, new in new }
      return try Programs.run(Self.chapar, ["list"] + words, environment: environment).output.contains("\u{1B}[1m")
    }
    #expect(try !isColoured())
    #expect(try isColoured("--color", "always", variables: ["NO_COLOR": "1"]))
    #expect(try !isColoured("--color", "never"))
    let shown = try Self.onTerminal(["list"], state, variables: ["NO_COLOR": ""])
    #expect(shown.contains("\u{1B}[1m"), "\(shown.debugDescription)")
    #expect(try !Self.onTerminal(["list"], state, variables: ["NO_COLOR": "1"]).contains("\u{1B}"))
  }

  @Test("On a terminal nothing is wider than it but an address, and long output goes through the pager")
  func terminal() throws {
    let state = try HostileState()
    for words in [
      ["status", "--books-only"], ["sources"], ["settings"], ["help", "search"],
      // Errors ran over the edge.
      ["show", "there-is-no-article-with-this-name"], ["list", "--limit", "0"], ["dead", "retry", "deadbeef"],
    ] {
      let shown = try Self.onTerminal(words, state, variables: ["NO_COLOR": "1", "PAGER": "cat"])
      for line in shown.split(separator: "\n") where line.count > 80 && line.contains(" ") {
        #expect(line.split(separator: " ").contains { $0.count > 70 }, "\(words): \(line)")
      }
    }
    // Our test pager says that it was used.
    let paged = try Self.onTerminal(["settings"], state, variables: ["PAGER": "sed s/^/paged:/"])
    #expect(paged.contains("paged:"))
    // One line, which fills more than the screen: it counted as one row.
    #expect(
      try Self.onTerminal(["schema", "--json"], state, variables: ["PAGER": "sed s/^/paged:/"]).contains("paged:{"))
    // What is printed without the options having been read, too.
    for words in [["--help"], ["help", "add"], ["add", "--help"], ["schema"], ["add", "--help", "--no-pager"]] {
      let shown = try Self.onTerminal(words, state, variables: ["PAGER": "sed s/^/paged:/"])
      #expect(shown.contains("paged:") == !words.contains("--no-pager"), "\(words): \(shown)")
    }
    #expect(try !Self.onTerminal(["list"], state, variables: ["PAGER": "sed s/^/paged:/"]).contains("paged:"))
    #expect(
      try !Self.onTerminal(["settings", "--no-pager"], state, variables: ["PAGER": "sed s/^/paged:/"]).contains(
        "paged:"))
  }

  @Test("A note on standard error stands below what was printed before it, with a pager or without")
  func notes() throws {
    let state = try HostileState()
    for pager in ["cat", "sed s/^/paged:/"] {
      for files in [1, 40] {
        let pages = state.folder.url.appending(path: "pages\(files)")
        try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
        for number in 0..<files { try Data().write(to: pages.appending(path: "\(number).html")) }
        let shown = try Self.onTerminal(["add", "-v", "--dry-run", pages.path], state, variables: ["PAGER": pager])
        #expect(shown.hasSuffix("empty\nNothing was added.\n"), "\(shown)")
      }
    }
  }

  @Test("A command ends once its reader has left the pager, as with a broken pipe")
  func leftPager() throws {
    let state = try HostileState()
    let page = state.folder.url.appending(path: "long.html")
    // More than a pipe holds, so that the command waits until the pager has ended.
    let story = (0..<2000).map { number in
      "<p>The ferry number \(number) to Osk sailed on Monday, and its \(number) passengers were glad of the weather.</p>"
    }
    let text = "<html lang=en><title>Ferry</title><article><h1>The ferry sails</h1>\(story.joined())</article></html>"
    try Data(text.utf8).write(to: page)
    for (pager, status) in [("true", 128 + SIGPIPE), ("cat >/dev/null", 0)] {
      let shown = try Self.onTerminal(["extract", page.path, "; echo status=$?"], state, variables: ["PAGER": pager])
      #expect(shown.contains("status=\(status)\n"), "\(pager): \(shown.suffix(300))")
    }
  }

  @Test("No line of a help is wider than 80 columns, nor is the usage below an error")
  func helps() throws {
    let commands = ["", "add", "extract", "sources list", "items", "export", "search", "tap", "resend", "dead retry"]
    let helps =
      commands.map { ["help"] + $0.split(separator: " ").map(String.init) } + [["remove"], ["relay", "--help"]]
    for words in helps {
      let outcome = try Programs.run(Self.chapar, words)
      let lines = (outcome.output + outcome.errors).split(separator: "\n")
      let long = lines.filter { $0.count > 80 && !$0.hasPrefix("Error: ") }
      #expect(long.isEmpty && outcome.output.count + outcome.errors.count > 100, "\(words): \(long)")
    }
  }

  /// What a command shows on a terminal of 80 columns and 24 rows (util-linux's script makes one).
  static func onTerminal(
    _ words: [String], _ state: HostileState, variables: [String: String] = [:]
  ) throws -> String {
    let line = "stty cols 80 rows 24; '\(chapar.path)' \(words.joined(separator: " "))"
    let environment = state.environment.merging(["TERM": "xterm"]) { _, new in new }.merging(variables) { _, new in new
    }
    let outcome = try Programs.run(
      URL(filePath: "/usr/bin/script"), ["-qec", line, "/dev/null"], environment: environment)
    return outcome.output.replacing("\r\n", with: "\n")
  }

  @Test("An export commands no terminal, there and in a file: JSON escapes what would, CSV has � for it")
  func export() throws {
    let state = try HostileState()
    for form in ["--jsonl", "--csv"] {
      let shown = try Self.onTerminal(["export", form, "-o", "-"], state)
      #expect(
        shown.contains("evil") && !shown.unicodeScalars.contains { Self.isCommanding($0) && $0 != "\r" }, "\(shown)")
      let piped = try Programs.run(Self.chapar, ["export", form, "-o", "-"], environment: state.environment)
      let controls = piped.output.unicodeScalars.filter { Self.isCommanding($0) && $0 != "\r" }
      #expect(controls.isEmpty, "\(piped.output.debugDescription)")
      guard form == "--jsonl" else { continue }
      let headline = JSON(piped.output.split(separator: "\n").first.map(String.init) ?? "")?["article"]?["headline"]
      #expect(headline?.text == "more evil " + HostileState.text)
    }
    #expect(try Self.onTerminal(["export", "--warc", "-o", "-"], state).contains("not for a terminal"))
  }

  /// Lines were broken at spaces only, and such a headline has none.
  @Test("Text without spaces is wrapped at a terminal's edge, by the columns that it takes")
  func wide() throws {
    let place = try CommandFolder()
    let headline = String(repeating: "渡輪再次穿越湖面", count: 9)
    let file = try place.write("page.html", "<h1>\(headline)</h1><p>\(String(repeating: headline + "。", count: 6))</p>")
    let shown = try Self.onTerminal(
      ["explain", "--no-pager", "'\(file)'"], try HostileState(), variables: ["NO_COLOR": "1"])
    let widths = shown.split(separator: "\n").map { line in
      line.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFEF).contains($1.value) ? 2 : 1) }
    }
    let wide = shown.split(separator: "\n").filter { $0.contains("渡") }
    #expect(
      wide.count > 4 && zip(shown.split(separator: "\n"), widths).allSatisfy { !$0.contains("渡") || $1 <= 80 },
      "\(shown)")
  }

  @Test("A revision is shown by the words that changed: whole paragraphs stood one below the other")
  func revisions() throws {
    let state = try HostileState()
    let shown = try Programs.run(
      Self.chapar, ["show", "--revisions", state.page], environment: state.environment
    ).output
    #expect(shown.contains("headline: {+more+} evil"), "\(shown)")
  }

  @Test("A mistyped command or option is named with the one that was meant; behind -- everything is a word")
  func mistyped() throws {
    func errors(_ words: String...) throws -> String {
      let outcome = try Programs.run(Self.chapar, words)
      #expect(outcome.status == 64, "\(words): \(outcome.status)")
      return outcome.errors
    }
    #expect(try errors("serach", "oil").contains("did you mean 'search'"))
    #expect(try errors("lst").contains("did you mean 'list'"))
    #expect(try !errors("xyzzy").contains("did you mean"))
    #expect(try errors("list", "--limt", "3").contains("did you mean '--limit'"))
    #expect(try errors("search", "oil", "--jsn").contains("'--jsn'"))
    let state = try HostileState()
    let found = try Programs.run(Self.chapar, ["search", "--json", "--", "evil"], environment: state.environment)
    #expect(found.status == 0 && found.output.contains("evil"), "\(found.errors)")
    let none = try Programs.run(Self.chapar, ["search", "--", "--jsn"], environment: state.environment)
    #expect(none.status == 0, "\(none.errors)")
    let after = try Programs.run(Self.chapar, ["--", "list", "--json"], environment: state.environment)
    #expect(after.status == 0 && after.output.hasPrefix("{"), "\(after)")
  }

  @Test("Every command prints through the one place that makes text safe")
  func onePlace() throws {
    let folder = Programs.root.appending(path: "Sources/chapar")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    for file in files where file != "Output/Output.swift" {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for way in [" print(", "standardOutput", "standardError", "fputs(", "debugPrint("] {
        #expect(!text.contains(way), "\(file) writes by '\(way)' past Output")
      }
    }
  }
}
