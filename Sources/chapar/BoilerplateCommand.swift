import ArgumentParser
import Cleaning
import Foundation
import News
import Settings
import StateFolder

/// `chapar boilerplate`: lines that the cleaners have learned sites repeat. It works on the store that running cleaners
/// share.
struct BoilerplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boilerplate", abstract: "Show lines that sites repeat, undo learning, copy it to another machine.",
    subcommands: [List.self, Forget.self, Export.self, Import.self], defaultSubcommand: List.self)

  /// `chapar boilerplate list`, the default: `news.example: 40 pages`, then a line for each:
  /// `31 of 40, removed 12 times, removed: Share this story`. A site that is named is shown even if none of its lines
  /// is removed.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the lines that are removed because their site repeats them, and on how many of its last pages.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Also lines on too few pages to be removed, and lines left alone.")
    var all = false
    @Flag(help: "One JSON object a site.")
    var json = false
    @Argument(help: "A site's host; none: all sites.")
    var site: String?

    /// The refusal of a site of which nothing is known, or of a mistyped subcommand.
    private static func unknown(_ site: String) -> CommandRefusal {
      let names = BoilerplateCommand.configuration.subcommands.map { $0._commandName }
      let meant = site.contains(".") ? nil : CommandNames.meant(by: site, among: names, within: 2)
      return CommandRefusal(
        "nothing was learned of a site '\(site)'\(meant.map { "; did you mean the command '\($0)'?" } ?? "")")
    }

    func run() async throws {
      var isEmpty = true
      let sites = try await common.learnedSites(site, withPages: false)
      if let site, sites.isEmpty { throw Self.unknown(site) }
      for var learned in sites {
        if !all { learned.lines.removeAll { !$0.isRepeated } }
        guard all || !learned.lines.isEmpty || site != nil else { continue }
        if json {
          try Output.json(learned)
        } else {
          isEmpty = false
          Output.line("\(learned.site, .strong): \(learned.pageCount) pages")
          for line in learned.lines {
            let state = line.isSpared ? "left alone" : line.isRepeated ? "removed" : "kept"
            let words = line.text.replacing("\n", with: " ")
            Output.line("  \(line.pages) of \(learned.pageCount), removed \(line.removed.times), \(state): \(words)")
          }
        }
      }
      if isEmpty, !json {
        Output.line("No line repeats often enough to be removed; --all shows what is being learned.")
      }
    }
  }

  /// `chapar boilerplate forget`. A site of which nothing is known is refused with 1; a line is left alone whether or
  /// not it was seen yet, so that it can be said in advance.
  ///
  /// As JSON `{"forgotten":40}`, the number of pages; with `--line`
  /// `{"leftAlone":["Share this story"],"site":["news.example"]}`.
  struct Forget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forget a site, so that learning starts over; with --line, leave that line alone for good.",
      discussion: "Running cleaners follow it from their next page on. Pages cleaned before do not change.")
    @OptionGroup var common: CommonOptions
    @Option(help: "The text of a line to leave alone on the site.")
    var line: [String] = []
    @Flag(help: "One JSON object.")
    var json = false
    @Argument(help: "The site's host.")
    var site: String

    func run() async throws {
      let store = try await common.learned()
      let site = SiteName.remembered(site)
      for line in line {
        try store.spare(line, at: site)
        if !json { Output.line("'\(line)' is left alone on \(site)") }
      }
      guard line.isEmpty else { return json ? try Output.json(["site": [site], "leftAlone": line]) : () }
      let count = try store.forget(site)
      guard count > 0 else {
        throw CommandRefusal("nothing is known about '\(site)'; `chapar boilerplate list` names the sites")
      }
      if json { try Output.json(["forgotten": count]) } else { Output.line("\(count) pages of \(site) forgotten") }
    }
  }

  /// `chapar boilerplate export`: a `LearnedSite` a line, with the pages that were learned from, since an import counts
  /// pages. It has hashes of lines, and texts only of those that repeat.
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print everything that was learned, one JSON object a site, for `chapar boilerplate import`.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Changes nothing: the output is JSON anyway.")
    var json = false
    @Argument(help: "A site's host; none: all sites.")
    var site: String?

    func run() async throws {
      for learned in try await common.learnedSites(site, withPages: true) { try Output.json(learned) }
    }
  }

  /// `chapar boilerplate import`. Pages that are known already are not counted again. Lines before a faulty one are
  /// imported; the error names its number.
  ///
  /// As JSON `{"added":40}`.
  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Add what `chapar boilerplate export` printed.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "One JSON object.")
    var json = false
    @Argument(help: "The file, or - for standard input.")
    var file: String

    func run() async throws {
      let store = try await common.learned()
      let data =
        file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : try Self.content(of: file)
      var pages = 0
      for (number, line) in data.split(separator: 10).enumerated() {
        do {
          pages += try store.add(JSONDecoder().decode(LearnedSite.self, from: Data(line)))
        } catch is DecodingError {
          throw CommandRefusal("line \(number + 1) of '\(file)' is not a line of `chapar boilerplate export`")
        }
      }
      if json { try Output.json(["added": pages]) } else { Output.line("\(pages.counted("page")) added") }
    }

    /// The file's bytes.
    ///
    /// - Throws: `CommandRefusal` with 66 and the reason in Foundation's words.
    private static func content(of file: String) throws -> Data {
      do {
        return try Data(contentsOf: URL(filePath: file))
      } catch let error as CocoaError {
        throw CommandRefusal("\(error.plainWords)", code: .noInput)
      }
    }
  }
}

extension CommonOptions {
  /// What this machine's cleaners have learned; made if there is none, in a state directory that is there: a mistyped
  /// one must not come into being by this.
  ///
  /// - Throws: `CommandRefusal` with 69 if there is no state directory, with 77 if it may not be read;
  ///   `MemoryStoreError`.
  func learned() async throws -> SiteMemoryStore {
    let places = try await places()
    guard try StateFile.isThere(places.state) else {
      throw CommandRefusal("there is no folder \(places.state): is state.directory right?", code: .unavailable)
    }
    _ = try StateFile.isThere(places.learned)
    return try SiteMemoryStore(folder: places.learned)
  }

  /// What they have learned of a site, or of all; looking makes no folder.
  ///
  /// - Parameter withPages: whether the sites' pages come along, for an export.
  /// - Throws: as `learned`, and `CommandRefusal` with 69 if no cleaner has made the folder yet.
  func learnedSites(_ site: String?, withPages: Bool) async throws -> [LearnedSite] {
    let folder = try await places().learned
    guard try StateFile.isThere(folder) else {
      throw CommandRefusal(
        "nothing was learned yet: there is no folder \(folder); is state.directory right? The cleaner makes it when it starts",
        code: .unavailable)
    }
    return try await learned().sites(site.map(SiteName.remembered), limits: memoryLimits(), withPages: withPages)
  }

  /// How many pages a line must be on to be removed, by the settings; decides only what is shown as removed.
  func memoryLimits() async throws -> MemoryLimits {
    let settings = try await settings()
    return MemoryLimits(
      minimumPages: settings[Catalogue.learningPages], share: settings[Catalogue.learningShare])
  }
}
