/// Cuts the site's name, and what else is no headline, from the ends of a title.
struct TitleCut {
  /// The title without them.
  let text: String

  init(_ title: String, site: SiteNames) {
    let parts = TitleParts(title)
    var kept = parts.parts
    guard kept.count > 1 else {
      text = title
      return
    }
    while kept.count > 1, let last = kept.last, site.resembles(last) { kept.removeLast() }
    while kept.count > 1, let first = kept.first, site.resembles(first) { kept.removeFirst() }
    // What is left after the name is most often a section: keep the longest part where the others are short.
    if kept.count > 1, let longest = kept.indices.max(by: { kept[$0].count < kept[$1].count }) {
      // Before a title stands one section at most; where the name went, what is left behind the title is short.
      let rest = kept.indices.filter { $0 != longest }
      let words = kept.count == parts.parts.count ? 4 : 2
      let areShort = rest.allSatisfy { index in
        FoldedWords(kept[index]).count <= words && kept[index].count * 3 < kept[longest].count
      }
      if areShort, longest == 0 || longest == 1 && words == 4 { kept = [kept[longest]] }
    }
    guard let first = kept.first, let last = kept.last else {
      text = title
      return
    }
    text = String(title[first.startIndex..<last.endIndex])
  }
}
