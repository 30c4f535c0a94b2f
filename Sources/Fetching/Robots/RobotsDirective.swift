import Encodings
import News

/// One line of a robots.txt.
enum RobotsDirective: Equatable {
  /// A product token in lower case, or `*`.
  case userAgent(String)
  /// A path that may or may not be requested; an empty path is no rule.
  case rule(allows: Bool, path: ArraySlice<UInt8>)
  /// The pause between two requests, in seconds, at most a day.
  case crawlDelay(Double)
  /// How content below a path may be used (AIPREF, draft-ietf-aipref-attach).
  case contentUsage(path: ArraySlice<UInt8>, UsagePreferences)
  /// A sitemap's address as written; not empty, but it may be no address at all.
  case sitemap(String)

  /// Reads a line; nil for comments, blank lines and unknown keys.
  ///
  /// Common misspellings count (`dissallow`, `user agent`). A crawl-delay that is no number from 0 to 86,400 is
  /// ignored.
  init?(_ line: ArraySlice<UInt8>) {
    let line = line.prefix { $0 != UInt8(ascii: "#") }.trimmed(of: ByteText.isSpace)
    guard let (key, value) = Self.parts(of: line) else { return nil }
    switch String(decoding: key, as: UTF8.self).lowercased() {
    case "user-agent", "useragent", "user agent": self = .userAgent(Self.token(value))
    case "allow": self = .rule(allows: true, path: value)
    case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw":
      self = .rule(allows: false, path: value)
    case "crawl-delay", "crawldelay":
      guard let seconds = Double(String(decoding: value, as: UTF8.self)), (0...86_400).contains(seconds) else {
        return nil
      }
      self = .crawlDelay(seconds)
    case "content-usage":
      let isPath = value.first == UInt8(ascii: "/") || value.first == UInt8(ascii: "*")
      let path = isPath ? value.prefix { !ByteText.isSpace($0) } : value.prefix(0)
      self = .contentUsage(path: path, UsagePreferences(String(decoding: value[path.endIndex...], as: UTF8.self)))
    case "sitemap", "site-map":
      guard !value.isEmpty else { return nil }
      self = .sitemap(String(decoding: value, as: UTF8.self))
    default: return nil
    }
  }

  /// Key and value around the colon, or around the only blank if the colon was forgotten.
  private static func parts(of line: ArraySlice<UInt8>) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      return (line[..<colon].trimmed(of: ByteText.isSpace), line[(colon + 1)...].trimmed(of: ByteText.isSpace))
    }
    let words = line.split(whereSeparator: ByteText.isSpace)
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  /// The product token in a `user-agent` value: the part before a slash or blank, in lower case.
  ///
  /// `Chapar/1.0 (news)` gives `chapar` (RFC 9309 §2.2.1).
  static func token(_ value: some Collection<UInt8>) -> String {
    let name = value.prefix { !ByteText.isSpace($0) && $0 != UInt8(ascii: "/") }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
