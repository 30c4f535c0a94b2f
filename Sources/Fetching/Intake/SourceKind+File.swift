import News
import XMLReading

extension SourceKind {
  /// The kind of the file or folder at a path, judged by its beginning, whatever its name.
  ///
  /// - Parameter wish: what the operator says it is; refused if that is impossible.
  static func kindOf(path: String, wish: SourceKind?) throws(FileFault) -> SourceKind {
    guard let facts = FileFacts.of(path) else {
      throw FileFault(.missing, file: path, why: FileFault.noSuchFile)
    }
    guard facts.form == .folder || facts.form == .file else {
      throw FileFault(.unsupported, file: path, why: "it is neither a file nor a folder")
    }
    // A page in a file is a source of files; `--kind page` was refused with "it is a page".
    let written = wish
    let wish = wish == .page && facts.form == .file ? .files : wish
    let found = facts.form == .folder ? .files : try kindOf(file: path, wish: wish)
    guard let wish, wish != found else {
      if found == .files, facts.form == .file { try requirePage(path, facts) }
      if found == .list { try requireAddress(path) }
      return found
    }
    // A list of addresses may serve as a sitemap, and a file that was not recognised may still be what the operator says.
    let isReadable = found == .files && facts.form == .file ? try isReadable(path, facts, as: wish) : false
    guard isReadable || found == .list && wish == .sitemap else {
      throw FileFault(
        .unsupported, file: path,
        why: "it is \(found.phrase(at: path)), and can't be taken in with --kind \((written ?? wish).rawValue)")
    }
    if wish == .list { try requireAddress(path) }
    return wish
  }

  /// Refuses a list in which no line can be requested: it was added, and nothing came of it.
  private static func requireAddress(_ path: String) throws(FileFault) {
    var cursor = ImportCursor()
    var others = 0
    while true {
      let batch = try ListImport.next(path, from: cursor, settings: IntakeSettings())
      if !batch.candidates.isEmpty { return }
      others += batch.skips.values.reduce(0, +)
      cursor = batch.cursor
      if batch.isFinished { break }
    }
    throw FileFault(
      .unsupported, file: path,
      why: "it is a list of addresses, but none of its \(others.counted("line")) is an http or https address")
  }

  /// Whether a file that was recognised only as text can be read as what the operator says it is.
  private static func isReadable(
    _ path: String, _ facts: FileFacts, as wish: SourceKind
  ) throws(FileFault) -> Bool {
    let bytes = try InputFile(path).contents(length: min(Int(clamping: facts.size), mostBytes))
    if wish == .list {
      return AddressLines.occur(in: String(decoding: XMLText(bytes, charset: nil).utf8, as: UTF8.self))
    }
    do throws(FeedError) {
      switch (wish, try FoundContent(bytes, charset: nil, url: "", limit: mostBytes)) {
      case (.feed, .feed), (.sitemap, .sitemap), (.sitemap, .list), (.opml, .subscriptions): return true
      default: return false
      }
    } catch {
      return false
    }
  }

  /// The largest sitemap that the protocol allows.
  private static let mostBytes = 50 << 20

  private static func kindOf(file path: String, wish: SourceKind?) throws(FileFault) -> SourceKind {
    let form = try ContentForm.of(path)
    switch form {
    case .feed: return .feed
    case .opml: return .opml
    case .sitemap: return .sitemap
    case .list: return .list
    case .warc: return .warc
    // A JSON Feed that doesn't say which version it is: `isReadable` sees.
    case .json where wish == .feed: return .files
    // What is no story is refused later, if it isn't what the operator says it is.
    case .page, .markup, .prose, .words, .table, .empty: return .files
    case .json, .otherXML, .arc, .binary, .unknown:
      throw FileFault(.unsupported, file: path, why: "it is \(form.refusal ?? form.phrase)")
    }
  }

  /// Refuses a file of which no page can be made: a broken gzip file, or no story.
  private static func requirePage(_ path: String, _ facts: FileFacts) throws(FileFault) {
    guard facts.size > 0 else { throw FileFault(.unsupported, file: path, why: "it is empty") }
    let limit = IntakeSettings().pageLimit
    guard facts.size <= Int64(limit) else {
      throw FileFault(.tooLarge, file: path, why: "it is \(ImportBatch.tooLarge(limit))")
    }
    let head = try FilePeek.soundHead(path, count: ContentForm.mostBytes, limit: limit)
    if let refusal = ContentForm(head, isWhole: head.count < ContentForm.mostBytes).refusal {
      throw FileFault(.unsupported, file: path, why: "it is \(refusal)")
    }
  }

  /// The kind of the file or folder at a path, in words.
  public func phrase(at path: String) -> String {
    guard self == .files else { return phrase }
    if FileFacts.of(path)?.form == .folder { return "a folder of pages" }
    let form = try? ContentForm.of(path)
    return form.map(\.phrase) ?? SourceKind.page.phrase
  }

  /// The kind in words, such as `a feed`.
  public var phrase: String {
    switch self {
    case .feed: "a feed"
    case .sitemap: "a sitemap"
    case .opml: "a list of feeds (OPML)"
    case .list: "a list of addresses"
    case .files: "a page, or a folder of them"
    case .warc: "a WARC file"
    case .page: "a page"
    }
  }
}
