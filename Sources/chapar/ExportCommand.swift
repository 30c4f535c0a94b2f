import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar export`: the archive, or a part of it, for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles to a file as JSON lines or CSV, or their raw pages as WARC.",
    discussion: """
      An article a line or row, in the order in which they came, with its current content. A JSON line has the article's id under
      "id" and all its fields under "article". CSV (RFC 4180) has what lists show, and the text. WARC has the pages that the
      current contents were made of, as far as the journal still has them. Ended at any moment, the same command goes on
      where it was. It may be run while all runs.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "The form.")
  var form: ExportForm = .jsonl

  @Option(name: .shortAndLong, help: "The file to make; - is standard output, where nothing is resumed.")
  var output: String

  @Argument(help: "Filters as in `chapar search`, such as site:example.com.")
  var filters: [String] = []

  func run() async throws {
    let query = try SearchQuery(filters.joined(separator: " "))
    if let word = query.firstWord {
      throw CommandRefusal("`export` takes filters, such as site:example.com, and '\(word)' is a word")
    }
    let archive = try await common.archive()
    var maker = try await ExportMaker(form, ledger: form == .warc ? common.existingLedger() : nil)
    guard output != "-" else { return try write(archive, query, &maker) }
    var file = try ExportFile(output, command: ([form.rawValue] + filters).joined(separator: " "))
    if file.progress.bytes == 0 { try file.append(maker.opening(file: output), articles: 0, row: 0) }
    while true {
      let articles = try archive.export(query, after: file.progress.row)
      guard let last = articles.last else { break }
      try file.append(maker.bytes(of: articles), articles: articles.count, row: last.row)
    }
    try file.finish()
    report("\(file.progress.articles) articles in \(output)", maker)
  }

  private func write(_ archive: Archive, _ query: SearchQuery, _ maker: inout ExportMaker) throws {
    var row: Int64 = 0
    Output.bytes(Data(try maker.opening(file: "-")))
    while true {
      let articles = try archive.export(query, after: row)
      guard let last = articles.last else { return report(nil, maker) }
      Output.bytes(Data(try maker.bytes(of: articles)))
      row = last.row
    }
  }

  private func report(_ text: String?, _ maker: borrowing ExportMaker) {
    let missing = maker.missing > 0 ? "\(maker.missing) left out: the journal no longer has their pages" : nil
    let words = [text, missing].compactMap { $0 }.joined(separator: "; ")
    if !words.isEmpty { Output.note(Line(words)) }
  }
}

/// The forms of an export.
enum ExportForm: String, EnumerableFlag {
  case jsonl, csv, warc
}

/// Makes the bytes of an export.
struct ExportMaker: ~Copyable {
  private let form: ExportForm
  private let ledger: Ledger?
  private var pages = PageExport()
  /// How many articles' pages the journal no longer has.
  private(set) var missing = 0

  init(_ form: ExportForm, ledger: Ledger?) {
    self.form = form
    self.ledger = ledger
  }

  /// What the file begins with.
  mutating func opening(file: String) throws -> [UInt8] {
    switch form {
    case .jsonl: []
    case .csv: Self.row(ExportedArticle.cellNames)
    case .warc: try pages.opening(file: URL(filePath: file).lastPathComponent, now: .current())
    }
  }

  /// What articles become.
  mutating func bytes(of articles: [ExportedArticle]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for article in articles {
      switch form {
      case .jsonl:
        bytes += Array("{\"id\":\"\(article.summary.id)\",\"article\":".utf8) + article.json + Array("}\n".utf8)
      case .csv: bytes += Self.row(try article.cells())
      case .warc: bytes += try page(of: article)
      }
    }
    return bytes
  }

  private mutating func page(of article: ExportedArticle) throws -> [UInt8] {
    guard let trace = try ledger?.trace(of: article.item) else {
      missing += 1
      return []
    }
    do { return try pages.record(of: trace) } catch is FileFault {
      missing += 1
      return []
    }
  }

  /// A row of RFC 4180.
  private static func row(_ cells: [String]) -> [UInt8] {
    let line = cells.map { cell in
      cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }.joined(separator: ",")
    return Array((line + "\r\n").utf8)
  }
}
