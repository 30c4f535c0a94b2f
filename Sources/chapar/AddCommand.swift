import ArgumentParser
import Fetching
import Foundation
import News
import Settings

/// `chapar add`: sources to take in.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take sources in.",
    discussion: """
      A source is the address of a feed or a page, or the path of a feed, a list of addresses (one a line), HTML or text
      files, a folder of them, or a WARC file (.warc, .warc.gz). What kind it is, is told from its form and beginning. A
      source that is there already is taken in again from its beginning; what is known is not doubled.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The kind, where it can't be told: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: SourceKind?

  @Option(help: "A name for the source (default: made of its location).")
  var name: String?

  @Option(help: "JSON lines that give files their addresses: {\"id\": FILE NAME LESS EXTENSIONS, \"url\": ADDRESS}.")
  var manifest: String?

  @Argument(help: "Addresses and paths.")
  var sources: [String]

  func validate() throws {
    if name != nil, sources.count > 1 { throw ValidationError("--name goes with one source") }
  }

  func run() async throws {
    // All are looked at before any is added: a misspelt one should not leave half the command done.
    var detected: [DetectedSource] = []
    var faults: [FileFault] = []
    for source in sources {
      do throws(FileFault) { detected.append(try SourceKind.detect(source, kind: kind)) } catch { faults.append(error) }
    }
    guard faults.isEmpty else {
      throw Refusal(faults.map(\.description).joined(separator: "\n") + "\nNothing was added.")
    }
    let places = try await common.places()
    if !FileManager.default.fileExists(atPath: places.ledger) {
      FileHandle.standardError.write(Data("a new ledger in \(places.state), for the fetchers of that folder\n".utf8))
    }
    let ledger = try await common.ledger()
    for source in detected {
      let name: SourceName
      if let manifest {
        name = try add(source, to: ledger, aliases: try Manifest(manifest))
      } else {
        name = try add(source, to: ledger, aliases: EmptyCollection())
      }
      print("\(name): \(source.kind.rawValue) \(WebURL.withoutCredentials(source.location))")
    }
  }

  /// Adds a source under the name wanted, which must not be another's, or under one that is free.
  private func add(
    _ source: DetectedSource, to ledger: Ledger, aliases: some Sequence<(name: String, url: String)>
  ) throws -> SourceName {
    guard let name else { return try ledger.add(source, at: .current(), aliases: aliases) }
    if let other = try ledger.sources().first(where: { $0.name.rawValue == name && $0.location != source.location }) {
      let place = WebURL.withoutCredentials(other.location)
      throw Refusal("the name '\(name)' is that of \(place) already; give another one")
    }
    try ledger.add(
      SourceName(rawValue: name), kind: source.kind, location: source.location, at: .current(), aliases: aliases)
    return SourceName(rawValue: name)
  }
}

extension SourceKind: ExpressibleByArgument {}

extension Source {
  /// Where it stands, in a word or two.
  fileprivate var standing: String {
    if !isEnabled { return isSetAside ? "set aside" : "disabled" }
    if finishedAt != nil { return lastError == nil ? "taken in" : "taken in, with an error" }
    return lastError == nil ? "active" : "tried again \(nextAt)"
  }
}

/// `chapar sources`: what is taken in.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources; stop and resume taking one in.")

  @OptionGroup var common: CommonOptions

  @Option(help: "Take nothing more in from this source.")
  var disable: String?

  @Option(help: "Take in from this source again.")
  var enable: String?

  func run() async throws {
    let ledger = try await common.existingLedger()
    if let disable { try ledger.setEnabled(false, source: SourceName(rawValue: disable)) }
    if let enable { try ledger.setEnabled(true, source: SourceName(rawValue: enable)) }
    for source in try ledger.sources() {
      let place = WebURL.withoutCredentials(source.location)
      print("\(source.name)  \(source.kind.rawValue)  \(source.standing)  \(place)".safeForTerminal())
      if let error = source.lastError { print("    \(error)".safeForTerminal()) }
      for (reason, count) in try ledger.skips(of: source.name).sorted(by: { $0.key < $1.key }) {
        print("    passed over \(count): \(reason)".safeForTerminal())
      }
    }
  }
}
