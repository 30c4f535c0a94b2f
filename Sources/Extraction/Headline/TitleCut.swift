import News

/// Cuts the site's name, and everything else that is not part of the headline, from the ends of a title.
///
/// `Ferry opens again | News | The Tideline` becomes `Ferry opens again`. A title of a single part is never cut to
/// nothing.
struct TitleCut {
  /// The title without them.
  let text: String

  /// Cuts names and sections set off by spaced signs, then `The Site:`, then a name without spaces around its dash.
  init(_ title: String, site: SiteNames) {
    let loose = Self.loose(title, site)
    let isCut = loose.utf8.count < title.utf8.count
    text = Self.withoutTightName(Self.withoutName(before: ":", loose, site), site, isCut: isCut)
  }

  /// The title without the parts, set off by spaced signs, that are names or sections: `Title | Section | The Site`.
  ///
  /// Names are cut at both ends first. Of what is left, short parts beside a much longer one are taken for sections.
  private static func loose(_ title: String, _ site: SiteNames) -> Substring {
    let parts = TitleParts(title)
    var rest = parts.parts[...]
    guard rest.count > 1 else { return title[...] }
    while rest.count > 1, let last = rest.last, site.resembles(last) || site.endsLikeHost(last) { rest.removeLast() }
    while rest.count > 1, let first = rest.first, site.resembles(first) { rest.removeFirst() }
    var kept = Array(rest)
    // Once the name is cut, the other parts are usually sections: keep the longest part if the others are short.
    if kept.count > 1, let longest = kept.indices.max(by: { kept[$0].count < kept[$1].count }) {
      // At most one section comes before a title, and if the name was cut, what follows the title is short.
      let others = kept.indices.filter { $0 != longest }
      let length = kept[longest].count
      let words = kept.count == parts.parts.count ? 4 : 2
      let areShort = others.allSatisfy { index in
        FoldedWords(kept[index]).count <= words && kept[index].count * 3 < length
      }
      // "Orla -- Witness speaks": after a double dash the title continues.
      let goesOn = longest == 1 && kept[1].first.map { "-–".contains($0) } == true
      // `The Site / Section / Title`
      let isReversed = rest.startIndex > 0 && longest == kept.count - 1
      if areShort, longest == 0 || longest == 1 && words == 4 && !goesOn || isReversed { kept = [kept[longest]] }
      // After a title come its section and the site: `Title | Section | The Site`.
      if longest == 0, kept.count > 2 || kept.count == 2 && isBarred(kept[0], title),
        isTail(others.map { kept[$0] }, of: kept[0])
      {
        kept = [kept[0]]
      }
    }
    // Half of a double dash before a part doesn't belong to it.
    if let first = kept.first, first.hasPrefix("- ") || first.hasPrefix("– ") { kept[0] = first.dropFirst(2) }
    guard let first = kept.first, let last = kept.last else { return title[...] }
    return title[first.startIndex..<last.endIndex]
  }

  /// Whether a bar follows a part of a title.
  private static func isBarred(_ part: Substring, _ title: String) -> Bool {
    title[part.endIndex...].utf8.drop { $0 == 32 }.first == 124
  }

  /// Whether parts after a title are labels: none has more than three words or half the length of the title.
  private static func isTail(_ rest: [Substring], of title: Substring) -> Bool {
    FoldedWords(title).count >= 4
      && rest.allSatisfy { FoldedWords($0).count <= 3 && $0.count * 2 <= title.count }
  }

  /// Cuts the name from `The Site: Title`. Only a name right at the beginning, up to the first such sign:
  /// `Berlin: Ferry opens` stays.
  private static func withoutName(before sign: Character, _ title: Substring, _ site: SiteNames) -> Substring {
    guard sign.utf8.first.map({ title.utf8.contains($0) }) == true, let colon = title.firstIndex(of: sign),
      site.isName(title[..<colon].trimmed)
    else { return title }
    let rest = title[title.index(after: colon)...].trimmed
    return rest.isEmpty ? title : rest
  }

  /// Endings of names of Chinese, Japanese and Korean sites: net, paper, news. They count only at the end of a tail of
  /// at most 12 characters.
  private static let names = ["网", "網", "网站", "報", "报", "新闻", "新聞", "ニュース", "日報", "뉴스", "일보", "신문", "뉴스통신"]

  /// The title in `Title-Section-Site` without spaces, as Chinese and Korean sites write it.
  ///
  /// Without the site's name only a tail of at most five characters is cut, and only if something was cut before.
  private static func withoutTightName(_ title: Substring, _ site: SiteNames, isCut: Bool) -> String {
    guard let (head, tail) = TitleParts.tight(title) else { return String(title) }
    let isName = site.resembles(tail) || tail.count <= 12 && names.contains { tail.hasSuffix($0) }
    guard isName else { return isCut && tail.count <= 5 ? String(head.trimmed) : String(title) }
    // A section of a few letters comes before the name.
    if let (inner, section) = TitleParts.tight(head), section.count <= 5 { return String(inner.trimmed) }
    return String(head.trimmed)
  }
}
