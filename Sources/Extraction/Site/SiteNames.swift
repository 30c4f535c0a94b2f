import Letters
import News

/// Finds the site's name and its other names. They tell a headline from the site's name, an author from the paper, a
/// section from the front page.
struct SiteNames {
  /// The name as the page gives it, or nil. A name without a company's legal form is preferred; the host is never
  /// taken for it.
  let name: String?
  /// Where the name was found. Empty if only a company's legal name was found.
  let place: String
  /// The line beside the site's name that the cleaner marks as such: two words or more, less than 160 bytes, and no
  /// name of the site.
  let tagline: String?
  /// The words of all the site's names. The host and its label are among them.
  private let names: [FoldedWords]
  /// The host's label, folded and without hyphens: `oskherald` for osk-herald.example.
  private let hostLabel: [UInt8]

  /// Collects the names in metadata, linked data, logo, feed and title, and those of the host. Addresses, user names
  /// and texts of more than 90 bytes are left out.
  init(_ facts: PageFacts) {
    let label = Self.label(of: facts.host)
    hostLabel = LetterFolding.standard.fold(label.utf8).filter { $0 != 0x2D }
    var candidates: [(String, String)] = facts.metas("og:site_name").prefix(8).map { ($0.content, "og:site_name") }
    if let name = facts.linked?.siteName { candidates.append((name, "json-ld WebSite")) }
    if let name = facts.linked?.publisher { candidates.append((name, "json-ld publisher")) }
    candidates += facts.metas(
      "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright",
      "twitter:app:name:iphone"
    )
    .prefix(24).map { ($0.content, $0.name) }
    let (marks, ownLabel) = (facts.marks(.siteName), hostLabel)
    let logos = marks.filter { $0.sign != "home link" }.prefix(4).map {
      ($0.text.isEmpty ? $0.value ?? "" : $0.text, "logo")
    }
    candidates += logos.filter { $0.0.utf8.count < 60 }
    if let feed = facts.document.entry?.feedTitle { candidates.append((feed, "feed")) }
    candidates.removeAll { $0.0.isEmpty || $0.0.utf8.count > 90 || $0.0.hasPrefix("http") || $0.0.hasPrefix("@") }
    var names = candidates.map { FoldedWords($0.0) }
    names.append(FoldedWords(label))
    names.append(FoldedWords(facts.host))
    // The text of a link to the front page is the site's name or the word for "home"; the title shows which.
    let title = FoldedWords(facts.document.head.title ?? "")
    let homes = marks.filter { $0.sign == "home link" && Self.isIn(title, $0.text, ownLabel) }
    names += homes.map { FoldedWords($0.text) }
    candidates += homes.prefix(1).map { ($0.text, $0.sign) }
    let titled = Self.segment(of: facts.document.head.title, like: hostLabel)
    if let titled { names.append(FoldedWords(titled)) }
    // A company's legal name is the publisher's name, not the site's.
    let best = candidates.first { !Self.isLegal($0.0) } ?? titled.map { ($0, "title") }
    name = (best ?? candidates.first).map { Self.withoutLogo($0.0) }
    place = best?.1 ?? ""
    self.names = names.filter { !$0.isEmpty }
    let known = self.names
    tagline =
      facts.marks(.tagline).first { mark in
        let words = FoldedWords(mark.text)
        return words.count > 1 && mark.text.utf8.count < 160 && !known.contains(words)
      }?.text
  }

  /// Whether the text of a link to the front page is the site's name: the title begins or ends with it, or it is the
  /// host's label.
  private static func isIn(_ title: FoldedWords, _ text: String, _ hostLabel: [UInt8]) -> Bool {
    let words = FoldedWords(text)
    if glued(text) == hostLabel { return true }
    return !words.isEmpty && words.count <= title.count && title.begins(orEndsWith: words)
  }

  /// Whether a name ends with a company's legal form: `Lakeview Media GmbH`. Only a whole last word counts, in any
  /// case.
  private static func isLegal(_ name: String) -> Bool {
    let last = name.split(separator: " ").last?.lowercased() ?? ""
    return ["gmbh", "inc", "inc.", "ltd", "ltd.", "llc", "ag", "kg", "s.a.", "s.l.", "b.v.", "s.p.a.", "srl", "plc"]
      .contains(last)
  }

  /// A name without the word "logo": `Logo - Osk Herald`, `Osk Herald Logo`.
  private static func withoutLogo(_ name: String) -> String {
    var words = name.split(separator: " ")
    guard words.count > 1 else { return name }
    if words[0].lowercased() == "logo" {
      words.removeFirst()
      if let sign = words.first, sign.allSatisfy({ "-–—|:".contains($0) }) { words.removeFirst() }
    } else if words.last?.lowercased() == "logo" {
      words.removeLast()
    }
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// Whether a text is one of the site's names, or its host.
  ///
  /// `The Lantern`, `lantern` and, with up to three more letters, `Lantern TV` are names of lantern.example.
  func isName(_ text: some StringProtocol) -> Bool { isName(text, FoldedWords(text)) }

  /// The same for a text whose words are known.
  func isName(_ text: some StringProtocol, _ words: FoldedWords) -> Bool {
    if words.isEmpty { return false }
    if names.contains(words) { return true }
    guard mayBeginLikeHost(text) else { return false }
    var glued = Self.glued(text)
    if glued.starts(with: "the".utf8), !hostLabel.starts(with: "the".utf8) { glued.removeFirst(3) }
    return glued.count > 2
      && (glued == hostLabel
        || glued.starts(with: hostLabel) && glued.count < hostLabel.count + 4 && hostLabel.count > 3)
  }

  /// Whether a text's first letter, if ASCII, is the host's.
  ///
  /// A quick check before folding the text. True for t as well, because of "the", and for letters outside ASCII.
  private func mayBeginLikeHost(_ text: some StringProtocol) -> Bool {
    for byte in text.utf8 {
      if byte >= 0x80 { return true }
      let small = byte.asciiLowercased
      // "The Lantern" at lantern.example.
      if small >= 0x61 || small &- 0x30 < 10 { return small == hostLabel.first || small == 0x74 }
    }
    return false
  }

  /// Whether a text is one of the site's names, give or take a few words.
  ///
  /// Only a name of at least two words may have others beside it, at most two: `Osk Herald Sport` resembles `Osk
  /// Herald`.
  func resembles(_ text: some StringProtocol) -> Bool {
    let words = FoldedWords(text)
    if isName(text, words) { return true }
    return names.contains { $0.count > 1 && ($0.share(in: words) == 1 && words.count <= $0.count + 2) }
  }

  /// Whether a text ends with the words that make up the host's label: `European Games Essen 2022` at
  /// essen2022.example. Only for labels of eight letters or more, and never for a single word.
  func endsLikeHost(_ text: some StringProtocol) -> Bool {
    guard hostLabel.count >= 8 else { return false }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    var tail: [UInt8] = []
    for word in words.dropFirst().reversed() {
      tail = Self.glued(word) + tail
      // One word is not enough: `Contact` at contactus.example.
      if word.endIndex != words.last?.endIndex, tail == hostLabel { return true }
      if tail.count > hostLabel.count { return false }
    }
    return false
  }

  /// The distinctive label of a host: `tehrantimes` in `www.tehrantimes.com`.
  ///
  /// Without a list of public suffixes: the last label goes, and one such as `co` or `com` before it, so `bbc.co.uk`
  /// gives `bbc`.
  static func label(of host: String) -> String {
    var labels = host.split(separator: ".")
    if labels.count > 1 { labels.removeLast() }
    if labels.count > 1, let last = labels.last, last.count <= 3,
      ["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go"].contains(last)
    {
      labels.removeLast()
    }
    return labels.last.map(String.init) ?? host
  }

  /// The ASCII letters and digits of a text, folded and joined. `The Osk-Herald` gives `theoskherald`.
  private static func glued(_ text: some StringProtocol) -> [UInt8] {
    // Most texts in other scripts have none, which costs much less to see than folding them. Latin letters with accents
    // begin with C3 to C9, E1 or EF.
    let hasLatin = text.utf8.contains { byte in
      byte.isASCIILetter || byte.isASCIIDigit || byte &- 0xC3 < 7 || byte == 0xE1 || byte == 0xEF
    }
    return hasLatin ? LetterFolding.standard.fold(text.utf8).filter { $0 >= 0x30 && ($0 < 0x3A || $0 >= 0x61) } : []
  }

  /// The part of a title whose joined words are the host's label.
  ///
  /// `Storm hits coast | Osk Herald` at oskherald.example gives `Osk Herald`. It may have up to eleven letters more
  /// than the host.
  private static func segment(of title: String?, like label: [UInt8]) -> String? {
    guard let title, label.count > 2 else { return nil }
    let parts = TitleParts(title).parts
    guard parts.count > 1 else { return nil }
    return parts.first { part in
      let glued = glued(part)
      return glued == label || glued.starts(with: label) && glued.count < label.count + 12
    }.map(String.init)
  }
}
