import ArgumentParser
import News

/// The host in what an operator types for a site, as a host or as an address at it. Archive, ledger and cleaners name
/// sites differently, hence three forms.
enum SiteName {
  /// A site as an option's value, unchanged. Refuses an empty one, which would stand for all articles of files, and one
  /// with blanks.
  ///
  /// - Throws: `ValidationError`.
  static func given(_ text: String) throws -> String {
    guard !text.isEmpty, !text.contains(where: \.isWhitespace) else {
      throw ValidationError("'\(text)' is not a site; write its host, such as news.example.org")
    }
    return text
  }

  /// With its port: `a.example:8080` of `https://A.example:8080/news`. What can't be read stays as it is, in small
  /// letters.
  static func withPort(_ text: String) -> String {
    guard let url = WebURL(typed: text), let host = url.host else { return text.lowercased() }
    return url.port.map { "\(host):\($0)" } ?? host
  }

  /// Without its port: `a.example`. What can't be read stays as it is, in small letters.
  static func host(_ text: String) -> String { WebURL(typed: text)?.host ?? text.lowercased() }

  /// As the cleaners' memory names it: without `www.` too. What can't be read stays as it is.
  static func remembered(_ text: String) -> String { WebURL(typed: text)?.site ?? text }
}
