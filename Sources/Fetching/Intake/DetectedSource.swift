import Glibc
import News

/// What an address or path given by an operator means: a kind, a location and a name for the source.
public struct DetectedSource: Hashable, Sendable {
  /// As detected, or as the operator gave it.
  public var kind: SourceKind
  /// The address, or the absolute path.
  public var location: String
  /// A name made from the location; another source may have it already.
  public var name: String
  /// The labels for its items.
  public var labels: [String]
  /// Other hosts whose addresses a sitemap may list; see `SitemapState.sites`.
  public var sites: [String] = []
  /// Whether it is a list of addresses on the web, which is polled like a sitemap.
  public var isList = false

  /// `list` for a list on the web, otherwise ``kind``.
  public var shownKind: SourceKind { isList ? .list : kind }

  /// By default its items get no labels.
  public init(kind: SourceKind, location: String, name: String, labels: [String] = []) {
    self.kind = kind
    self.location = location
    self.name = name
    self.labels = labels
  }

  /// Whether a folder is at its path now; it looks each time.
  public var isFolder: Bool { kind == .files && FileFacts.of(location)?.form == .folder }

  /// A web address as a source.
  public static func address(_ address: String, kind: SourceKind, labels: [String] = []) -> DetectedSource {
    DetectedSource(kind: kind, location: address, name: SourceKind.name(ofAddress: address), labels: labels)
  }
}

extension SourceKind {
  /// Recognises an address by its form and a file by its beginning.
  ///
  /// Before an address is fetched, it can only be guessed whether it is a feed or a page. An operator who knows better
  /// says so with `--kind`, which is passed as `kind`.
  ///
  /// - Throws: `FileFault` for a path without a readable file, and for a file that is no kind of source.
  public static func detect(_ text: String, kind: SourceKind? = nil) throws(FileFault) -> DetectedSource {
    let location = String(text.trimmed)
    let scheme = location.prefix { $0 != ":" }.lowercased()
    if scheme == "http" || scheme == "https" {
      guard !location.hasControls, let url = WebURL(location), url.host?.isEmpty == false else {
        throw FileFault(.unsupported, file: location, why: "it is not an address that can be requested")
      }
      guard kind != .files, kind != .warc else {
        throw FileFault(.unsupported, file: location, why: "files and WARC files are taken in by path, not by address")
      }
      // `HTTP://A.example/feed#x` and `http:/a.example/feed` are the same source, and were polled as three.
      let address = url.withoutFragment.href
      return .address(address, kind: kind ?? kindOf(address: address))
    }
    if location.contains("://"), scheme != "file" {
      throw FileFault(.unsupported, file: location, why: "only http and https addresses are requested")
    }
    let path = try absolute(location.hasPrefix("file://") ? String(location.dropFirst(7)) : location)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    // A name must be one that `--name` would take, and that can be typed.
    let name = String(String.UnicodeScalarView(file.unicodeScalars.map { String($0).hasControls ? "_" : $0 }))
    return DetectedSource(kind: try kindOf(path: path, wish: kind), location: path, name: name)
  }

  static func kindOf(address: String) -> SourceKind {
    let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
    let words = path.split { "/.".contains($0) }.dropFirst(2)
    let signs: Set<Substring> = ["rss", "feed", "feeds", "atom", "rdf", "xml", "rss2"]
    let query = address.split(separator: "?").dropFirst().joined().lowercased()
    let isAsked = ["feed=", "format=rss", "format=feed", "format=atom", "type=rss"].contains { query.contains($0) }
    return isAsked || words.contains { signs.contains($0) } ? .feed : .page
  }

  /// A path without links and `..`, so that the same file always is the same source.
  ///
  /// - Throws: `FileFault` if nothing is there, with the web address that was probably meant, if there is one.
  private static func absolute(_ path: String) throws(FileFault) -> String {
    guard let found = unsafe realpath(path, nil) else {
      guard errno == ENOENT || errno == ENOTDIR else { throw FileFault.system("cannot open", file: path) }
      let hint = WebURL.meant(by: path).map { "; did you mean \($0)?" } ?? ""
      throw FileFault(.missing, file: path, why: FileFault.noSuchFile + hint)
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  static func name(ofAddress address: String) -> String {
    var rest = address.split(separator: "/", maxSplits: 2).dropFirst().joined(separator: "/")
    // A name must not show a password.
    if let sign = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@") {
      rest = String(rest[rest.index(after: sign)...])
    }
    let host = rest.prefix { $0 != "?" && $0 != "#" }
    return String(host.hasSuffix("/") ? host.dropLast() : host)
  }
}
