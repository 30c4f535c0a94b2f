import News

/// Chooses the authors: people named in a byline near the headline and confirmed by metadata.
///
/// Each place that names people gives one candidate, a list of names with a score for the place. Every other place
/// that has one of the names adds 0.12, up to three of them. The best one of 0.45 or more wins. If none reaches that,
/// there are no authors.
struct BylineChoice {
  /// People's names in the order of the byline, as written, except that all capitals are evened out (`NameCase`).
  private(set) var authors: [String] = []
  /// Up to six candidates, best first; four if none won.
  private(set) var evidence: [Article.Evidence] = []
  /// The lines of the page that name the authors. The extractor takes these lines out of the body.
  private(set) var lines: Set<FoldedWords> = []

  /// Compares all candidates, whose number squared is taken from the page's budget. Photographers, reviewers and the
  /// site's name are left out before.
  init(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) {
    var candidates = Self.linked(facts, site: site) + Self.metas(facts, site: site)
    let visible = VisibleBylines.all(facts, site: site, headline: headline)
    let publishers = Self.publishers(facts, told: candidates, shown: visible)
    candidates += visible
    guard facts.budget.spend(candidates.count * candidates.count) else { return }
    Self.leaveOut(Self.helpers(facts, site: site), of: &candidates)
    Self.leaveOut(publishers, of: &candidates)
    var numbers: [String: Int] = [:]
    for candidate in candidates where numbers[candidate.place] == nil { numbers[candidate.place] = numbers.count }
    let places = candidates.map { numbers[$0.place] }
    var namers: [FoldedWords: [Int]] = [:]
    for index in candidates.indices {
      for words in candidates[index].words { namers[words, default: []].append(index) }
    }
    for index in candidates.indices {
      // Other places that give one of these names; more than three of them say no more.
      var agreeing: Set<Int> = []
      for words in candidates[index].words {
        for other in namers[words] ?? [] where places[other] != places[index] && agreeing.count < 3 {
          agreeing.insert(other)
        }
      }
      candidates[index].score += 0.12 * Double(agreeing.count)
    }
    candidates.sort { $0.score > $1.score }
    guard let best = Self.best(of: candidates, site: site) else {
      evidence = candidates.prefix(4).map { Self.evidence($0, won: false) }
      return
    }
    let chosenNames = Self.attested(best, among: candidates) ?? Self.settled(best, among: candidates)
    authors = (best.isVisible ? Self.withoutShortForms(chosenNames) : chosenNames).map {
      NameCase.even($0, spellings: candidates.flatMap(\.names), language: facts.declaredLanguage)
    }
    let winner = candidates.firstIndex { $0.place == best.place && $0.names == best.names }
    evidence = candidates.prefix(6).enumerated().map { Self.evidence($1, won: $0 == winner) }
    let chosen = Set(authors.map { FoldedWords($0) })
    lines = Set(candidates.filter { $0.words.isSubset(of: chosen) }.flatMap(\.lines).map { FoldedWords($0) })
  }

  /// The least score of a byline that is believed.
  private static let threshold = 0.45

  /// The best candidate. A person shown on the page wins over the site itself, and over a one-word user name.
  ///
  /// Without this, stories whose metadata name `admin` or the site would not have the author whom readers see.
  /// `candidates` must be in descending order of score.
  private static func best(of candidates: [BylineCandidate], site: SiteNames) -> BylineCandidate? {
    guard let first = candidates.first, first.score >= threshold else { return nil }
    let isSite = first.names.allSatisfy { site.isName($0) }
    let isLogin = !first.isVisible && first.names.allSatisfy { !$0.contains(" ") && $0.first?.isCased == true }
    guard isSite || isLogin else { return first }
    let person = candidates.first { candidate in
      candidate.isVisible && candidate.score >= (isSite ? threshold : 0.8)
        && candidate.names.contains { $0.contains(" ") && !site.isName($0) }
    }
    return person ?? first
  }

  /// The names without single words beside full names, which are buttons, places or a repeated first name. Names in
  /// scripts without capitals stay, since a single word can be a full name there.
  private static func withoutShortForms(_ names: [String]) -> [String] {
    guard names.contains(where: { $0.contains(" ") }) else { return names }
    return names.filter { $0.contains(" ") || $0.first?.isCased == false }
  }

  /// People named as the story's photographers, reviewers and the like.
  ///
  /// The first author in linked data is not among them, so a reporter who also took the pictures stays an author.
  private static func helpers(_ facts: PageFacts, site: SiteNames) -> Set<FoldedWords> {
    let linked = Set((facts.linked?.authors ?? []).prefix(1).map { FoldedWords($0.name) })
    let reader = NameReader(site: site, isStructured: false, memory: facts.bylines)
    let texts = facts.marks(.byline).lazy.map(\.text)
    let lines = Set(texts.filter { $0.utf8.count <= 240 && NameWords.mayHoldHelper($0) })
    return Set(lines.flatMap { reader.helpers(in: $0) }.map { FoldedWords($0) }).subtracting(linked)
  }

  /// The site's own names, except where metadata say that it is a person, or both metadata and page show a name that
  /// looks like a person's: a blog may be named for its author. Only `og:site_name` gives the site's name here.
  private static func publishers(
    _ facts: PageFacts, told: [BylineCandidate], shown: [BylineCandidate]
  ) -> Set<FoldedWords> {
    let people = (facts.linked?.authors ?? []).filter { !$0.isOrganisation }.map { FoldedWords($0.name) }
    let names = facts.metas("og:site_name").map(\.content).filter { name in
      let words = FoldedWords(name)
      let isSigned = told.contains { $0.words.contains(words) } && shown.contains { $0.words.contains(words) }
      return !(isSigned && isPersonal(name))
    }
    return Set(names.map { FoldedWords($0) }).subtracting(people)
  }

  /// Whether a name looks like a person's: two or three capitalised words, none of them an article.
  private static func isPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...3).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      && !NameWords.articles.contains(words[0].lowercased())
  }

  /// Removes names from the candidates.
  private static func leaveOut(_ strangers: Set<FoldedWords>, of candidates: inout [BylineCandidate]) {
    guard !strangers.isEmpty else { return }
    for index in candidates.indices where !candidates[index].words.isDisjoint(with: strangers) {
      candidates[index].leaveOut(strangers)
    }
    candidates.removeAll { $0.names.isEmpty }
  }

  /// The names in metadata, if they are just the winner's names written better: `Ann Lee` for `Ann Lee AI`, or two
  /// names that the page shows without a separator. Nil if there are none in linked data, or if the winner is from
  /// there itself.
  private static func attested(_ best: BylineCandidate, among candidates: [BylineCandidate]) -> [String]? {
    guard let linked = candidates.first(where: { $0.place == "json-ld author" }), linked.place != best.place else {
      return nil
    }
    if linked.names.count > 1, best.names.count == 1,
      FoldedWords(linked.names.joined(separator: " ")) == FoldedWords(best.names[0])
    {
      return linked.names
    }
    // The page lists others besides the authors, and another place has only the authors.
    let isBacked = candidates.contains {
      $0.place != linked.place && $0.words == linked.words && $0.score >= best.score * 0.95
    }
    return isBacked && best.words.isSuperset(of: linked.words) ? linked.names : nil
  }

  /// The winner's names in the spelling of other places, with co-authors that only several places together give.
  ///
  /// A name that no other place has, whole or in part, is dropped if it is a single word, or four words or more with a
  /// full stop, unless it is the only one.
  private static func settled(_ best: BylineCandidate, among candidates: [BylineCandidate]) -> [String] {
    let others = candidates.filter { $0.place != best.place && $0.score >= 0.4 }
    var names: [String] = []
    let known = others.flatMap(\.names).map { (name: $0, words: FoldedWords($0)) }.filter { $0.words.count > 1 }
    for name in best.names {
      let words = FoldedWords(name)
      if others.contains(where: { $0.words.contains(words) }) || others.isEmpty {
        names.append(name)
        continue
      }
      // "Ann Lee Globe Staff" if others say "Ann Lee".
      let shorter = known.first { $0.words.isPrefix(of: words) }?.name
      if let shorter {
        names.append(shorter)
      } else if words.count > 1, name.utf8.allSatisfy({ $0 != 0x2E || words.count < 4 }) {
        names.append(name)
      } else if best.names.count == 1 {
        names.append(name)
      }
    }
    // A longer list that includes all of these, and whose other names the page shows too.
    let shown = Set(candidates.filter { $0.isVisible && $0.score >= 0.4 }.flatMap(\.words))
    let chosen = Set(names.map { FoldedWords($0) })
    for other in others
    where (!other.isVisible || other.score >= best.score * 0.92) && other.words.isSuperset(of: chosen)
      && other.words.count > chosen.count
    {
      if other.words.isSubset(of: shown) { return other.names }
    }
    return names.uniqued()
  }

  /// A candidate as evidence, its names separated by semicolons and its score in hundredths.
  private static func evidence(_ candidate: BylineCandidate, won: Bool) -> Article.Evidence {
    .init(
      field: "authors", value: candidate.names.joined(separator: "; "), place: candidate.place, won: won,
      why: "score \(Int((candidate.score * 100).rounded()))")
  }

  /// The candidate from JSON-LD: the people among the authors. Empty if linked data names only organisations.
  private static func linked(_ facts: PageFacts, site: SiteNames) -> [BylineCandidate] {
    guard let linked = facts.linked else { return [] }
    let reader = NameReader(site: site, isStructured: true, language: facts.declaredLanguage, memory: facts.bylines)
    let people = linked.authors.filter { !$0.isOrganisation }.flatMap { reader.names(in: $0.name) }
    return people.isEmpty ? [] : [BylineCandidate(people, "json-ld author", 0.8)]
  }

  /// A candidate for each kind of meta that names authors, and for the feed entry.
  ///
  /// Contents that are addresses or user names (`@anna`) are left out: `article:author` is often the address of a
  /// profile.
  private static func metas(_ facts: PageFacts, site: SiteNames) -> [BylineCandidate] {
    let reader = NameReader(site: site, isStructured: true, language: facts.declaredLanguage, memory: facts.bylines)
    var groups: [(String, [String])] = []
    for meta in facts.allMetas where AuthorMetas.nameAuthors(meta.name) {
      guard !meta.content.hasPrefix("http"), !meta.content.hasPrefix("@") else { continue }
      if let index = groups.firstIndex(where: { $0.0 == meta.name }) {
        groups[index].1.append(meta.content)
      } else {
        groups.append((meta.name, [meta.content]))
      }
    }
    if let name = VisibleBylines.labelled(facts) { groups.append(("twitter:data1", [name])) }
    if let entry = facts.document.entry, !entry.authors.isEmpty { groups.append(("feed", entry.authors)) }
    return groups.compactMap { name, contents in
      let people = contents.flatMap { reader.names(in: Self.turned($0, of: name)) }
      return people.isEmpty ? nil : BylineCandidate(people, name, name == "feed" ? 0.6 : 0.62)
    }
  }

  /// Turns `Doe, Jane`, as in library records, into a name.
  ///
  /// Only metas of the families `citation` and `dc`, with a single comma: elsewhere a comma separates two people.
  private static func turned(_ content: String, of meta: String) -> String {
    let parts = content.split(separator: ",")
    guard meta.hasPrefix("citation") || meta.hasPrefix("dc"), parts.count == 2 else { return content }
    return "\(parts[1].trimmed) \(parts[0].trimmed)"
  }
}
