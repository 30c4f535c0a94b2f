/// Recognises what a file holds, by its name and first bytes.
enum MediaType {
  /// The media type of a local file; nil if it is neither HTML nor text. A name that ends like a page's is believed; a
  /// text that begins like HTML is HTML.
  static func of(name: String, bytes: [UInt8]) -> String? {
    switch ending(of: name) {
    case "html", "htm", "xhtml", "xht", "shtml", "mhtml": "text/html"
    case "txt", "text", "md": sniff(bytes) == "text/html" ? "text/html" : "text/plain"
    default: sniff(bytes)
    }
  }

  /// Whether a file in a folder is a page by its name; others are skipped.
  static func isPage(name: String) -> Bool { isHTML(name: name) || ["txt", "text"].contains(ending(of: name)) }

  /// Whether a name is that of a page in HTML.
  static func isHTML(name: String) -> Bool {
    ["html", "htm", "xhtml", "xht", "shtml"].contains(ending(of: name))
  }

  /// Whether a name is that of a WARC file, compressed or not.
  static func isWARC(name: String) -> Bool { ending(of: name) == "warc" }

  /// The type by the first 1,024 bytes: HTML, plain text, or nil if neither. Text has no zero bytes and hardly any
  /// control characters, but HTML pages have been seen with zeros: up to an eighth may be. UTF-16 with a byte order mark
  /// may have any number. An empty file counts as text.
  static func sniff(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024)
    let isWide = head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff])
    let zeros = isWide ? 0 : head.count { $0 == 0 }
    let text = String(decoding: head.filter { $0 != 0 }, as: UTF8.self).lowercased()
    let signs = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<article", "<p>", "<!--"]
    if signs.contains(where: { text.contains($0) }), zeros <= head.count / 8 { return "text/html" }
    let controls = isWide ? 0 : head.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B }
    return zeros == 0 && controls <= max(1, head.count / 32) ? "text/plain" : nil
  }

  /// The media type of a page: as declared, unless the bytes begin like HTML. Servers declare pages as `text/plain`,
  /// `application/octet-stream` and `unknown`.
  static func believed(_ declared: String, for bytes: [UInt8]) -> String {
    if declared.isEmpty { return sniff(bytes) ?? "application/octet-stream" }
    if declared.hasSuffix("html") || declared.hasSuffix("xml") { return declared }
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased().drop {
      $0.isWhitespace || $0 == "\u{FEFF}"
    }
    return ["<!doctype html", "<html", "<head", "<body"].contains(where: head.hasPrefix) ? "text/html" : declared
  }

  /// A name without the extension of its compression.
  static func bare(_ name: String) -> Substring { name.hasSuffix(".gz") ? name.dropLast(3) : name[...] }

  private static func ending(of name: String) -> String {
    let bare = bare(name)
    guard let dot = bare.lastIndex(of: "."), dot > bare.startIndex else { return "" }
    return bare[bare.index(after: dot)...].lowercased()
  }
}
