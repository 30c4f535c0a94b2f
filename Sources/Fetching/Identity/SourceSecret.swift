import News

/// Headers sent to one host with requests for one source, such as a subscriber's cookie. They are never shown.
public struct SourceSecret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  let host: String
  fileprivate(set) var headers: [Page.Header] = []

  /// Whether an address gets them: only on the host itself, and unencrypted only in a private network.
  func isFor(_ address: WebURL) -> Bool {
    address.host == host && (address.scheme == "https" || SpecialNetwork(hostOf: address) != nil)
  }

  /// A placeholder, so that no log shows the headers.
  public var description: String { "(hidden)" }
  /// Empty, for the same reason.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The headers that an operator's subscriptions need, by source.
///
/// ```
/// # Comments and empty lines are skipped.
/// [paper.example]
/// Host: www.paper.example
/// Cookie: session=0123456789
/// ```
///
/// A section's title is the name of a source. Each `Host` in it starts the headers for one host.
public struct SourceSecrets: Sendable {
  private var sections: [String: [SourceSecret]] = [:]

  /// Creates an empty collection.
  public init() {}

  /// Reads a file that only its owner may read.
  ///
  /// - Throws: `FileFault`, which names the line but not its content.
  public init(file: String) throws(FileFault) {
    var section: String?
    let lines = try PrivateFile.text(file).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast().trimmed)
      } else if let reason = take(line, in: section) {
        throw FileFault(.unsupported, file: file, why: "line \(number + 1): \(reason)")
      }
    }
  }

  /// Those for a source, one for each host; none if the file has no section for it.
  public subscript(source: SourceName) -> [SourceSecret] { sections[source.rawValue] ?? [] }

  /// Reads a line; returns why it is invalid, or nil.
  private mutating func take(_ line: Substring, in section: String?) -> String? {
    guard let section, !section.isEmpty else { return "a source's name in brackets comes first" }
    guard let colon = line.firstIndex(of: ":") else { return "a header is expected, `Name: value`" }
    let name = String(line[..<colon].trimmed)
    let value = String(line[line.index(after: colon)...].trimmed)
    guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenByte), value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      return "this is not a valid header"
    }
    if name.lowercased() == "host" {
      guard let host = WebURL("https://" + value)?.host, !host.isEmpty else { return "this is not a valid host" }
      sections[section, default: []].append(SourceSecret(host: host))
      return nil
    }
    guard !Self.ours.contains(name.lowercased()) else { return "the fetcher itself sets '\(name)'" }
    guard let last = sections[section]?.indices.last else { return "`Host:` comes first, for the headers below it" }
    sections[section]?[last].headers.append(Page.Header(name: name, value: value))
    return nil
  }

  /// Headers that would disguise the fetcher or break the message.
  private static let ours: Set<String> = [
    "user-agent", "referer", "from", "accept-encoding", "connection", "content-length", "content-type", "expect",
    "if-match", "if-modified-since", "if-none-match", "if-range", "keep-alive", "range", "signature", "signature-agent",
    "signature-input", "te", "trailer", "transfer-encoding", "upgrade", "via", "x-forwarded-for",
  ]
}
