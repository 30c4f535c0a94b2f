/// A line that credits the original of a copied story: `Original News : https://…`, `(AP)`, `Source: X`.
///
/// Only a whole line at the start or end of a story is a credit; the same words inside the story belong to it. A line
/// of more than 320 bytes or fewer than four is none. `Source: X` credits X, but a sentence after `Source:` credits
/// nobody.
public struct CreditLine: Hashable, Sendable {
  /// Who is credited; if the line gives only an address, its site. Nil if it names nobody.
  public let name: String?
  /// The address that the line gives.
  public let url: String?
  /// The rule that recognised the line: `attribution.original-news`, `attribution.agency`.
  public let rule: String

  /// Reads a line; nil if it is not a credit.
  public init?(_ line: String) {
    guard line.utf8.count <= 320, line.utf8.count >= 4 else { return nil }
    let text = Self.isPlain(line.utf8.first) ? line[...] : line.drop { $0.isWhitespace || "([*—–-•".contains($0) }
    if let (rule, length) = Self.opening(text) {
      let rest = String(text.dropFirst(length))
      let address = Self.address(in: rest)
      let name = Self.name(in: rest, address: address)
      guard address != nil || name.map({ $0.count <= 80 && !Self.isSentence($0) }) == true else { return nil }
      self.rule = "attribution." + rule
      url = address
      self.name = name ?? address.flatMap { WebURL($0)?.site }
      return
    }
    guard line.utf8.count <= 64 else { return nil }
    let bare = line.trimmingSigns()
    guard let agency = Self.agencies.first(where: { $0.caseInsensitiveEquals(bare) }) else { return nil }
    rule = "attribution.agency"
    url = nil
    name = agency
  }

  /// Whether a byte is an ASCII letter or digit, with which most lines begin and many end: there are no signs to drop.
  fileprivate static func isPlain(_ byte: UInt8?) -> Bool {
    byte.map { $0.isASCIILetter || $0.isASCIIDigit } ?? false
  }

  /// Whether the whole line credits the original of a copied story.
  public static func isCredit(_ line: String) -> Bool { CreditLine(line) != nil }

  /// The words with which credits begin, in lower case, each with its rule; a colon may follow them, also after a
  /// space.
  private static let openings: [(words: String, rule: String, needsColon: Bool)] = [
    ("original news", "original-news", true), ("original article", "original-article", true),
    ("original source", "original-source", true), ("original post", "original-article", true),
    ("originally published by", "first-appeared", false), ("originally published in", "first-appeared", false),
    ("originally published on", "first-appeared", false), ("originally published at", "first-appeared", false),
    ("originally appeared on", "first-appeared", false), ("originally appeared in", "first-appeared", false),
    ("this article first appeared", "first-appeared", false),
    ("this article originally appeared", "first-appeared", false),
    ("this article was first published", "first-appeared", false),
    ("this article was originally published", "first-appeared", false),
    ("this story first appeared", "first-appeared", false), ("this story originally appeared", "first-appeared", false),
    ("this story was first published", "first-appeared", false),
    ("this story was originally published", "first-appeared", false),
    ("this post first appeared", "first-appeared", false), ("this post originally appeared", "first-appeared", false),
    ("this piece was originally published", "first-appeared", false),
    ("this article is republished from", "republished", false), ("republished from", "republished", false),
    ("republished with permission", "republished", false), ("reprinted from", "republished", false),
    ("reprinted with permission", "republished", false), ("first published in", "first-appeared", false),
    ("first published on", "first-appeared", false), ("first published by", "first-appeared", false),
    ("the post", "wordpress-feed", false), ("read the original article", "original-article", false),
    ("read original article", "original-article", false), ("source", "source", true), ("sources", "source", true),
    ("via", "via", true), ("news source", "source", true), ("credit", "credit", true), ("quelle", "source", true),
    ("quellen", "source", true), ("fuente", "source", true), ("fuentes", "source", true), ("fonte", "source", true),
    ("bron", "source", true), ("källa", "source", true), ("kilde", "source", true), ("źródło", "source", true),
    ("zdroj", "source", true), ("kaynak", "source", true), ("sumber", "source", true), ("nguồn", "source", true),
    ("источник", "source", true), ("джерело", "source", true), ("πηγή", "source", true), ("forrás", "source", true),
    ("sursa", "source", true), ("المصدر", "source", true), ("نقلا عن", "source", false), ("منبع", "source", true),
    ("منبع خبر", "source", true), ("به نقل از", "source", false), ("מקור", "source", true), ("स्रोत", "source", true),
    ("来源", "source", true), ("來源", "source", true), ("原文", "original-article", true), ("出典", "source", true),
    ("출처", "source", true), ("article original", "original-article", true),
    ("artículo original", "original-article", true),
    ("originalartikel", "original-article", true), ("cet article est paru", "first-appeared", false),
    ("cet article a été publié", "first-appeared", false), ("dieser artikel erschien zuerst", "first-appeared", false),
    ("zuerst erschienen", "first-appeared", false), ("este artículo fue publicado", "first-appeared", false),
  ]

  /// Agencies whose bare name in brackets is a credit.
  private static let agencies = [
    "AP", "AFP", "Reuters", "dpa", "EFE", "ANSA", "TASS", "Xinhua", "PTI", "ANI", "IANS", "UPI", "APA", "Anadolu", "AA",
    "IRNA",
    "ISNA", "Tasnim", "Fars", "Mehr", "CNA", "Bernama", "Kyodo", "Yonhap", "RIA Novosti", "Interfax", "Bloomberg",
    "Associated Press", "The Associated Press", "Agence France-Presse", "Agencies", "NAN", "APP", "PA", "PA Media",
    "AAP", "SDA",
    "BNS", "STT", "NTB", "TT", "Ritzau", "Belga", "ANP", "Lusa", "MTI", "PAP", "ČTK", "Tanjug", "HINA", "Mena", "WAM",
    "SPA", "QNA",
    "KUNA", "MAP", "dpa/AFP", "AFP/Reuters", "AP/Reuters",
  ]

  private typealias Opening = (words: String, rule: String, needsColon: Bool)

  /// The openings by their first byte; most lines begin with none of them.
  private static let byFirstByte = Dictionary(grouping: openings) { $0.words.utf8.first ?? 0 }
  /// The openings by their first letter.
  private static let byFirstScalar = Dictionary(grouping: openings) { $0.words.unicodeScalars.first }

  /// The openings that a text may begin with.
  private static func candidates(for text: Substring) -> [Opening] {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return [] }
    if first >= 0x80 {
      guard let scalar = text.prefix(1).lowercased().unicodeScalars.first else { return [] }
      // Decomposed Hangul.
      if (0x1100...0x11FF).contains(scalar.value) { return openings }
      return byFirstScalar[scalar] ?? []
    }
    // A letter may be followed by a combining accent.
    guard second < 0x80 else { return openings }
    return (byFirstByte[first.asciiLowercased] ?? []).filter { begins(text, like: $0.words) }
  }

  /// Whether a text begins with `words`, in any letter case, compared as far as both are ASCII; true where that can't
  /// be told.
  private static func begins(_ text: Substring, like words: String) -> Bool {
    for (left, right) in zip(text.utf8, words.utf8) {
      if left >= 0x80 || right >= 0x80 { return true }
      if left.asciiLowercased != right { return false }
    }
    return text.utf8.count >= words.utf8.count
  }

  /// The rule of the opening that a text begins with, and the opening's length in characters, with its colon.
  private static func opening(_ text: Substring) -> (rule: String, length: Int)? {
    let candidates = candidates(for: text)
    guard !candidates.isEmpty else { return nil }
    let lower = text.lowercased()
    for opening in candidates where lower.hasPrefix(opening.words) {
      let rest = lower.dropFirst(opening.words.count)
      if !opening.needsColon {
        guard rest.first.map({ !$0.isLetter }) ?? false else { continue }
        if opening.rule == "wordpress-feed", !rest.holds(" appeared first on ") { continue }
        return (opening.rule, opening.words.count)
      }
      let spaces = rest.prefix { $0 == " " || $0 == "\u{A0}" }.count
      guard let sign = rest.dropFirst(spaces).first, sign == ":" || sign == "：" else { continue }
      return (opening.rule, opening.words.count + spaces + 1)
    }
    return nil
  }

  /// The first address in a text, up to white space, a quote or a closing bracket.
  private static func address(in text: String) -> String? {
    guard let start = text.place(of: "http") else { return nil }
    let address = text[start.lowerBound...].prefix { !$0.isWhitespace && !"<>\"')]".contains($0) }
    return address.holds("://") ? String(address) : nil
  }

  /// The name in what follows an opening, without the address and a small word before it; nil if no letter is left.
  private static func name(in text: String, address: String?) -> String? {
    var rest = text
    if let address, let range = rest.place(of: address) { rest.removeSubrange(range) }
    if let first = rest.place(of: " appeared first on ") { rest = String(rest[first.upperBound...]) }
    for word in [" on ", " in ", " by ", " at ", " from ", " dans ", " bei ", " in der "] where rest.hasPrefix(word) {
      rest = String(rest.dropFirst(word.count))
    }
    let name = rest.trimmingSigns()
    return name.isEmpty || !name.contains(where: \.isLetter) ? nil : name
  }

  /// Small words that occur in names too.
  private static let joints: Set<Substring> = [
    "of", "the", "and", "for", "on", "in", "de", "del", "della", "di", "la", "le", "les", "des", "du", "et", "y", "e",
    "der", "die", "das", "und", "für", "am", "im", "van", "von", "het", "en", "da", "do", "w", "i", "и", "la", "el",
    "los",
  ]

  /// Whether a text is more than a name: it has several words that no name has, or is longer than names are.
  private static func isSentence(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\n" }
    if words.count > 12 { return true }
    let first = text.unicodeScalars.first { $0.properties.isAlphabetic }
    guard first?.properties.isCased != false else {
      // Chinese and Japanese have no spaces between words.
      return words.count > 6 || text.count { $0 >= "\u{3000}" } > 16 || words.count > 3 && text.contains("،")
    }
    return words.count { $0.first?.isLowercase == true && !joints.contains($0) } >= (text.contains(",") ? 2 : 3)
  }
}

extension String {
  private static let signs: Set<Character> = [
    "(", ")", "[", "]", ":", ".", ",", "-", "–", "—", "*", "•", "：", "/", "\"", "“", "”",
  ]

  /// The text without white space, brackets and full stops at its ends.
  fileprivate func trimmingSigns() -> String {
    if CreditLine.isPlain(utf8.first), CreditLine.isPlain(utf8.last) { return self }
    guard let first = firstIndex(where: { !$0.isWhitespace && !Self.signs.contains($0) }),
      let last = lastIndex(where: { !$0.isWhitespace && !Self.signs.contains($0) })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether two texts are equal except for case.
  fileprivate func caseInsensitiveEquals(_ other: String) -> Bool {
    utf8.count == other.utf8.count && lowercased() == other.lowercased()
  }
}
