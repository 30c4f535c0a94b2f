import Encodings
import HTML
import News

/// A page's instruction to browsers to go on to another address: `Refresh` as a header or as a meta (HTML §4.2.5.3,
/// "shared declarative refresh steps").
struct PageRefresh {
  /// The target address, as written.
  let target: String

  /// The longest delay that counts, in seconds. A page that moves later is meant to be read; news pages reload every
  /// few minutes.
  private static let longestDelay = 10
  /// How much of a page is searched for a refresh, in bytes.
  private static let reach = 65_536

  /// Reads an answer; nil if it doesn't refresh, or only after more than ten seconds. The header counts before the
  /// meta, and only the first meta outside `noscript` counts.
  init?(_ headers: [Page.Header], body: [UInt8]) {
    let header = headers.first { $0.name.isWritten("refresh") }?.value
    guard let found = header.flatMap(Self.target) ?? Self.meta(in: body.prefix(Self.reach)).flatMap(Self.target)
    else { return nil }
    target = found
  }

  /// The content of the page's refresh meta.
  private static func meta(in body: ArraySlice<UInt8>) -> String? {
    // Only the few pages that have the word are parsed.
    guard ByteText.find("refresh", in: body.span) != nil else { return nil }
    let tree = Parser().parse(Encoding.decode(Array(body)).utf8)
    for node in tree.descendants(of: tree.document) where tree.isElement(node) && tree.name(of: node) == "meta" {
      guard tree.attribute("http-equiv", of: node)?.lowercased() == "refresh",
        // Many pages use `noscript` to redirect clients without scripts; browsers show the page.
        tree.parent(of: node).map({ tree.name(of: $0) != "noscript" }) ?? true
      else { continue }
      return tree.attribute("content", of: node)
    }
    return nil
  }

  /// The address in `0; url=/there`, `3;URL='there'`, `0, there`; nil if there is none or the delay is too long.
  private static func target(_ content: String) -> String? {
    let digits = content.trimmed.prefix { $0.isASCIIDigit }
    guard let delay = Int(digits), delay <= longestDelay else { return nil }
    var rest = content.trimmed.dropFirst(digits.count).drop { $0.isNumber || $0 == "." }
    rest = rest.drop { $0.isWhitespace || $0 == ";" || $0 == "," }
    if rest.lowercased().hasPrefix("url") {
      let value = rest.dropFirst(3).drop(while: \.isWhitespace)
      if value.first == "=" { rest = value.dropFirst().drop(while: \.isWhitespace) }
    }
    if let quote = rest.first, quote == "\"" || quote == "'" { rest = rest.dropFirst().prefix { $0 != quote } }
    let target = String(rest.trimmed)
    return target.isEmpty ? nil : target
  }
}
