import ArgumentParser
import Cleaning
import Extraction
import Fetching
import Foundation
import News
import Settings
import Synchronization

/// `chapar extract`: pages to articles in one process, without sockets, ledger or archive: nothing is kept.
///
/// Several threads work on a batch of pages, but the articles are printed in the order of the pages. Whatever can't be
/// read is named on standard error, and the others follow; then the exit code is 66. A page that is not an article is
/// an answer, and no error.
///
/// Between two addresses of one host it waits for `fetch.host-delay`; addresses of other hosts are not waited for.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Extract articles from files, folders, WARC files and addresses, in one process.",
    discussion: """
      Prints each article for reading, or with --jsonl one JSON object a line: id (the file's name without extensions, \
      the WARC record's id, or the address), text, title, author (a list of people, or if none signs, the organisation \
      that does), date (YYYY-MM-DD, if the day is known), datePrecision (year, month, day, minute or second), and the \
      whole article. A page that is not an article gives a line with its id and the reason in "rejected". What can't \
      be read is named on standard error and stops nothing else; the command then exits with 66.

      An address is fetched once, with fetch.user-agent, fetch.timeout, fetch.body-limit and the like, and with \
      fetch.host-delay between two addresses of a host; nothing is kept. robots.txt, which is for crawlers, is not \
      asked for. The path - is standard input.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(name: [.long, .customLong("json")], help: "One JSON object a line.")
  var jsonl = false

  @Flag(help: "Also the lines that were removed, each with the rule that removed it.")
  var removed = false

  @Option(help: "JSON lines with the addresses of files: {\"id\": FILE NAME WITHOUT EXTENSIONS, \"url\": ADDRESS}.")
  var manifest: [String] = []

  @Option(help: "The address of the page in a file or standard input; of a WARC file, which of its pages to extract.")
  var url: String?

  @Option(
    parsing: .unconditional, help: "Pages worked on at once (default: one for each core).",
    transform: OptionRange.jobs)
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Argument(help: "Files, folders, WARC files, optionally gzipped; addresses; - for standard input.")
  var paths: [String]

  /// Refuses what no file could make right, before any is read.
  func validate() throws {
    if url != nil, paths.count > 1 { throw ValidationError("--url allows only one page") }
    if let fault = url.flatMap(GivenAddress.fault) { throw ValidationError(fault) }
    if url != nil, let path = paths.first, WebURL(path)?.isWeb == true {
      throw ValidationError("--url is for a file or standard input: \(path) is an address itself")
    }
    if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input can be read only once") }
  }

  /// Goes through the paths in their order; only the pages of one path are worked on at once.
  func run() async throws {
    var addresses: [String: String] = [:]
    let files = paths.filter { $0 != "-" && WebURL($0)?.isWeb != true }
    if !manifest.isEmpty, files.isEmpty {
      throw CommandRefusal("--manifest gives addresses to pages in files; here --url gives the address", code: .usage)
    }
    for file in manifest {
      let check = try ManifestCheck(file, mustBeWeb: false) { Output.note(Line($0)) }
      for stray in try check.strays(besides: files) { Output.note(Line(stray)) }
      for line in try Manifest(file, tell: { _ in }) { addresses[line.name] = line.url }
    }
    if let url { for path in paths { addresses[path] = url } }
    if url != nil, let folder = files.first(where: Self.isFolder) {
      throw CommandRefusal("--url is for one page, and '\(folder)' is a folder; --manifest is for many", code: .usage)
    }
    let token = try await common.settings()[Catalogue.productToken]
    let crew = (0..<jobs).map { _ in Workplace(token: token) }
    var progress = Progress(paths)
    var isComplete = true
    var askedHosts: Set<String> = []
    for path in paths {
      do {
        if let address = WebURL(path), address.isWeb, !askedHosts.insert(address.host ?? "").inserted {
          try await Task.sleep(for: common.settings()[Catalogue.hostDelay])
        }
        let input = path == "-" ? Array(try StandardInput.read(atMost: StandardInput.limit)) : []
        if path == "-", input.isEmpty {
          Output.note("-: it is empty")
          isComplete = false
        } else if LoosePage.isWARC(input) {
          isComplete = try extractRecords(input, crew, &progress) && isComplete
        } else if let page = try await loosePage(path, input) {
          let result = crew[0].worker.withLock { $0.article(of: page) }
          Printed(result, label: path, asJSON: jsonl, withRemoved: removed).show()
          // As of a path, which is refused before it is read.
          isComplete = isComplete && !result.isUnreadable && !result.isOfNoPage
        } else {
          isComplete = try extract(path, addresses, crew, &progress) && isComplete
        }
      } catch let fault as FileFault {
        Output.note("\(fault)\(fault.code == .missing ? Named.hint(for: path) : "")")
        isComplete = false
      } catch let error as FetchError {
        // Not its code: nobody "refused" what answers 404.
        Output.note("\(error.url): \(error.reason)")
        isComplete = false
      }
    }
    progress.finish()
    if !isComplete { throw ExitCode(EX_NOINPUT) }
  }

  /// The page on standard input or at an address; nil for a path.
  ///
  /// - Throws: `FetchError` if the address does not answer, or answers with anything but a page; `FileFault` for input
  ///   that is too large.
  private func loosePage(_ path: String, _ input: [UInt8]) async throws -> Page? {
    if path == "-" {
      return try LoosePage.page(of: input, named: "stdin", url: url, limit: StandardInput.limit, at: .current())
    }
    guard let address = WebURL(path), address.isWeb else { return nil }
    let response = try await Fetcher.run(settings: common.fetchSettings()) { fetcher in
      try await fetcher.fetch(FetchRequest(url: address.href, home: address.href))
    }
    guard response.verdict == .taken else {
      throw FetchError(.refused, url: response.answeredURL, reason: "the server answered \(response.status)")
    }
    return LoosePage.page(of: response)
  }

  /// Prints the articles of a WARC file on standard input, which is kept in a file meanwhile: records are read by
  /// place. Only this user may read the file, and it is gone afterwards.
  private func extractRecords(_ bytes: [UInt8], _ crew: [Workplace], _ progress: inout Progress) throws -> Bool {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chapar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "stdin.warc")
    try Data(bytes).write(to: file)
    return try extract(file.path, [:], crew, &progress)
  }

  /// Whether there is a folder, also by a link.
  private static func isFolder(_ path: String) -> Bool {
    var isFolder = ObjCBool(false)
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Prints the articles of a path, a batch of pages at a time, so that memory stays small with a WARC file of
  /// millions.
  ///
  /// - Parameter addresses: those that manifests give, by file name.
  /// - Returns: whether all of it could be read, and had a page.
  private func extract(
    _ path: String, _ addresses: [String: String], _ crew: [Workplace], _ progress: inout Progress
  ) throws -> Bool {
    var (isComplete, isFound, count) = (true, false, 0)
    let wanted = url.map { PageKey($0) }
    var files = try PageFiles(path, addresses: addresses, batch: jobs * 32)
    while let batch = try files.next() {
      for fault in batch.faults { Output.note(Line(fault)) }
      isComplete = isComplete && batch.faults.isEmpty
      let items = wanted.map { wanted in batch.items.filter { PageKey($0.url) == wanted } } ?? batch.items
      isFound = isFound || !items.isEmpty
      isComplete = extract(items, crew) && isComplete
      count += batch.items.count
      progress.count(batch.items.count, bytes: files.bytesRead)
    }
    progress.finishPath(path)
    if let url, isComplete, !isFound {
      Output.note("\(path): it has no page of \(url); `chapar explain \(path)` names its pages")
      isComplete = false
    }
    for (reason, count) in files.skips.sorted(by: { $0.key < $1.key }) {
      Output.note("\(path): passed over \(count): \(reason)")
    }
    if count == 0, isComplete {
      Output.note("\(path): there is no page in it")
      return false
    }
    return isComplete
  }
}

extension ExtractCommand {
  /// Prints the articles of some pages, in their order; returns whether all could be read.
  private func extract(_ items: [Outgoing], _ crew: [Workplace]) -> Bool {
    let isComplete = Atomic(true)
    let printed = Mutex([Printed?](repeating: nil, count: items.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: crew.count) { worker in
      crew[worker].worker.withLock { worker in
        while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < items.count {
          let item = items[index]
          let result = worker.article(of: item)
          if result.isUnreadable { isComplete.store(false, ordering: .relaxed) }
          let text = Printed(result, label: item.label, asJSON: jsonl, withRemoved: removed)
          printed.withLock { $0[index] = text }
        }
      }
    }
    for case let page? in printed.withLock({ $0 }) { page.show() }
    return isComplete.load(ordering: .relaxed)
  }
}

extension Result<Article, Rejection> {
  /// Whether there is no article because the page can't be read, rather than because of what is in it.
  fileprivate var isUnreadable: Bool { if case .failure(let rejection) = self { rejection.isFault } else { false } }
}

extension Result<Article, Rejection> {
  /// Whether what was read is a file of data, or no text: it was named as a page, and is none.
  fileprivate var isOfNoPage: Bool {
    if case .failure(let rejection) = self { ["data-file", "not-text"].contains(rejection.code) } else { false }
  }
}

/// A worker that is used by one thread at a time.
private final class Workplace: Sendable {
  /// Locked once for a batch and not for each page.
  let worker: Mutex<PageWorker>
  init(token: String) { worker = Mutex(PageWorker(token: token)) }
}

/// What is printed for a page, made by the thread that worked on it, so that the one that prints only prints. A page
/// whose article can't be written as JSON gets a line that says so, and the others follow.
private enum Printed: Sendable {
  case json(String)
  case lines([Line])

  /// What is printed of one page: a line of JSON, or lines for people.
  ///
  /// - Parameter label: the page's name, for `id` and the line above an article.
  init(_ result: Result<Article, Rejection>, label: String, asJSON: Bool, withRemoved: Bool) {
    if asJSON {
      do {
        self = .json(try ExtractedLine(id: label, result: result).json(withRemoved: withRemoved))
      } catch {
        self = .lines(["\(label): can't be written as JSON: \(error)"])
      }
      return
    }
    let head: Line = "── \(label, .faint)"
    switch result {
    case .success(let article):
      self = .lines([head] + ArticleText.lines(of: article, withRemoved: withRemoved) + [""])
    case .failure(let rejection): self = .lines([head, "no article: \(rejection)", ""])
    }
  }

  /// Prints it; called in the order of the pages.
  func show() {
    switch self {
    case .json(let line): Output.json(line: line)
    case .lines(let lines): Output.lines(lines)
    }
  }
}

/// A page or a WARC file on standard input, held in memory.
enum StandardInput {
  /// The largest page, in bytes: 32 MiB.
  static let limit = 32 << 20

  /// Reads all of it, and waits for its end.
  ///
  /// - Throws: `FileFault` if there is more than the limit.
  static func read(atMost limit: Int) throws -> Data {
    let bytes = try FileHandle.standardInput.read(upToCount: limit + 1) ?? Data()
    guard bytes.count <= limit else {
      throw FileFault(.tooLarge, file: "stdin", why: "it has more than \(limit) bytes")
    }
    return bytes
  }
}
