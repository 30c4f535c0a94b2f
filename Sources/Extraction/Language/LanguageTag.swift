import News

/// A language tag of BCP 47 in its usual case: `en`, `pt-BR`, `zh-Hant`.
struct LanguageTag: Hashable {
  /// The tag. With a script or a region if the page gives one: `zh-Hant`, `pt-BR`.
  let text: String
  /// The language alone: `pt`.
  var language: Substring { text.prefix { $0 != "-" } }

  /// Reads a page's declaration, such as `EN_us`, `german`, `fa-IR`, `zh-Hans-CN`; nil if it means no language.
  ///
  /// The rest after a comma, semicolon, space, full stop or `@` is ignored: `de-DE, en` is `de-DE`. Script and region
  /// are kept, other subtags dropped.
  init?(_ declared: String) {
    let first = declared.trimmed.prefix { $0 != "," && $0 != ";" && $0 != " " && $0 != "." && $0 != "@" }
    let parts = first.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = parts.first?.lowercased(), language.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return nil
    }
    guard let code = Self.names[language] ?? (language.count == 2 || language.count == 3 ? language : nil) else {
      return nil
    }
    guard code != "und", code != "mul", code != "zxx" else { return nil }
    var text = Self.aliases[code] ?? code
    for part in parts.dropFirst().prefix(2) {
      guard part.utf8.allSatisfy({ $0 < 0x80 }) else { break }
      if part.count == 4, part.allSatisfy(\.isLetter) {
        text += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      } else if part.count == 2 && part.allSatisfy(\.isLetter) || part.count == 3 && part.allSatisfy(\.isNumber) {
        text += "-" + part.uppercased()
      } else {
        break
      }
    }
    self.text = text
  }

  /// Old and colloquial codes. `no` becomes `nb`, the written form of most Norwegian pages.
  private static let aliases = [
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "eng": "en", "ger": "de", "deu": "de", "fra": "fr", "spa": "es",
    "gr": "el", "cz": "cs", "dk": "da", "jp": "ja", "kr": "ko", "ua": "uk", "fas": "fa", "per": "fa", "ara": "ar",
    "tur": "tr", "rus": "ru", "no": "nb",
  ]
  /// Names of languages that pages declare in place of a code.
  private static let names = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "francais": "fr", "spanish": "es",
    "espanol": "es",
    "italian": "it", "portuguese": "pt", "russian": "ru", "arabic": "ar", "persian": "fa", "farsi": "fa",
    "turkish": "tr",
  ]

  /// Whether the language, or the script in the tag, runs from right to left. The script goes before the language:
  /// `ku-Arab` does, `ug-Latn` doesn't.
  var isRightToLeft: Bool {
    if text.utf8.contains(0x2D) {
      if text.holds("-Arab") || text.holds("-Hebr") { return true }
      if text.holds("-Latn") || text.holds("-Cyrl") { return false }
    }
    return ["ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "sd", "dv", "azb", "arz", "lrc", "ks", "syr"].contains(
      language)
  }
}
