import Foundation
import Launching
import Testing

/// What newcomers stumbled over with the README alone.
@Suite("What newcomers stumbled over", .timeLimit(.minutes(3)))
struct NewcomerTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  /// `chapar remove --artcle x` said only what it lacks; `search` took `--limt` for a word.
  @Test(
    "A wrong option is named, with the one that was meant, by every kind of command",
    arguments: [
      ("remove --artcle x", "'--artcle'; did you mean '--article'?"), ("remove --bogus", "no option '--bogus'"),
      ("search --limt 3 oil", "'--limt'; did you mean '--limit'?"), ("search oil --limt=3", "'--limt'"),
      ("sources --failng", "did you mean '--failing'?"), ("sources pause --lable x", "did you mean '--label'?"),
      ("dead --limt 3", "did you mean '--limit'?"), ("boilerplate list --al", "did you mean '--all'?"),
      ("sources pause --resume x", "`chapar sources resume`"), ("--status", "`chapar status`"),
      ("remove --sites x", "did you mean '--site'?"), ("remove --undo", "say whose removal to revoke"),
      ("list --site=x", "`chapar list site:x`"), ("search --since 7d x", "`chapar search since:7d`"),
      ("STATUS", "did you mean 'status'?"),
      ("--config x.yaml list", "'--config' comes after the command: `chapar list --config`"),
      ("--set a=b list", "`chapar list --set`"), ("--set a=b", "'--set' comes after a command"),
      ("help sources nosuch", "no command 'nosuch'"), ("help add nosuch", "no command 'nosuch'"),
      ("remove --older-than 2", "d for days"), ("remove --older-than 3m", "h for hours"),
    ])
  func options(words: String, says: String) throws {
    let outcome = try place.run(words.split(separator: " ").map(String.init))
    #expect(outcome.status == 64 && outcome.errors.contains(says), "\(outcome)")
    #expect(!outcome.errors.contains("say what to remove"), "\(outcome.errors)")
  }

  @Test("A page with a zero byte is taken, as it is in a folder")
  func zeroByte() throws {
    let page = try place.write("zero.html", Data("<html><title>A\0page</title><p>The ferry sails again.</p>".utf8))
    let added = try place.chapar("add", page)
    #expect(added.status == 0 && added.output.contains("a page"), "\(added)")
    let binary = try place.chapar("add", try place.write("picture", Data("\u{89}PNG\r\n\0\0\0\0".utf8)))
    #expect(binary.status == 66 && binary.errors.contains("neither"), "\(binary)")
  }

  @Test("Of a folder, the files that are left out are named with the reason: ten of them, or all")
  func folderFiles() throws {
    _ = try place.write("pages/a.html", Data("<p>The ferry sails again.".utf8))
    _ = try place.write("pages/empty.html", Data())
    // As each would be refused, or read as another kind, alone: they counted as taken in.
    let others = [
      "a.txt": "<rss version='2.0'><channel><title>News</title></channel></rss>", "words.txt": "foo\nbar\n",
      "list.html": "https://a.example/1\nhttps://a.example/2\n", "data.txt": "{\"a\": 1}",
    ]
    for (name, text) in others { _ = try place.write("other/\(name)", text) }
    _ = try place.write("other/update.txt", "[Update] The ferry sails again from Monday.")
    _ = try place.write("other/one.txt", "https://a.example/1\n\nThe ferry sails again from Monday.")
    let told = try place.chapar("add", "--dry-run", place.path("other")).output
    #expect(told.contains("2 taken in, 4 left out"), "\(told)")
    for words in [
      "a.txt: a feed", "words.txt: neither", "list.html: a list of addresses", "data.txt: JSON",
    ] {
      #expect(told.contains(words), "\(told)")
    }
    for number in 0..<12 { _ = try place.write("pages/deep/\(number).png", Data("no page".utf8)) }
    let pages = place.path("pages")
    let short = try place.chapar("add", "--dry-run", pages)
    #expect(short.output.contains("1 taken in, 13 left out"), "\(short)")
    #expect(short.output.contains("deep/0.png: name doesn't end in") && short.output.contains("and 3 more"), "\(short)")
    let whole = try place.chapar("add", "--dry-run", "-v", pages)
    #expect(whole.output.contains("empty.html: empty") && !whole.output.contains(" more;"), "\(whole)")
    let json = JSON(try place.chapar("add", "--json", pages).output)
    #expect(json?["files"]?["leftOut"]?.list?.count == 13 && json?["files"]?["taken"]?.number == 1)
  }

  @Test("A bad line of a manifest is named with file, line and reason, and the others count")
  func manifest() throws {
    let page = try place.write(
      "pages/a.html", Data("<title>Ferry</title><p>The ferry sails again from Monday.</p>".utf8))
    let lines = """
      {"id": "a", "url": "https://a.example/ferry"}
      nonsense

      {"id": "b"}
      {"url": "https://a.example/x"}
      {"id": 5, "url": "https://a.example/x"}
      {"id": "c", "url": "harbour.example/x"}
      {"id": "c", "url": "ftp://harbour.example/x"}
      {"id": "a", "url": "https://a.example/other"}
      {"id": "d", "url": "https://a.example/d"}
      """
    let manifest = try place.write("manifest.jsonl", Data(lines.utf8))
    for words in [["extract", "--jsonl"], ["add"]] {
      let outcome = try place.run(words + ["--manifest", manifest, page])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(outcome.errors.contains("manifest.jsonl, line 2, is left out: it is not a JSON object"), "\(outcome)")
      #expect(outcome.errors.contains("line 4, is left out: it has no \"url\""), "\(outcome)")
      #expect(outcome.errors.contains("line 5, is left out: it has no \"id\""), "\(outcome)")
      #expect(outcome.errors.contains("line 6, is left out: its \"id\" is not a text"), "\(outcome)")
      #expect(!outcome.errors.contains("line 3"), "\(outcome)")
      // These became the addresses of archived articles.
      let isTold = outcome.errors.contains("'harbour.example/x' is no address of the web; did you mean https://")
      #expect(isTold == (words[0] == "add"), "\(outcome)")
      #expect(outcome.errors.contains("line 8, is left out: 'ftp://") == (words[0] == "add"), "\(outcome)")
      // The second one counted.
      #expect(outcome.errors.contains("line 9, is left out: line 1 gives 'a' an address already"), "\(outcome)")
      #expect(outcome.errors.contains("manifest.jsonl, line 10: there is no file 'd'"), "\(outcome)")
      if words[0] == "extract" { #expect(outcome.output.contains("https://a.example/ferry"), "\(outcome.output)") }
    }
  }

  @Test("A manifest that can't be of use is refused, and read before anything is shown or added")
  func uselessManifest() throws {
    let page = try place.write("a.html", "<title>Ferry</title><p>The ferry sails again from Monday.</p>")
    let bad = try place.write("bad.jsonl", "nonsense\n")
    for words in [["add"], ["add", "--dry-run"], ["extract"]] {
      let outcome = try place.run(words + ["--manifest", bad, page])
      // Reading a page needs no address, but an archived one keeps what it was given.
      let isRefused = outcome.status == 66 && outcome.errors.contains("no line of it gives a file")
      #expect(isRefused == (words[0] == "add"), "\(words): \(outcome)")
      #expect(outcome.errors.contains("line 1, is left out"), "\(words): \(outcome)")
      let web = try place.run(words + ["--manifest", bad, "http://127.0.0.1:9/x"])
      #expect(web.status == 64 && web.errors.contains("addresses to pages in files"), "\(words): \(web)")
    }
    #expect(!FileManager.default.fileExists(atPath: place.path("state")))
  }

  @Test("An address without its scheme is answered with the whole one, but the name of a missing file is not")
  func scheme() throws {
    for command in ["add", "extract"] {
      let outcome = try place.chapar(command, "example.org/a")
      #expect(outcome.status == 66 && outcome.errors.contains("https://example.org/a"), "\(command): \(outcome)")
      let file = try place.chapar(command, "words.txt")
      #expect(file.status == 66 && !file.errors.contains("https://"), "\(command): \(file)")
    }
    let script = try Command(Programs.root.appending(path: "Deploy/run.sh").path, ["example.org/feed.xml"])
    #expect(script.status == 66 && script.errors.contains("https://example.org/feed.xml"), "\(script)")
    let state = try HostileState()
    let number = try Programs.run(OutputTests.chapar, ["show", "12345678"], environment: state.environment)
    #expect(number.status == 1 && !number.errors.contains("https://"), "\(number)")
    for command in ["show", "why", "explain"] {
      let outcome = try Programs.run(OutputTests.chapar, [command, "example.org/a"], environment: state.environment)
      #expect(outcome.errors.contains("did you mean https://example.org/a?"), "\(command): \(outcome)")
    }
  }

  @Test("One rule gives the exit codes: 1 for what is not there, 64 for what can't be there")
  func exitCodes() throws {
    let state = try HostileState()
    func status(_ words: String) throws -> Int32 {
      try Programs.run(
        OutputTests.chapar, words.split(separator: " ").map(String.init), environment: state.environment
      ).status
    }
    let commands = [
      "show", "why", "explain", "items", "dead show", "dead retry", "remove --article", "remove --undo --article",
    ]
    for command in commands {
      #expect(try status(command + " deadbeef") == 1, "\(command)")
      #expect(try status(command + " DEADBEEF-dead") == 1, "\(command)")
      #expect(try status(command + " dea") == 1, "\(command)")
    }
    for command in ["show", "why", "items", "remove --article", "dead show", "dead retry"] {
      #expect(try status(command + " no-such-thing") == 64, "\(command)")
    }
    #expect(try status("explain no-such-file") == 66)
    for words in ["list word", "export word -o -", "list site:", "export site: -o -", "search site:"] {
      #expect(try status(words) == 64, "\(words)")
    }
    for words in [
      "items --source nobody", "sources nobody", "sources pause --label nobody", "hosts nowhere.example",
      "remove --site nosuch.example", "remove --source nobody",
    ] {
      #expect(try status(words) == 1, "\(words)")
    }
  }

  @Test("Ids and states are taken in capital letters, too")
  func capitals() throws {
    let state = try HostileState()
    for words in [
      ["items", "0A000000"], ["items", "URN:UUID:0A000000-0000"], ["items", "REJECTED"], ["dead", "show", "0B000000"],
      ["explain", "0A000000"], ["why", "0A000000"], ["show", "0C000000"], ["dead", "retry", "0B000000"],
    ] {
      let outcome = try Programs.run(OutputTests.chapar, words, environment: state.environment)
      #expect(
        outcome.status == 0 && outcome.output.contains(words == ["dead", "retry", "0B000000"] ? "1" : "evil"),
        "\(words): \(outcome)")
    }
  }

  @Test("Names and labels are completed from the ledger, and without one nothing is said")
  func completions() throws {
    let silent = try Programs.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(OutputTests.chapar.path)' sources completions 2>/dev/null"],
      environment: place.environment)
    #expect(silent.output.isEmpty)
    let list = try place.write(
      "feeds.opml",
      Data("<opml><body><outline text='Gulf'><outline xmlUrl='https://a.example/rss'/></outline></opml>".utf8))
    #expect(try place.chapar("add", list).status == 0)
    #expect(try place.chapar("sources", "completions").output == "feeds.opml\na.example/rss\n")
    #expect(try place.chapar("sources", "completions", "--labels").output == "Gulf\n")
    let script = try place.chapar("--generate-completion-script", "bash").output
    #expect(script.contains("chapar sources completions --labels") && script.contains("chapar sources completions 2"))
    #expect(try !place.chapar("sources", "--help").output.contains("completions"))
  }
}
