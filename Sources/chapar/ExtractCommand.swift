import ArgumentParser
import Cleaning
import Extraction
import Fetching
import Foundation
import News
import Synchronization

/// `chapar extract`: pages to articles in one process, without sockets.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Make articles of files, folders and WARC files, in this process.",
    discussion: """
      Prints each article for people, or with --jsonl one JSON object a line: id (the file's name less extensions, or the
      WARC record's id), text, title, author (a list), date (YYYY-MM-DD), and beside them the whole article. A page that is no
      article gives a line with its id and the reason under "rejected". What can't be read is named on standard error and
      stops nothing else; the command then ends with 66.
      """)

  @Flag(help: "One JSON object a line.")
  var jsonl = false

  @Option(help: "JSON lines that give files their addresses: {\"id\": FILE NAME LESS EXTENSIONS, \"url\": ADDRESS}.")
  var manifest: [String] = []

  @Option(help: "Pages worked on at once (default: one for each core).")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Argument(help: "Files, folders, WARC files; each may be compressed with gzip.")
  var paths: [String]

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs wants 1 to 1024") }
  }

  func run() throws {
    var addresses: [String: String] = [:]
    for file in manifest {
      for line in try Manifest(file) { addresses[line.name] = line.url }
    }
    let crew = (0..<jobs).map { _ in Workplace() }
    var progress = Progress(paths)
    var isComplete = true
    for path in paths {
      do { isComplete = try extract(path, addresses, crew, &progress) && isComplete } catch let fault as FileFault {
        FileHandle.standardError.write(Data("\(fault)\n".utf8))
        isComplete = false
      }
    }
    progress.finish()
    if !isComplete { throw ExitCode(EX_NOINPUT) }
  }

  /// Prints the articles of a path; whether all of it could be read.
  private func extract(
    _ path: String, _ addresses: [String: String], _ crew: [Workplace], _ progress: inout Progress
  ) throws -> Bool {
    var isComplete = true
    var files = try PageFiles(path, addresses: addresses, batch: jobs * 32)
    while let batch = try files.next() {
      for fault in batch.faults { FileHandle.standardError.write(Data("\(fault)\n".utf8)) }
      isComplete = isComplete && batch.faults.isEmpty
      let lines = Mutex([String](repeating: "", count: batch.items.count))
      let next = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: crew.count) { worker in
        crew[worker].worker.withLock { worker in
          while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < batch.items.count {
            let line = worker.line(of: batch.items[index], asJSON: jsonl)
            lines.withLock { $0[index] = line }
          }
        }
      }
      FileHandle.standardOutput.write(Data(lines.withLock { $0.joined(separator: "\n") + "\n" }.utf8))
      progress.count(batch.items.count, bytes: files.bytesRead)
    }
    progress.finishPath(path)
    for (reason, count) in files.skips.sorted(by: { $0.key < $1.key }) {
      FileHandle.standardError.write(Data("\(path): passed over \(count): \(reason)\n".utf8))
    }
    return isComplete
  }
}

/// A worker that one thread at a time uses.
private final class Workplace: Sendable {
  let worker = Mutex(PageWorker())
}

/// Cleaner and extractor of one thread, with their buffers.
struct PageWorker: ~Copyable {
  private var reader = ItemReader()
  private var cleaner = Cleaner()
  private let extractor = Extractor()

  /// The article of a page, or why there is none.
  mutating func article(of item: Outgoing) -> Result<Article, Rejection> {
    do throws(Rejection) {
      return .success(try article(of: try document(of: item)))
    } catch {
      return .failure(error)
    }
  }

  /// The document of a page.
  mutating func document(of item: Outgoing) throws(Rejection) -> Document {
    let page: Page
    do throws(FileFault) { page = try reader.page(of: item) } catch { throw error.rejection }
    return try cleaner.clean(page)
  }

  /// The article of a document.
  func article(of document: Document) throws(Rejection) -> Article { try extractor.extract(document) }

  /// What is printed of a page.
  mutating func line(of item: Outgoing, asJSON: Bool) -> String {
    let result = article(of: item)
    if asJSON {
      let line = ExtractedLine(id: item.label, result: result)
      do { return try JSONLine.text(of: line) } catch { return "{\"id\":\"\(item.label)\"}" }
    }
    switch result {
    case .success(let article): return "── \(item.label)\n" + ArticleText.text(of: article) + "\n"
    case .failure(let rejection): return "── \(item.label)\nno article: \(rejection)\n"
    }
  }
}

/// One line of `chapar extract --jsonl`.
struct ExtractedLine: Encodable {
  let id: String
  var text = ""
  var title: String?
  var author: [String] = []
  var date: String?
  var rejected: String?
  var article: Article?

  init(id: String, result: Result<Article, Rejection>) {
    self.id = id
    switch result {
    case .success(let article):
      text = article.body.filter { $0.kind != .caption }.map(\.text).joined(separator: "\n")
      title = article.headline
      author = article.authors
      date = article.dates.day
      self.article = article
    case .failure(let rejection): rejected = rejection.description
    }
  }
}
