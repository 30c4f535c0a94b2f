import News

/// Chooses the authors: people whom a byline near the headline names, attested by what machines are told.
struct BylineChoice {
  private(set) var authors: [String] = []
  private(set) var evidence: [Article.Evidence] = []
  /// The lines of the page that name the authors.
  private(set) var lines: Set<FoldedWords> = []

  /// A list of names with what speaks for it.
  private struct Candidate {
    private(set) var names: [String] = []
    private(set) var words: Set<FoldedWords> = []
    var place: String
    var score: Double
    var end = 0
    /// Whether the candidate stands on the page for people to read.
    var isVisible = false
    /// The texts that the names stand in.
    var lines: [String] = []

    private var spellings: Set<String> = []

    init(_ names: [String], _ place: String, _ score: Double) {
      self.place = place
      self.score = score
      add(names)
    }

    /// Adds the names that the list doesn't have yet.
    mutating func add(_ names: [String]) {
      for name in names where spellings.insert(name).inserted {
        self.names.append(name)
        words.insert(FoldedWords(name))
      }
    }

    /// Takes names out.
    mutating func leaveOut(_ strangers: Set<FoldedWords>) {
      names.removeAll { strangers.contains(FoldedWords($0)) }
      words.subtract(strangers)
    }
  }

  init(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) {
    var candidates = Self.linked(facts, site: site) + Self.metas(facts, site: site)
    let visible = Self.visible(facts, site: site, headline: headline)
    candidates += visible
    guard facts.budget.spend(candidates.count * candidates.count) else { return }
    Self.leaveOut(Self.helpers(facts, site: site), of: &candidates)
    Self.leaveOut(Self.publishers(facts), of: &candidates)
    var numbers: [String: Int] = [:]
    for candidate in candidates where numbers[candidate.place] == nil { numbers[candidate.place] = numbers.count }
    let places = candidates.map { numbers[$0.place] }
    for index in candidates.indices {
      let agreeing = candidates.indices.lazy.filter { other in
        places[other] != places[index] && !candidates[other].words.isDisjoint(with: candidates[index].words)
      }
      let count = agreeing.prefix(3).reduce(0) { count, _ in count + 1 }
      candidates[index].score += 0.12 * Double(count)
    }
    candidates.sort { $0.score > $1.score }
    guard let best = candidates.first, best.score >= Self.threshold else {
      evidence = candidates.prefix(4).map { Self.evidence($0, won: false) }
      return
    }
    authors = Self.attested(best, among: candidates) ?? Self.settled(best, among: candidates)
    evidence = candidates.prefix(6).enumerated().map { Self.evidence($1, won: $0 == 0) }
    let chosen = Set(authors.map { FoldedWords($0) })
    lines = Set(candidates.filter { $0.words.isSubset(of: chosen) }.flatMap(\.lines).map { FoldedWords($0) })
  }

  private static let threshold = 0.45

  /// People whom the page names as the story's photographers, reviewers and the like.
  private static func helpers(_ facts: PageFacts, site: SiteNames) -> Set<FoldedWords> {
    let linked = Set((facts.linked?.authors ?? []).prefix(1).map { FoldedWords($0.name) })
    let reader = NameReader(site: site, isStructured: false)
    let lines = facts.marks(.byline).filter { mark in
      let words = mark.text.utf8.split(separator: 0x20, maxSplits: 3).prefix(3).map { Substring($0) }
      return words.first.map { NameWords.kinds(of: DateVocabulary.key($0)).contains(.helper) } == true
        && words.dropFirst().contains { NameWords.kinds(of: DateVocabulary.key($0)).contains(.opener) }
    }
    return Set(lines.flatMap { reader.names(in: $0.text) }.map { FoldedWords($0) }).subtracting(linked)
  }

  /// The site's own name, unless machines are told that it is a person's: a blog may bear its author's.
  private static func publishers(_ facts: PageFacts) -> Set<FoldedWords> {
    let people = (facts.linked?.authors ?? []).filter { !$0.isOrganisation }.map { FoldedWords($0.name) }
    return Set(facts.metas("og:site_name").map { FoldedWords($0.content) }).subtracting(people)
  }

  /// Takes names out of the candidates.
  private static func leaveOut(_ strangers: Set<FoldedWords>, of candidates: inout [Candidate]) {
    guard !strangers.isEmpty else { return }
    for index in candidates.indices where !candidates[index].words.isDisjoint(with: strangers) {
      candidates[index].leaveOut(strangers)
    }
    candidates.removeAll { $0.names.isEmpty }
  }

  /// What machines are told, where it is only the winner's names written better: `Ann Lee` for `Ann Lee AI`, or two names
  /// that the page sets side by side without a sign between them.
  private static func attested(_ best: Candidate, among candidates: [Candidate]) -> [String]? {
    guard let linked = candidates.first(where: { $0.place == "json-ld author" }), linked.place != best.place else {
      return nil
    }
    if linked.names.count > 1, best.names.count == 1,
      FoldedWords(linked.names.joined(separator: " ")) == FoldedWords(best.names[0])
    {
      return linked.names
    }
    // A list of the page that holds more than the authors, where another place has them alone.
    let isBacked = candidates.contains {
      $0.place != linked.place && $0.words == linked.words && $0.score >= best.score * 0.95
    }
    return isBacked && best.words.isSuperset(of: linked.words) ? linked.names : nil
  }

  /// The winner's names as the other places spell them, with the co-authors that only together make the byline.
  private static func settled(_ best: Candidate, among candidates: [Candidate]) -> [String] {
    let others = candidates.filter { $0.place != best.place && $0.score >= 0.4 }
    var names: [String] = []
    let known = others.flatMap(\.names).map { (name: $0, words: FoldedWords($0)) }.filter { $0.words.count > 1 }
    for name in best.names {
      let words = FoldedWords(name)
      if others.contains(where: { $0.words.contains(words) }) || others.isEmpty {
        names.append(name)
        continue
      }
      // "Ann Lee Globe Staff" where others say "Ann Lee".
      let shorter = known.first { $0.words.isPrefix(of: words) }?.name
      if let shorter {
        names.append(shorter)
      } else if words.count > 1, name.utf8.allSatisfy({ $0 != 0x2E || words.count < 4 }) {
        names.append(name)
      } else if best.names.count == 1 {
        names.append(name)
      }
    }
    // A list that holds all of these and more, each of whom the page shows too.
    let shown = Set(candidates.filter { $0.isVisible && $0.score >= 0.4 }.flatMap(\.words))
    let chosen = Set(names.map { FoldedWords($0) })
    for other in others
    where (!other.isVisible || other.score >= best.score * 0.92) && other.words.isSuperset(of: chosen)
      && other.words.count > chosen.count
    {
      if other.words.isSubset(of: shown) { return other.names }
    }
    return names.unique()
  }

  private static func evidence(_ candidate: Candidate, won: Bool) -> Article.Evidence {
    .init(
      field: "authors", value: candidate.names.joined(separator: "; "), place: candidate.place, won: won,
      why: "score \(Int((candidate.score * 100).rounded()))")
  }

  private static func linked(_ facts: PageFacts, site: SiteNames) -> [Candidate] {
    guard let linked = facts.linked else { return [] }
    let reader = NameReader(site: site, isStructured: true)
    let people = linked.authors.filter { !$0.isOrganisation }.flatMap { reader.names(in: $0.name) }
    return people.isEmpty ? [] : [Candidate(people, "json-ld author", 0.8)]
  }

  private static func metas(_ facts: PageFacts, site: SiteNames) -> [Candidate] {
    let reader = NameReader(site: site, isStructured: true)
    var groups: [(String, [String])] = []
    let metas = facts.metas(
      "author", "article:author", "article:author_name", "og:article:author", "dc.creator", "dcterms.creator",
      "dc.author",
      "parsely-author", "byl", "sailthru.author", "citation_author", "cxenseparse:author", "rbauthors", "bt:author",
      "itemprop:author", "article.author", "authors", "creator", "twitter:creator:name")
    for meta in metas where !meta.content.hasPrefix("http") && !meta.content.hasPrefix("@") {
      if let index = groups.firstIndex(where: { $0.0 == meta.name }) {
        groups[index].1.append(meta.content)
      } else {
        groups.append((meta.name, [meta.content]))
      }
    }
    if let label = facts.meta("twitter:label1"),
      hasPrefix(label),
      let name = facts.meta("twitter:data1")
    {
      groups.append(("twitter:data1", [name]))
    }
    if let entry = facts.document.entry, !entry.authors.isEmpty { groups.append(("feed", entry.authors)) }
    return groups.compactMap { name, contents in
      let people = contents.flatMap { reader.names(in: Self.turned($0, of: name)) }
      return people.isEmpty ? nil : Candidate(people, name, name == "feed" ? 0.6 : 0.62)
    }
  }

  /// `Doe, Jane` of a library's record as a name is written.
  private static func turned(_ content: String, of meta: String) -> String {
    let parts = content.split(separator: ",")
    guard meta.hasPrefix("citation") || meta.hasPrefix("dc"), parts.count == 2 else { return content }
    return "\(parts[1].trimmed()) \(parts[0].trimmed())"
  }

  private static func visible(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [Candidate] {
    var candidates: [Candidate] = []
    for mark in facts.marks(.byline) {
      let kind = kind(of: mark)
      let score = kind.score * place(of: mark, headline: headline)
      guard score > 0.1 else { continue }
      // A value is a name in microdata and an address elsewhere.
      let text = mark.text.isEmpty && mark.value?.utf8.contains(0x2F) == false ? mark.value ?? "" : mark.text
      guard text.utf8.count <= 120 || hasPrefix(text) else { continue }
      var names = NameReader(site: site, isStructured: kind.isStructured).names(in: text)
      // A link to an author's page says so only by its address: what begins small is a phrase.
      if mark.sign.hasPrefix("href") { names.removeAll { $0.contains(" ") && $0.first?.isLowercase == true } }
      guard !names.isEmpty, headline.words != FoldedWords(text) else { continue }
      let sign = String(mark.sign.prefix(24))
      // Links side by side are one byline.
      if kind.joins, let last = candidates.lastIndex(where: { $0.place == sign }),
        mark.offset - candidates[last].end < 30
      {
        candidates[last].add(names)
        candidates[last].end = mark.offset + mark.text.utf8.count
        candidates[last].lines.append(text)
        continue
      }
      var candidate = Candidate(names, sign, score)
      candidate.end = mark.offset + mark.text.utf8.count
      candidate.isVisible = true
      candidate.lines = [text]
      candidates.append(candidate)
    }
    return candidates
  }

  private static func kind(of mark: Document.Mark) -> (score: Double, isStructured: Bool, joins: Bool) {
    let sign = mark.sign
    if sign == "itemprop=author" { return (0.8, true, true) }
    if sign == "rel=author" { return (0.78, true, true) }
    if sign.hasPrefix("byline") { return (0.75, hasPrefix(mark.text), false) }
    if sign.hasPrefix("author") { return (0.68, true, true) }
    if sign.hasPrefix("href") { return (0.65, true, true) }
    if sign == "text" { return (firstWord(of: mark.text).contains(.opener) ? 0.62 : 0.3, false, false) }
    return (0.35, false, false)
  }

  /// What the word is that a text begins with.
  private static func firstWord(of text: String) -> NameWords.Kinds {
    NameWords.kinds(
      of: DateVocabulary.key(Substring(text.unicodeScalars.prefix { $0 != " " && $0 != ":" && $0 != "：" })))
  }

  private static func hasPrefix(_ text: String) -> Bool { firstWord(of: text).contains(.prefix) }

  /// How far a byline's place lets it be the story's.
  private static func place(of mark: Document.Mark, headline: HeadlineChoice) -> Double {
    var weight =
      switch mark.area {
      case .article: 1.1
      case .page: 1.0
      case .header: 0.9
      case .portrait: 0.8
      case .aside: 0.5
      case .navigation, .footer: 0.2
      case .related, .comments: 0.1
      }
    guard let start = headline.offset else { return weight }
    switch mark.offset - start {
    case 0..<600: weight *= 1.15
    case 600..<1500: weight *= 0.9
    case 1500...:
      let isSaid = mark.text.lowercased().hasPrefix("written by ") && weight >= 0.8
      weight *= isSaid ? 0.8 : mark.area == .portrait || mark.area == .article ? 0.75 : 0.55
    case -150..<0: weight *= 0.95
    default: weight *= 0.4
    }
    return weight
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their first order.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
