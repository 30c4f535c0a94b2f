/// Cuts the site's name, and what else is no headline, from the ends of a title.
struct TitleCut {
  /// The title without them.
  let text: String

  init(_ title: String, site: SiteNames) {
    let parts = TitleParts(title)
    var rest = parts.parts[...]
    guard rest.count > 1 else {
      text = title
      return
    }
    while rest.count > 1, let last = rest.last, site.resembles(last) { rest.removeLast() }
    while rest.count > 1, let first = rest.first, site.resembles(first) { rest.removeFirst() }
    var kept = Array(rest)
    // What is left after the name is most often a section: keep the longest part where the others are short.
    if kept.count > 1, let longest = kept.indices.max(by: { kept[$0].count < kept[$1].count }) {
      // Before a title stands one section at most; where the name went, what is left behind the title is short.
      let others = kept.indices.filter { $0 != longest }
      let length = kept[longest].count
      let words = kept.count == parts.parts.count ? 4 : 2
      let areShort = others.allSatisfy { index in
        FoldedWords(kept[index]).count <= words && kept[index].count * 3 < length
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
