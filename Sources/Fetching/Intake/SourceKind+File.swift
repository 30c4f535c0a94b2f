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
    try kindOf(head: FilePeek.head(path), path, wish: wish)
  }

  /// The kind of a file by its decompressed beginning.
  static func kindOf(head: [UInt8], _ path: String, wish: SourceKind?) throws(FileFault) -> SourceKind {
    if head.starts(with: Array("WARC/".utf8)) { return .warc }
    if let reason = BinaryFormat.reason(for: head) { throw FileFault(.unsupported, file: path, why: reason) }
    guard let type = MediaType.sniff(head) else {
      throw FileFault(.unsupported, file: path, why: "it is neither a feed, a list, a page nor a WARC file")
    }
    let text = String(decoding: XMLText(head, charset: nil).utf8, as: UTF8.self)
    let start = text.lowercased().trimmed
    if start.hasPrefix("filedesc:") {
      throw FileFault(
        .unsupported, file: path, why: "it is an ARC file; make a WARC file of it, as `warcio recompress` does")
    }
    if beginsLikeJSON(start) {
      if start.contains("jsonfeed.org/version") || wish == .feed { return .feed }
      throw FileFault(.unsupported, file: path, why: json)
    }
    if !start.contains("<html") {
      switch FoundContent.root(of: Array(text.utf8)) {
      case "opml": return .opml
      case "urlset", "sitemapindex": return .sitemap
      case "rss", "feed", "rdf": return .feed
      case let root where start.hasPrefix("<?xml") && !["", "html"].contains(root) || start.hasPrefix("<svg"):
        throw FileFault(.unsupported, file: path, why: "it is \(otherXML)")
      default: break
      }
      // A warning in HTML may come before a feed.
      if start.contains("<opml") { return .opml }
      if start.contains("<urlset") || start.contains("<sitemapindex") { return .sitemap }
      if ["<rss", "<feed", "<rdf:rdf"].contains(where: { start.contains($0) }) { return .feed }
    }
    return type == "text/plain" && AddressLines.fill(wholeLines(of: text, isCut: head.count >= peek)) ? .list : .files
  }

  /// Refuses a file of which no page can be made: a broken gzip file, or no story.
  private static func requirePage(_ path: String, _ facts: FileFacts) throws(FileFault) {
    guard facts.size > 0 else { throw FileFault(.unsupported, file: path, why: "it is empty") }
    let limit = IntakeSettings().pageLimit
    guard facts.size <= Int64(limit) else {
      throw FileFault(.tooLarge, file: path, why: "it is \(ImportBatch.tooLarge(limit))")
    }
    try requirePage(path, head: FilePeek.soundHead(path, count: longPeek, limit: limit))
  }

  /// Refuses text that can't be a story: two bare words became an article.
  ///
  /// - Parameter head: its beginning; where that doesn't suffice, more is read.
  static func requirePage(_ path: String, head: [UInt8]) throws(FileFault) {
    if isProse(head) { return }
    // A poem may have only short lines for long.
    if head.count >= peek, head.count < longPeek, isProse(try FilePeek.head(path, count: longPeek)) { return }
    throw FileFault(
      .unsupported, file: path, why: "it is neither a feed, a list nor a page: \(PlainProse.reason)")
  }

  private static let longPeek = 1 << 16

  /// Whether a file that begins so may be a story: whatever is not plain text may be one.
  private static func isProse(_ head: [UInt8]) -> Bool {
    MediaType.sniff(head) != "text/plain"
      || PlainProse.isLikely(String(decoding: XMLText(head, charset: nil).utf8, as: UTF8.self))
  }

  /// Whether a text may be JSON. A story may begin with `[Update]` or `[2024]`.
  private static func beginsLikeJSON(_ start: some StringProtocol) -> Bool {
    guard start.hasPrefix("{") || start.hasPrefix("[") else { return false }
    let rest = start.dropFirst().drop(while: \.isWhitespace)
    guard let first = rest.first, !"\"{}[]".contains(first) else { return true }
    let afterNumber = rest.drop { $0.isNumber || "-.".contains($0) }.drop(while: \.isWhitespace)
    return afterNumber.startIndex > rest.startIndex && (afterNumber.first == "," || afterNumber == "]")
  }

  /// What a file of other JSON is.
  static let json = "it is JSON, but not a JSON Feed"
  /// What a file of other XML is: a book in XML became an article with its tags.
  static let otherXML = "XML, but neither a feed, a list of feeds, a sitemap nor a page"

  /// A text without its last line, if that may be cut.
  private static func wholeLines(of text: String, isCut: Bool) -> String {
    isCut ? text.lastIndex(where: \.isNewline).map { String(text[..<$0]) } ?? text : text
  }

  /// The kind of the file or folder at a path, in words.
  public func phrase(at path: String) -> String {
    guard self == .files else { return phrase }
    if FileFacts.of(path)?.form == .folder { return "a folder of pages" }
    do throws(FileFault) {
      let head = try FilePeek.head(path)
      guard MediaType.sniff(head) == "text/plain" else { return "a page" }
      return Self.isProse(head) ? "a page of plain text" : "plain text"
    } catch {
      return "a page"
    }
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
