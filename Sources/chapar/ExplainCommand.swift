import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar explain`: what became of a page's lines and fields, and why.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what was kept of a page, what went, and why each field is what it is.",
    discussion:
      "PATH is cleaned and extracted anew; an address, an id or the beginning of one is looked up in the archive, then in the ledger."
  )

  @OptionGroup var common: CommonOptions

  @Flag(help: "The whole article with its evidence as JSON.")
  var json = false

  @Option(help: "The page's address, for a file.")
  var url: String?

  @Argument(help: "A file, an address, an article's id or an item's.")
  var page: String

  func run() async throws {
    if FileManager.default.fileExists(atPath: page) { return try explainFile() }
    let archive = try await common.archive()
    if let record = try Named(page).article(in: archive, await common.ledgerIfAny()) { return try show(record.article) }
    let ledger = try await common.existingLedger()
    let traces =
      try Named(page).item(in: ledger).flatMap { try ledger.trace(of: $0) }.map { [$0] }
      ?? ledger.traces(ofAddress: page)
    let failures = try ledger.unfetched(url: page) + ledger.failedAddresses(beginningWith: page)
    for failure in failures {
      let standing = failure.standing == .toFetch ? "is to be fetched" : "could not be fetched"
      print(
        "\(failure.url) of \(failure.source) \(standing)\(failure.reason.map { ": \($0)" } ?? "")".safeForTerminal())
    }
    guard !traces.isEmpty || !failures.isEmpty else {
      throw Refusal("'\(page)' is no file, and neither the archive nor the ledger knows it")
    }
    // An item's own identity leads to the article that it became.
    if let article = try traces.lazy.compactMap({ try archive.article(at: $0.url) }).first {
      try show(article.article)
    }
    for trace in traces { print(Explanation.text(of: trace).safeForTerminal(keepsLines: true)) }
  }

  private func show(_ article: Article) throws {
    print(json ? try JSONLine.text(of: article) : Explanation(isColoured: isatty(1) == 1).text(of: article))
  }

  private func explainFile() throws {
    let path = URL(filePath: page).path
    if try URL(filePath: page).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
      throw Refusal("'\(page)' is a folder; name one page of it")
    }
    let name = path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
    var files = try PageFiles(path, addresses: url.map { [name: $0] } ?? [:], batch: 1)
    let batch = try files.next()
    guard let item = batch?.items.first else {
      throw Refusal(batch?.faults.first ?? "there is no page in '\(page)'")
    }
    var worker = PageWorker()
    let document = try worker.document(of: item)
    do {
      try show(worker.article(of: document))
    } catch let error as Rejection {
      if json {
        print(try JSONLine.text(of: ExtractedLine(id: item.label, result: .failure(error))))
      } else {
        print("no article: \(error)\n")
        print(Explanation(isColoured: isatty(1) == 1).text(of: document.blocks, document.removed))
      }
    }
  }
}

/// A page's story for people.
struct Explanation {
  let isColoured: Bool

  func text(of article: Article) -> String {
    var lines = [bold(article.headline), article.answeredURL, "", bold("fields")]
    for evidence in article.evidence {
      let why = evidence.why.map { " (\($0))" } ?? ""
      let line = "  \(evidence.field): \(evidence.value) – \(evidence.place)\(why)"
      lines.append(evidence.won ? green("✓" + line.dropFirst()) : line)
    }
    for candidate in article.dates.candidates {
      let won = candidate.value == article.dates.published?.value
      let line =
        "  date: \(candidate.value) – \(candidate.source.rawValue), \(candidate.role.rawValue), “\(candidate.text)”"
      lines.append(won ? green("✓" + line.dropFirst()) : line)
    }
    lines.append("  quality: \(article.quality.map { "an F1 of \($0) is to be expected of the body" } ?? "not judged")")
    lines.append("  published: \(article.dates.published.map { "\($0.value), \($0.why)" } ?? "unknown")")
    if let credit = article.attribution {
      lines.append(
        "  credit: \([credit.name, credit.url].compactMap { $0 }.joined(separator: " ")) – \(credit.place), “\(credit.words)”"
      )
    }
    return lines.joined(separator: "\n") + "\n\n" + text(of: article.body, article.removed)
  }

  /// What was kept of a page, and what went by which rule.
  func text(of blocks: [Block], _ removed: [Document.Removal]) -> String {
    let kept = blocks.map { "  \($0.kind.rawValue): \($0.text)" }
    let gone = removed.map { red("  [\($0.rule)] \($0.text)") }
    return ([bold("kept")] + kept + ["", bold("removed")] + gone).joined(separator: "\n")
  }

  /// An item's journey, as far as the ledger knows it.
  static func text(of trace: ItemTrace) -> String {
    let end = trace.endedAt.map { " at \($0)" } ?? ""
    let stage = trace.stage.map { " by \($0.rawValue)" } ?? ""
    let reason = trace.reason.map { ": \($0)" } ?? ""
    return """
      \(trace.id) of \(trace.source), \(trace.url)
        fetched \(trace.fetchedAt), sent \(trace.attempts) times, \(trace.state)\(stage)\(end)\(reason)
      """
  }

  private func bold(_ text: String) -> String { coloured(text, "1") }
  private func green(_ text: some StringProtocol) -> String { coloured(String(text), "32") }
  private func red(_ text: String) -> String { coloured(text, "31") }
  private func coloured(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
