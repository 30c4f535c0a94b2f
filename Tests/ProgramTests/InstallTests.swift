import Foundation
import Launching
import Testing

@Suite("Installing")
struct InstallTests {
  static let chapar = Programs.folder.appending(path: "chapar")

  @Test("chapar starts the programs that lie beside it, called by a link, by PATH or by a relative path")
  func beside() throws {
    let folder = try TemporaryFolder()
    let link = folder.url.appending(path: "news")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: Self.chapar)
    let direct = try Programs.run(Self.chapar, ["relay", "--version"])
    #expect(direct.status == 0 && direct.output.hasPrefix("chapar-relay "), "\(direct.errors)")
    #expect(try Programs.run(link, ["relay", "--version"]).output == direct.output)
    func shell(_ line: String) throws -> Command { try Programs.run(URL(filePath: "/bin/sh"), ["-c", line]) }
    #expect(try shell("PATH='\(Programs.folder.path)':$PATH; chapar relay --version").output == direct.output)
    #expect(try shell("cd '\(folder.url.path)'; ./news relay --version").output == direct.output)
    let wrong = try Programs.run(Self.chapar, ["relay", "--no-such-option", "1"])
    #expect(wrong.status == 64 && wrong.errors.contains("--no-such-option"))
    #expect(try Programs.run(Self.chapar, ["relya"]).errors.contains("did you mean 'relay'"))
  }

  @Test("install.sh --programs installs programs, manual pages without faults, and completions that a shell takes")
  func install() throws {
    let folder = try TemporaryFolder()
    let outcome = try Programs.run(
      Programs.root.appending(path: "Deploy/install.sh"), ["--programs", folder.url.path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let installed = folder.url.appending(path: "bin/chapar")
    #expect(try Programs.run(installed, ["relay", "--version"]).output.hasPrefix("chapar-relay "))
    let pages = folder.url.appending(path: "share/man/man1")
    let names = try FileManager.default.contentsOfDirectory(atPath: pages.path)
    #expect(
      Set(names).isSuperset(of: [
        "chapar.1", "chapar-search.1", "chapar-dead-retry.1", "chapar-relay.1", "chapar-monitor.1",
      ]), "\(names)")
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/man") {
      for name in names {
        let shown = try Programs.run(
          URL(filePath: "/usr/bin/man"), ["--warnings", "-l", pages.appending(path: name).path],
          environment: ["MANWIDTH": "80", "LC_ALL": "C.UTF-8"])
        #expect(shown.errors.isEmpty && shown.output.contains("SYNOPSIS"), "\(name): \(shown.errors)")
      }
      let main = try Programs.run(
        URL(filePath: "/usr/bin/man"), ["-l", pages.appending(path: "chapar.1").path], environment: ["MANWIDTH": "100"])
      #expect(main.output.contains("EXIT CODES") && main.output.contains("78"), "\(main.output)")
    } else {
      print("Test install skipped in part: man is not installed")
    }
    let bash = folder.url.appending(path: "share/bash-completion/completions/chapar").path
    let line =
      "source '\(bash)'; COMP_WORDS=(chapar sea); COMP_CWORD=1; COMP_LINE='chapar sea'; COMP_POINT=10; "
      + "$(complete -p chapar | sed 's/.*-F \\([^ ]*\\).*/\\1/') chapar sea chapar; echo \"${COMPREPLY[@]}\"; complete -p chapar"
    let completed = try Programs.run(URL(filePath: "/bin/bash"), ["-c", line])
    // Files' names were not completed.
    #expect(
      completed.output.contains("search") && completed.output.contains("-o default"),
      "\(completed.output) \(completed.errors)")
  }

  @Test(
    "The programs that chapar starts are in its help and in every shell's completions",
    arguments: ["bash", "zsh", "fish"])
  func programNames(shell: String) throws {
    let script = try Programs.run(Self.chapar, ["--generate-completion-script", shell]).output
    let help = try Programs.run(Self.chapar, ["--help"]).output
    for name in ["relay", "fetcher", "cleaner", "extractor", "storer", "monitor"] {
      #expect(script.contains(name) && help.contains("  \(name) "), "\(name): \(help)")
    }
    #expect(try Programs.run(Self.chapar, ["help", "relay"]).output.hasPrefix("Passes messages"))
  }

  private static func isInstalled(_ shell: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
  }

  /// Writes a shell's completions into a folder, under the name that the shell looks for.
  private func completions(_ shell: String, as name: String, in folder: TemporaryFolder) throws {
    let script = try Programs.run(Self.chapar, ["--generate-completion-script", shell])
    #expect(script.status == 0)
    try Data(script.output.utf8).write(to: folder.url.appending(path: name))
  }

  /// `sources --label` completed commands: `list`, which it stands for, has the option.
  @Test("Labels are completed where the command may be left out", arguments: ["bash", "fish"])
  func labels(shell: String) throws {
    guard Self.isInstalled(shell) else { return print("Test labels skipped: \(shell) is not installed") }
    let folder = try TemporaryFolder()
    try completions(shell, as: "script", in: folder)
    let environment = [
      "HOME": folder.url.path, "PATH": Programs.folder.path + ":/usr/bin:/bin",
      "CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path,
    ]
    let list = folder.url.appending(path: "feeds.opml")
    try Data("<opml><body><outline text='Gulf'><outline xmlUrl='https://a.example/rss'/></outline></opml>".utf8)
      .write(to: list)
    #expect(try Programs.run(Self.chapar, ["add", list.path], environment: environment).status == 0)
    for words in ["chapar sources --label ", "chapar sources list --label ", "chapar sources pause --label "] {
      let list = words.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
      let count = words.split(separator: " ").count
      let line =
        shell == "fish"
        ? "complete -C '\(words)'"
        : "COMP_WORDS=(\(list) ''); COMP_CWORD=\(count); COMP_LINE='\(words)'; COMP_POINT=\(words.count); "
          + "_chapar chapar '' --label; echo \"${COMPREPLY[@]}\""
      let options = shell == "fish" ? ["--no-config"] : []
      let completed = try Programs.run(
        URL(filePath: "/usr/bin/\(shell)"), options + ["-c", "source '\(folder.url.path)/script'; \(line)"],
        environment: environment)
      // fish adds a description.
      let offers = completed.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
      #expect(offers == ["Gulf"], "\(words): \(completed)")
    }
  }

  @Test(
    "fish completes a command, one of its second level, an option and a value",
    .enabled(if: isInstalled("fish"), "fish is not installed"))
  func fish() throws {
    let folder = try TemporaryFolder()
    try completions("fish", as: "chapar.fish", in: folder)
    let asked = ["chapar sea", "chapar dead re", "chapar search --js", "chapar items reje"]
    let lines =
      "source '\(folder.url.path)/chapar.fish'; " + asked.map { "complete -C '\($0)'" }.joined(separator: "; ")
    let completed = try Programs.run(
      URL(filePath: "/usr/bin/fish"), ["--no-config", "-c", lines],
      environment: ["HOME": folder.url.path, "PATH": Programs.folder.path + ":/usr/bin:/bin"])
    for word in ["search\t", "retry\t", "--json\t", "rejected"] {
      #expect(completed.output.contains(word), "\(word): \(completed.output) \(completed.errors)")
    }
  }

  @Test(
    "zsh completes a command, one of its second level and an option",
    .enabled(if: isInstalled("zsh"), "zsh is not installed"))
  func zsh() throws {
    let folder = try TemporaryFolder()
    try completions("zsh", as: "_chapar", in: folder)
    // Completion works only in a terminal; zsh's own zpty provides one.
    let script = """
      zmodload zsh/zpty
      zpty z "PS1='' zsh -f -i"
      zpty -w z "stty -echo; fpath=('\(folder.url.path)' \\$fpath); autoload -Uz compinit; compinit -u -D; unsetopt beep"
      zpty -w z "bindkey '^I' complete-word; report() { print -r -- \\"<\\$BUFFER>\\"; BUFFER=; }; zle -N report; bindkey '^X' report"
      # On a busy machine reading the completions takes seconds.
      zpty -w z "print rea''dy"
      zpty -r z shown '*ready*'
      for line in "chapar sea" "chapar dead re" "chapar search --js"; do
        sleep 1
        zpty -w -n z "$line"$'\\t'
        sleep 3
        zpty -w -n z $'\\x18'
      done
      zpty -r z shown '*<chapar sea*>*<*>*<*>*'
      print -r -- "$shown"
      """
    try Data(script.utf8).write(to: folder.url.appending(path: "ask.zsh"))
    let completed = try Programs.run(
      URL(filePath: "/usr/bin/timeout"), ["60", "zsh", "-f", folder.url.appending(path: "ask.zsh").path],
      environment: ["HOME": folder.url.path, "PATH": Programs.folder.path + ":/usr/bin:/bin", "TERM": "xterm"])
    for words in ["<chapar search >", "<chapar dead retry >", "--json  -- One JSON object"] {
      #expect(completed.output.contains(words), "\(words): \(completed.output) \(completed.errors)")
    }
  }

  @Test("Every exit code of the programs is in the one table, which help shows")
  func exitCodes() throws {
    for program in ["chapar", "chapar-storer"] {
      let help = try Programs.run(Programs.folder.appending(path: program), ["--help"]).output
      for code in ["0 ", "1 ", "64 ", "66 ", "69 ", "70 ", "74 ", "75 ", "77 ", "78 "] {
        #expect(help.split(separator: "\n").contains { $0.hasPrefix("  " + code) }, "\(program) \(code)")
      }
    }
  }

  @Test("What is built is not built again, and what is missing is noticed")
  func build() throws {
    // A separate repository, with a `swift` that only reports that it was called.
    let folder = try TemporaryFolder()
    let script = """
      set -e
      cd '\(folder.url.path)'; mkdir -p Deploy Sources bin .build/release
      cp '\(Programs.root.path)/Deploy/build.sh' Deploy/; touch Package.swift Package.resolved Sources/a.swift
      printf '#!/bin/sh\\necho "called $*"; touch ".build/release/$5"; chmod +x ".build/release/$5"\\n' > bin/swift
      chmod +x bin/swift; export PATH="$PWD/bin:$PATH"
      Deploy/build.sh; echo == again; Deploy/build.sh; echo == changed; sleep 0.1; touch Sources/a.swift; Deploy/build.sh
      echo == missing; rm .build/release/chapar-relay; Deploy/build.sh
      """
    let outcome = try Programs.run(URL(filePath: "/bin/bash"), ["-c", script])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let parts = outcome.output.components(separatedBy: "== ")
    func calls(_ index: Int) -> Int {
      parts.count > index ? parts[index].components(separatedBy: "called build").count - 1 : -1
    }
    #expect([0, 1, 2, 3].map(calls) == [7, 0, 7, 7], "\(outcome.output)")
    #expect(!outcome.output.contains("benchmark") && outcome.output.contains("--product chapar-monitor"))
  }
}
