import News
import XMLReading

extension SourceKind {
  /// The kind of what stands at a path, told by its beginning, whatever its name.
  ///
  /// - Parameter wish: what the operator says it is; what it can't be is refused.
  static func kindOf(path: String, wish: SourceKind?) throws(FileFault) -> SourceKind {
    guard let facts = FileFacts.of(path) else {
      throw FileFault(.missing, file: path, why: "there is no such file or folder")
    }
    guard facts.form == .folder || facts.form == .file else {
      throw FileFault(.unsupported, file: path, why: "it is neither a file nor a folder")
    }
    let found = facts.form == .folder ? .files : try kindOf(file: path, wish: wish)
    guard let wish, wish != found else { return found }
    // A text of any sort may be taken in as a page, and one that nobody recognised as what it is said to be.
    let isText = facts.form == .file && found != .warc
    guard isText,
      wish == .files || found == .files && wish != .warc && wish != .page || found == .list && wish == .sitemap
    else {
      throw FileFault(
        .unsupported, file: path, why: "it is \(found.phrase), and can't be taken in with --kind \(wish.rawValue)")
    }
    return wish
  }

  private static func kindOf(file path: String, wish: SourceKind?) throws(FileFault) -> SourceKind {
    let head = try FilePeek.head(path)
    if head.starts(with: Array("WARC/".utf8)) { return .warc }
    guard let type = MediaType.sniff(head) else {
      throw FileFault(.unsupported, file: path, why: "it is neither a feed, a list, a page nor a WARC file")
    }
    let text = String(decoding: XMLText(head, charset: nil).utf8, as: UTF8.self)
    let start = text.lowercased().trimmed
    if start.hasPrefix("filedesc:") {
      throw FileFault(
        .unsupported, file: path, why: "it is an ARC file; make a WARC file of it, as `warcio recompress` does")
    }
    if start.hasPrefix("{") || start.hasPrefix("[") {
      if start.contains("jsonfeed.org/version") || wish == .feed { return .feed }
      throw FileFault(.unsupported, file: path, why: "it is JSON, and no JSON Feed")
    }
    if !start.contains("<html") {
      if start.contains("<opml") { return .opml }
      if start.contains("<urlset") || start.contains("<sitemapindex") { return .sitemap }
      if ["<rss", "<feed", "<rdf:rdf"].contains(where: { start.contains($0) }) { return .feed }
    }
    return type == "text/plain" && isList(text) ? .list : .files
  }

  /// Whether the first lines that say anything are addresses.
  private static func isList(_ text: String) -> Bool {
    let lines = text.split { $0.isNewline }.map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") }
    guard let first = lines.first else { return false }
    let start = first.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start == "https://") && !first.contains(" ")
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
