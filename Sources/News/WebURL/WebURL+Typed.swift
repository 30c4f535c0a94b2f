extension WebURL {
  /// An address of the web as people type it: with its scheme, or without, as in `example.org/a` and `localhost:8080`.
  /// Nil for other schemes, such as `ftp://a.example` and `mailto:a@b.example`, and for what has no host.
  public init?(typed text: String) {
    if let url = WebURL(text), url.isWeb {
      self = url
      return
    }
    // After a host's colon a port follows.
    let afterColon = text.prefix { !"/?#".contains($0) }.split(separator: ":", omittingEmptySubsequences: false)
      .dropFirst().first
    let hasPort = afterColon?.first.map(\.isASCIIDigit) ?? true || text.hasPrefix("[")
    guard hasPort, !text.contains("://"), !text.isEmpty,
      let url = WebURL("http://" + text), url.host?.isEmpty == false
    else {
      return nil
    }
    self = url
  }

  /// The address, with its scheme, that a word which is no file may be meant as, such as `http://localhost:8000/x` for
  /// `localhost:8000/x`; nil if it looks like a path or a word.
  public static func meant(by word: String) -> String? {
    // `12345678` would be read as the number of a host, 0.188.97.78.
    guard !word.contains("://"), word.contains(where: { ".:/".contains($0) }) || word == "localhost",
      let first = word.unicodeScalars.first, !"/.~-".unicodeScalars.contains(first),
      !word.contains(where: \.isWhitespace), let address = WebURL(typed: word), let host = address.host
    else { return nil }
    // Servers at ports of their own, and on this machine, seldom have certificates.
    if host == "localhost" || address.port != nil { return "http://\(word)" }
    let ending = host.split(separator: ".").dropFirst().last
    return ending.map { word.contains("/") || !fileEndings.contains(String($0)) } ?? false ? "https://\(word)" : nil
  }

  /// What names of files end in rather than names of hosts.
  private static let fileEndings: Set<String> = [
    "html", "htm", "txt", "xml", "rss", "atom", "opml", "json", "jsonl", "csv", "warc", "gz", "md",
  ]
}
