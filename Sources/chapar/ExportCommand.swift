import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import StateFolder
import Storage

/// `chapar export`: the archive or a part of it, for other programs. It reads a limited number of articles at a time,
/// so neither memory nor the storers suffer from a large archive.
///
/// Exits with 64 if the words are not all filters, or if the format doesn't fit the file's name; with 1 if the file is
/// there already and is not an unfinished export by the same command.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles to a file as JSON lines or CSV, or their raw pages as WARC.",
    discussion: """
      One article a line or row, in the order in which they came, with its current content. A JSON line has the \
      article's id in "id" and all its fields in "article", with control characters and bidirectional controls as \
      \\u escapes. CSV (RFC 4180) has the fields that lists show, and the text; it has no escapes, so each such \
      character becomes a replacement character. A spreadsheet may run a cell that begins with = as a formula: import columns as text. \
      WARC has the pages from which the current contents were made, if the journal still has them; it is compressed \
      if the file's name ends in .gz, or on standard output. If \
      interrupted, the same command resumes where it was. It may be run while everything runs.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "The format; if none is given, the file's name says it: .csv, .warc or .warc.gz, else JSON lines.")
  var chosenForm: ExportForm?

  /// The format that was chosen, or that the file's name says.
  private var form: ExportForm {
    let name = output.lowercased()
    if let chosenForm { return chosenForm }
    return name.hasSuffix(".csv") ? .csv : name.hasSuffix(".warc") || name.hasSuffix(".warc.gz") ? .warc : .jsonl
  }

  @Option(name: .shortAndLong, help: "The file to create; - is standard output, which can't be resumed.")
  var output: String

  @Flag(help: "One JSON object that says what was written; the articles themselves are JSON lines with --jsonl.")
  var json = false

  @Argument(
    help: "Filters as in `chapar search`, such as site:example.com or -site:example.com.",
    transform: QueryArguments.typed)
  var filters: [String] = []

  /// Refuses a report where the articles are the output.
  func validate() throws {
    if json, output == "-" { throw ValidationError("-o - prints the articles themselves: leave out --json") }
  }

  /// Exports. Everything that can be refused is refused before the file is made, except what the archive says later.
  func run() async throws {
    let query = try SearchQuery(filters.joined(separator: " "))
    if let word = query.firstWord {
      throw CommandRefusal(
        "`export` takes filters, such as site:example.com, and '\(word)' is a word", code: .usage)
    }
    let isCompressed = output.lowercased().hasSuffix(".gz")
    if isCompressed, form != .warc {
      throw CommandRefusal(
        "\(form.rawValue) is written as it is; to compress it, use `chapar export --\(form.rawValue) -o - | gzip`",
        code: .usage)
    }
    let archive = try await common.archive()
    try await common.requireSources(of: query, in: archive)
    var maker = try await ExportMaker(
      form, ledger: form == .warc ? common.existingLedger() : nil,
      PageExport(isCompressed: isCompressed || output == "-", token: common.settings()[Catalogue.productToken]))
    if output == "-", form == .warc, Output.isTerminal {
      throw CommandRefusal("a WARC file is not for a terminal; name a file, or redirect the output", code: .usage)
    }
    guard output != "-" else { return try write(archive, query, &maker) }
    var file = try ExportFile(output, command: ([form.rawValue] + filters).joined(separator: " "))
    if file.progress.bytes == 0 { try file.append(maker.opening(file: output), articles: 0, row: 0) }
    while true {
      let articles = try archive.export(query, after: file.progress.row)
      guard let last = articles.last else { break }
      let missing = maker.missing
      let bytes = try maker.bytes(of: articles)
      try file.append(bytes, articles: articles.count - (maker.missing - missing), row: last.row)
    }
    try file.finish()
    let count = file.progress.articles
    if json {
      return try Output.json(
        form == .warc
          ? ExportReport(file: output, pages: count, leftOut: maker.missing)
          : ExportReport(file: output, articles: count))
    }
    report("\(count.counted(form == .warc ? "page" : "article")) in \(output)", maker)
  }

  /// Writes to standard output, where nothing can be resumed.
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

  /// Notes what was written, and how many pages can't be read any more.
  private func report(_ text: String?, _ maker: borrowing ExportMaker) {
    let missing = maker.missing > 0 ? "\(maker.missing) left out: their pages are no longer where they were read" : nil
    let words = [text, missing].compactMap { $0 }.joined(separator: "; ")
    if !words.isEmpty { Output.note(Line(words)) }
  }
}

/// What was written, as JSON: `{"articles":19,"file":"all.jsonl"}`; of pages with the number of those that can't be
/// read any more, `{"file":"all.warc","leftOut":0,"pages":19}`.
private struct ExportReport: Encodable {
  let file: String
  var articles: Int?
  var pages: Int?
  var leftOut: Int?
}

/// The formats of an export.
enum ExportForm: String, EnumerableFlag {
  /// Its flags are `--jsonl`, `--csv` and `--warc`.
  case jsonl, csv, warc
}

/// Makes the bytes of an export, in parts that are simply put one after the other.
struct ExportMaker: ~Copyable {
  private let form: ExportForm
  private let ledger: Ledger?
  private var pages: PageExport
  /// How many articles' pages are no longer in the journal, or in the file that they were imported from; they are left
  /// out.
  private(set) var missing = 0

  /// - Parameter ledger: knows where an article's page is; needed for WARC only.
  init(_ form: ExportForm, ledger: Ledger?, _ pages: consuming PageExport) {
    self.pages = pages
    self.form = form
    self.ledger = ledger
  }

  /// The beginning of the file: the heads of a CSV's columns, a WARC file's `warcinfo` record, nothing for JSON lines.
  ///
  /// - Parameter file: a WARC file names itself in its first record.
  mutating func opening(file: String) throws -> [UInt8] {
    switch form {
    case .jsonl: []
    case .csv: Self.row(ExportedArticle.cellNames)
    case .warc: try pages.opening(file: URL(filePath: file).lastPathComponent, now: .current())
    }
  }

  /// Articles in the export's format; for WARC fewer records than articles if pages are missing.
  ///
  /// - Throws: `CommandRefusal` with 77 for a page's file that may not be read: that can be mended, and the export
  ///   resumed.
  mutating func bytes(of articles: [ExportedArticle]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for article in articles {
      switch form {
      case .jsonl:
        bytes += Array("{\"id\":\"\(article.summary.id)\",\"article\":".utf8)
        bytes += JSONEscapes.withoutCommands(article.json) + Array("}\n".utf8)
      case .csv: bytes += Self.row(try article.cells())
      case .warc: bytes += try page(of: article)
      }
    }
    return bytes
  }

  /// The record of an article's page; empty, and counted, if it is gone.
  private mutating func page(of article: ExportedArticle) throws -> [UInt8] {
    guard let trace = try ledger?.trace(of: article.item) else {
      missing += 1
      return []
    }
    do {
      return try pages.record(of: trace)
    } catch let fault as FileFault {
      if fault.isDenied { throw CommandRefusal("\(fault); \(FileAccess.advice)", code: .denied) }
      missing += 1
      return []
    }
  }

  /// A row of RFC 4180. CSV has no escapes, so what commands a terminal becomes `�`, as it does on one; line breaks
  /// stay. A cell with a comma, a quotation mark or a line break is quoted; a row ends in CR LF.
  private static func row(_ cells: [String]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, cell) in cells.lazy.map({ $0.safeForTerminal(keepsLines: true) }).enumerated() {
      if index > 0 { row.append(UInt8(ascii: ",")) }
      guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
        row += cell.utf8
        continue
      }
      // Go by bytes: a quotation mark with a combining accent is a different character, so it was not doubled and ended
      // the cell.
      row += cell.utf8.reduce(into: [0x22]) { quoted, byte in quoted += byte == 0x22 ? [0x22, 0x22] : [byte] } + [0x22]
    }
    return row + [0x0D, 0x0A]
  }
}
