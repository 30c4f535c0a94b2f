import Foundation
import Launching
import Testing

@Suite("What `chapar add` tells and refuses", .timeLimit(.minutes(3)))
struct AdditionTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  /// A list of feeds: `--json` printed nothing for it.
  private func list(of count: Int) throws -> String {
    let feeds = (1...count).map { "<outline xmlUrl='https://a.example/\($0)/rss'/>" }.joined()
    return try place.write("feeds.opml", "<opml><body>\(feeds)<outline xmlUrl='nowhere'/></body></opml>")
  }

  @Test("A list's feeds are told by name, the first ten as text and all as JSON")
  func listed() throws {
    let file = try list(of: 12)
    let shown = try place.chapar("add", file)
    #expect(shown.output.contains("12 added") && shown.output.contains("\n  a.example/10/rss\n"), "\(shown)")
    #expect(shown.output.contains("and 2 more") && !shown.output.contains("a.example/11/rss"), "\(shown)")
    let other = try CommandFolder()
    let first = JSON(try other.chapar("add", "--json", file).output)
    #expect(first?["added"]?.list?.count == 12 && first?["known"]?.number == 0 && first?["skipped"]?.number == 1)
    #expect(first?["kind"]?.text == "opml" && first?["feeds"]?.number == 13)
    let second = JSON(try other.chapar("add", "--json", file).output)
    #expect(second?["added"]?.list?.isEmpty == true && second?["known"]?.number == 12)
  }

  @Test("A source that was one already is told as known, and one that was removed is not")
  func known() throws {
    let page = try place.write("a.html", "<title>Ferry</title><p>The ferry sails again from Monday.</p>")
    let first = try place.chapar("add", page)
    #expect(first.errors.contains("made a new ledger") && !first.output.contains("known already"), "\(first)")
    let second = try place.chapar("add", page)
    #expect(!second.errors.contains("made a new ledger") && second.output.contains("known already"), "\(second)")
    #expect(try place.chapar("sources", "remove", "--yes", "a.html").status == 0)
    #expect(try !place.chapar("add", page).output.contains("known already"))
  }

  @Test("A ledger that can't be made is not told as made")
  func unmade() throws {
    let page = try place.write("a.html", "<title>Ferry</title><p>The ferry sails again from Monday.</p>")
    _ = try place.write("state", "a file where the folder should be")
    let outcome = try place.chapar("add", page)
    #expect(outcome.status != 0 && !outcome.errors.contains("made a new ledger"), "\(outcome)")
  }

  @Test("A name or a label is one short line with a letter, and what is no address is a wrong command line")
  func refused() throws {
    let page = try place.write("a.html", "<title>Ferry</title><p>The ferry sails again from Monday.</p>")
    let long = String(repeating: "a", count: 201)
    for (text, says) in [
      ("", "at least one letter"), (" ", "at least one letter"), ("a\nb", "no line breaks"),
      ("a\u{1B}[31mb", "no line breaks"), (long, "at most 200 letters, not 201"),
    ] {
      for words in [["add", page, "--name", text], ["sources", "label", "a.html", "--add", text]] {
        let outcome = try place.run(words)
        #expect(outcome.status == 64 && outcome.errors.contains(says), "\(words): \(outcome)")
      }
    }
    #expect(try place.chapar("add", page, "--name", String(long.dropLast())).status == 0)
    for (words, says) in [
      (["add", "ftp://x.org/"], "only http and https"), (["add", ""], "neither a path nor an address"),
      (["hosts", "no host"], "neither a host nor an address"), (["hosts", ""], "neither a host nor an address"),
    ] {
      let outcome = try place.run(words)
      #expect(outcome.status == 64 && outcome.errors.contains(says), "\(words): \(outcome)")
    }
  }

  @Test("A filter by a source that doesn't exist is refused, by every command that takes it")
  func sourceFilter() throws {
    let state = try HostileState()
    for words in [["list"], ["search"], ["search", "--json"], ["export", "-o", "-"]] {
      for filter in ["source:nosuch", "-source:nosuch"] {
        let outcome = try Programs.run(
          OutputTests.chapar, words + [filter], environment: state.environment)
        #expect(outcome.status == 1 && outcome.errors.contains("no source named 'nosuch'"), "\(words): \(outcome)")
        #expect(outcome.output.isEmpty, "\(words): \(outcome)")
      }
    }
  }

  @Test("A state directory that may not be read is told as that: it was told as one without an archive")
  func denied() throws {
    let state = try HostileState()
    let folder = try #require(state.environment["CHAPAR_STATE_DIRECTORY"])
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder)
    defer {
      do { try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) } catch {
        Issue.record(error)
      }
    }
    // Root may read everything.
    let asOther = geteuid() == 0 ? ["setpriv", "--reuid=65534", "--clear-groups"] : []
    for words in [["list"], ["search", "ferry"], ["sources"], ["items"]] {
      let command = asOther + [OutputTests.chapar.path] + words
      let outcome = try Programs.run(URL(filePath: "/usr/bin/env"), command, environment: state.environment)
      #expect(outcome.status == 77 && outcome.errors.contains("permission denied"), "\(words): \(outcome)")
      #expect(!outcome.errors.contains("there is no") && !outcome.errors.contains("made a new"), "\(outcome)")
    }
  }
}
