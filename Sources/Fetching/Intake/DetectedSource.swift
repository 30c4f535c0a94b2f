import Glibc
import News

/// What an operator's word for a source means: its kind, where it is, and a name for it.
public struct DetectedSource: Hashable, Sendable {
  /// The kind.
  public var kind: SourceKind
  /// The address, or the absolute path.
  public var location: String
  /// A name made of the location; another source may have it already.
  public var name: String

  /// A source from its parts.
  public init(kind: SourceKind, location: String, name: String) {
    self.kind = kind
    self.location = location
    self.name = name
  }
}

extension SourceKind {
  /// Tells what an address or path is: by its form, and for a file by its beginning.
  ///
  /// Whether an address is a feed or a page can only be guessed before it is fetched; an operator who knows better says
  /// so with `--kind`, which is `kind` here.
  ///
  /// - Throws: `FileFault` for a path where nothing readable stands, and for a file that is no kind of source.
  public static func detect(_ text: String, kind: SourceKind? = nil) throws(FileFault) -> DetectedSource {
    let location = String(text.trimmed)
    let scheme = location.prefix { $0 != ":" }.lowercased()
    if scheme == "http" || scheme == "https" {
      guard !location.hasControls, WebURL(location)?.host?.isEmpty == false else {
        throw FileFault(.unsupported, file: location, why: "it is no address that can be asked for")
      }
      return DetectedSource(
        kind: kind ?? kindOf(address: location), location: location, name: name(ofAddress: location))
    }
    if location.contains("://"), scheme != "file" {
      throw FileFault(.unsupported, file: location, why: "only http and https addresses are asked for")
    }
    let path = try absolute(location.hasPrefix("file://") ? String(location.dropFirst(7)) : location)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let kind { return DetectedSource(kind: kind, location: path, name: name) }
    return DetectedSource(kind: try kindOf(path: path), location: path, name: name)
  }

  private static func kindOf(address: String) -> SourceKind {
    let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
    let words = path.split { "/.".contains($0) }.dropFirst(2)
    let signs: Set<Substring> = ["rss", "feed", "feeds", "atom", "rdf", "xml", "rss2"]
    let query = address.split(separator: "?").dropFirst().joined().lowercased()
    let isAsked = ["feed=", "format=rss", "format=feed", "format=atom", "type=rss"].contains { query.contains($0) }
    return isAsked || words.contains { signs.contains($0) } ? .feed : .page
  }

  private static func kindOf(path: String) throws(FileFault) -> SourceKind {
    guard let facts = FileFacts.of(path) else {
      throw FileFault(.missing, file: path, why: "there is no such file or folder")
    }
    if facts.form == .folder { return .files }
    guard facts.form == .file else {
      throw FileFault(.unsupported, file: path, why: "it is neither a file nor a folder")
    }
    let head = try FilePeek.head(path)
    if head.starts(with: Array("WARC/".utf8)) { return .warc }
    guard let type = MediaType.sniff(head) else {
      throw FileFault(.unsupported, file: path, why: "it is neither a feed, a list, a page nor a WARC file")
    }
    let text = String(decoding: head, as: UTF8.self)
    let start = text.lowercased()
    if start.hasPrefix("filedesc:") {
      throw FileFault(
        .unsupported, file: path, why: "it is an ARC file; make a WARC file of it, as `warcio recompress` does")
    }
    if start.trimmed.hasPrefix("{") || start.trimmed.hasPrefix("[") {
      if start.contains("jsonfeed.org/version") { return .feed }
      throw FileFault(.unsupported, file: path, why: "it is JSON, and no JSON Feed")
    }
    if ["<rss", "<feed", "<rdf:rdf"].contains(where: { start.contains($0) }), !start.contains("<html") { return .feed }
    if type == "text/plain", isList(text) { return .list }
    return .files
  }

  /// Whether the first lines that say anything are addresses.
  private static func isList(_ text: String) -> Bool {
    let lines = text.split { $0.isNewline }.map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") }
    guard let first = lines.first else { return false }
    return (first.hasPrefix("http://") || first.hasPrefix("https://")) && !first.contains(" ")
  }

  private static func absolute(_ path: String) throws(FileFault) -> String {
    guard let found = unsafe realpath(path, nil) else { throw FileFault.system("cannot find", file: path) }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  private static func name(ofAddress address: String) -> String {
    var rest = address.split(separator: "/", maxSplits: 2).dropFirst().joined(separator: "/")
    // A password is nobody's to read.
    if let sign = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@") {
      rest = String(rest[rest.index(after: sign)...])
    }
    let host = rest.prefix { $0 != "?" && $0 != "#" }
    return String(host.hasSuffix("/") ? host.dropLast() : host)
  }
}
