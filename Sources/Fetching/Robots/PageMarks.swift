import News

/// What a publisher says about keeping and using one page: `X-Robots-Tag`, robots metas, and `Content-Usage`.
///
/// `noarchive` (keep no copy), `noindex`, `noai` and the like are words; AIPREF preferences allow or forbid a use.
/// Words addressed to another crawler by name don't count.
public struct PageMarks: Hashable, Sendable, CustomStringConvertible {
  /// The words, in lower case; `none` is stored as `noindex` and `nofollow`, which it means.
  public private(set) var words: Set<String> = []
  /// How the page may be used.
  public private(set) var usage: UsagePreferences

  /// The most words that are kept.
  private static let most = 32
  /// Words that may be followed by a colon and a value, and so are not the name of a crawler.
  private static let valued: Set<Substring> = [
    "unavailable_after", "max-snippet", "max-image-preview", "max-video-preview",
  ]

  /// The marks in a response for a crawler with this product token.
  ///
  /// - Parameter robots: what the host's robots.txt says of its use.
  init(_ response: FetchResponse, token: String, robots: UsagePreferences) {
    self.init(
      headers: response.headers, mediaType: response.mediaType, body: response.body, token: token, robots: robots)
  }

  /// The marks in the parts of an answer.
  init(
    headers: [Page.Header], mediaType: String, body: [UInt8], token: String,
    robots: UsagePreferences = UsagePreferences()
  ) {
    usage = robots
    let token = token.lowercased()
    for header in headers {
      switch header.name.lowercased() {
      case "x-robots-tag": read(header.value, token: token)
      case "content-usage": usage = usage.merged(with: UsagePreferences(header.value))
      default: break
      }
    }
    if mediaType.isEmpty || mediaType.hasSuffix("html") || mediaType.hasSuffix("+xml") {
      for content in HeadMetas(body).contents(named: ["robots", token]) { read(content, token: token) }
    }
  }

  /// The page's marks that are in an operator's list, such as `noarchive, train-ai=n`.
  func refused(by list: Set<String>) -> [String] { all.filter(list.contains) }

  /// All marks, in alphabetical order, joined by commas; empty if there are none.
  public var description: String { all.joined(separator: ", ") }

  /// Splits a ``description`` again: `noarchive, train-ai=n` has two marks.
  static func list(_ description: String) -> [String] { description.split(separator: ",").map { String($0.trimmed) } }

  private var all: [String] { (words + usage.uses.map { "\($0.key)=\($0.value ? "y" : "n")" }).sorted() }

  /// Reads a header's or meta's value, of which 4,096 characters count. A name of a crawler before a colon holds for
  /// all that follows it: `noarchive, googlebot: noindex` has one word for us.
  private mutating func read(_ value: String, token: String) {
    var isOurs = true
    for part in value.prefix(4096).lowercased().split(separator: ",") {
      var word = part.trimmed
      if let colon = word.firstIndex(of: ":"), !Self.valued.contains(word[..<colon].trimmed) {
        // "googlebot: noindex, nofollow": what follows is for that crawler.
        isOurs = [token, "*", "robots"].contains(String(word[..<colon].trimmed))
        word = word[word.index(after: colon)...].trimmed
      }
      guard isOurs, !word.isEmpty, word.utf8.count <= 64, words.count < Self.most else { continue }
      if word == "none" { words.formUnion(["noindex", "nofollow"]) } else { words.insert(String(word)) }
    }
  }
}
