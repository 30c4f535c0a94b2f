/// A byline split into parts by their lead words: `By`, `Text:`, `Photos by`, `Last updated:`.
///
/// `By Ann Lee Photos by Bo Ray Last updated: June 4` gives `Ann Lee` as an author's part and `Bo Ray` as a helper's;
/// the day is dropped. Without any lead, the whole byline is one part that names authors. Leads are looked for in the
/// first 30 words.
struct BylineParts {
  /// The parts that name authors, in order.
  private(set) var authors: [ArraySlice<NameToken>] = []
  /// The parts that name photographers, reviewers and the like.
  private(set) var helpers: [ArraySlice<NameToken>] = []

  /// What a part names.
  private enum Role { case author, helper, other }

  /// Splits the words that `NameToken.tokens` gives. Each is looked at a few times at most.
  init(_ words: [NameToken]) {
    var start = Self.afterOpeners(words)
    var role = Self.role(of: words[..<start])
    var isLed = start > 0
    var index = start
    while index < words.count, index < 30 {
      guard words[index].isLabel || Self.isLead(words, index, from: start) else {
        index += 1
        continue
      }
      // "Translated by : Bo Ray": a separate colon belongs to the lead before it.
      if words[index].key == 0, index == start, isLed {
        start = index + 1
        index = start
        continue
      }
      let lead = Self.lead(before: index, in: words, from: start)
      // "Poem by Jan Erb": words before a bare "by" that have no lead of their own describe the work.
      let isWork = !isLed && lead == index && words[index].kinds.contains(.by)
      if !isWork { take(words[start..<lead], role) }
      role = Self.role(of: words[lead...index])
      isLed = true
      start = index + 1
      index = start
      // "Reported by: By Ann Lee"; "Text: Von Jan Erb".
      while start < words.count, words[start].kinds.contains(.by) {
        start += 1
        index = start
      }
    }
    take(words[start...], role)
  }

  /// Adds a part to those of its role.
  private mutating func take(_ part: ArraySlice<NameToken>, _ role: Role) {
    guard !part.isEmpty else { return }
    switch role {
    case .author: authors.append(part)
    case .helper: helpers.append(part)
    case .other: break
    }
  }

  /// The index after the opening words that only introduce names: `By`, `Von`, `Written and reported by`. At most four
  /// words; 0 if there are none.
  private static func afterOpeners(_ words: [NameToken]) -> Int {
    // "A cura di Giulia Conti".
    let isJoint =
      words.count > 2 && words[0].kinds.contains(.conjunction) && words[1].kinds.contains(.prefix)
    var index = isJoint ? 1 : 0
    while index < words.count, !words[index].kinds.isDisjoint(with: [.prefix, .our]), !words[index].isLabel, index < 4 {
      // "Text und Fotos: Jan Erb", "Words and pictures by Jan Erb": one lead, of a writer who took pictures too.
      if index + 2 < words.count, words[index + 1].kinds.contains(.conjunction) || words[index + 1].text.isEmpty,
        words[index + 2].kinds.contains(.helper)
      {
        break
      }
      index += 1
      // "Par notre envoyé spécial": a job may come before the name.
      if words[index - 1].kinds.contains(.by), index == words.count || !words[index].kinds.contains(.our) { break }
    }
    // If nothing else is left, the word is itself the name, such as "Story" or "Words".
    return index < words.count ? index : 0
  }

  /// Whether a word such as "by" introduces names in the middle of a line.
  private static func isLead(_ words: [NameToken], _ index: Int, from start: Int) -> Bool {
    guard words[index].kinds.contains(.by) else { return isBareLabel(words, index) }
    return !isInName(index, words, from: start)
  }

  /// Whether a word is a label before a comma: `Author, Ann Lee Role, BBC News`.
  private static func isBareLabel(_ words: [NameToken], _ index: Int) -> Bool {
    words[index].endsName && words[index].kinds.contains(.label)
  }

  /// Where the lead that ends with a word begins. It includes preceding words that say what was done:
  /// `Medically reviewed by`. The word at `index` is always part of it.
  private static func lead(before index: Int, in words: [NameToken], from start: Int) -> Int {
    var lead = index
    let verbs: NameWords.Kinds = [.prefix, .helper, .date]
    if words[index].kinds.contains(.label), !words[index].isLabel { return index }
    while lead > start, !words[lead - 1].endsAll || words[lead - 1].text.isEmpty, !words[lead - 1].isLabel {
      let word = words[lead - 1]
      // The slash of "Text/Fotos:".
      if word.text.isEmpty, word.endsName, lead > start + 1, words[lead - 2].kinds.contains(.prefix) {
        lead -= 1
        continue
      }
      let isJoint = word.kinds.contains(.conjunction) || word.kinds.contains(.adverb)
      guard !word.kinds.isDisjoint(with: verbs) || isJoint && lead > start else { break }
      if word.endsName { break }
      lead -= 1
    }
    return lead
  }

  /// Whom a lead introduces: authors if it mentions writing, helpers if it mentions only pictures and the like. An
  /// empty lead means authors.
  private static func role(of lead: ArraySlice<NameToken>) -> Role {
    let saysBy = lead.contains { $0.kinds.contains(.by) }
    let isWriting = lead.contains {
      $0.kinds.contains(.prefix) && $0.kinds.isDisjoint(with: [.helper, .date, .by])
    }
    if isWriting { return .author }
    if lead.contains(where: { $0.kinds.contains(.helper) }) { return .helper }
    if !saysBy, lead.contains(where: { $0.kinds.contains(.date) || $0.kinds.contains(.label) }) { return .other }
    return .author
  }

  /// Whether a word such as "von" is inside a name, as in "Jan von Erb", and not before one, as in "Gedicht von Jan
  /// Erb". It is if one or two names come before it since the last sign or conjunction, and one after it.
  private static func isInName(_ index: Int, _ words: [NameToken], from start: Int) -> Bool {
    if index == start { return false }
    guard words[index].kinds.contains(.particle) else { return false }
    func ends(_ word: NameToken) -> Bool { word.endsName || word.endsAll || word.kinds.contains(.conjunction) }
    let before = words[start..<index].reversed().prefix { !ends($0) }
    guard (1...2).contains(before.count),
      before.allSatisfy({ $0.kinds.isEmpty && $0.text.first?.isUppercase == true })
    else { return false }
    var after = 0
    for word in words[(index + 1)...] where !word.kinds.contains(.particle) {
      if word.kinds.contains(.conjunction) || word.text.isEmpty { break }
      after += 1
      if ends(word) { break }
    }
    return after == 1
  }
}
