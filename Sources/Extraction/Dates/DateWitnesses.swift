import News

/// Collects the dates in a document.
///
/// A page has dozens of dates: of its story, of other stories, of comments, of today. Doubtful ones are kept with
/// little trust, and `DateDecision` weighs all of them.
struct DateWitnesses {
  /// The dates in the order linked data, metas, feed, address, title, marks; empty if they were too many for the
  /// budget.
  private(set) var all: [DateWitness] = []
  private let reader: DateReader
  private let headlineOffset: Int?
  private let isHeadlineInside: Bool
  /// What the signs met so far say; most of a page's dates have one of a few.
  private var signs: [String: DateSign.Traits] = [:]
  /// The dates of the texts read so far.
  private var read: [String: [DateReader.Found]] = [:]

  /// Collects the dates and settles what one of them says about another. A page with too many dates for the budget gets
  /// none.
  init(_ facts: PageFacts, headline: HeadlineChoice, language: String?) {
    reader = DateReader(language: language, reference: facts.document.fetchedAt)
    headlineOffset = headline.offset
    isHeadlineInside = headline.area == .article
    addLinked(facts.linked)
    addMetas(facts)
    addFeed(facts.document.entry)
    addURL(facts)
    addTitle(facts.document.head.title)
    for mark in facts.document.marks where mark.field == .date { add(mark) }
    // From here on, and in the decision, each witness is compared with all others.
    guard facts.budget.spend(all.count * all.count) else {
      all = []
      return
    }
    settleYears()
    settleOrder()
    doubtGuesses()
    inheritRoles()
    takeChangesAsSuch()
  }

  private mutating func add(
    _ text: String?, _ source: DateLedger.Source, _ role: DateLedger.Role, _ trust: Double, _ place: String
  ) {
    guard let text, let reading = reader.dayAtLeast(of: text) ?? reader.readings(in: text).first?.reading else {
      return
    }
    all.append(DateWitness(reading: reading, text: text, source: source, role: role, trust: trust, place: place))
  }

  /// Adds the dates in JSON-LD. Those of an article's types get more trust than those of a `WebPage` or other types.
  private mutating func addLinked(_ linked: LinkedArticle?) {
    guard let linked else { return }
    let trust =
      linked.types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" } ? 0.95 : 0.7
    add(linked.published, .linkedData, .published, trust, "datePublished")
    add(linked.created, .linkedData, .published, 0.55, "dateCreated")
    add(linked.uploaded, .linkedData, .published, 0.5, "uploadDate")
    add(linked.modified, .linkedData, .modified, 0.9, "dateModified")
  }

  /// Adds the dates in metas, at most two of each name. A page that repeats a meta for each of its teasers gives the
  /// first two.
  private mutating func addMetas(_ facts: PageFacts) {
    var counts: [String: Int] = [:]
    for meta in facts.allMetas {
      guard let (role, trust) = DateMetas.meaning(of: meta.name), counts[meta.name, default: 0] < 2 else { continue }
      counts[meta.name, default: 0] += 1
      add(meta.content, .meta, role, trust, meta.name)
    }
  }

  /// Adds the dates of the feed entry that led to the page.
  private mutating func addFeed(_ entry: FeedEntry?) {
    add(entry?.published, .feed, .published, 0.85, "feed entry")
    add(entry?.updated, .feed, .modified, 0.7, "feed entry")
  }

  /// Adds the date in the first address that has one; a date without a day gets little trust. The canonical address
  /// comes first: the one requested may be that of a copy or a redirect.
  private mutating func addURL(_ facts: PageFacts) {
    for url in [facts.canonical, facts.document.answeredURL, facts.document.url] {
      guard let url, let (reading, text) = URLDate.reading(of: url) else { continue }
      let trust = reading.day == nil ? 0.2 : 0.8
      return all.append(
        DateWitness(reading: reading, text: text, source: .url, role: .published, trust: trust, place: "address"))
    }
  }

  /// Adds the day that some sites write behind the title: `Ferry opens again | The Tideline | 28.04.2023`. Only the
  /// last part of a title that ends with a digit.
  private mutating func addTitle(_ title: String?) {
    guard let title, title.utf8.last.map({ $0 &- 0x30 < 10 }) == true, let last = TitleParts(title).parts.last,
      last.utf8.count < title.utf8.count, let reading = reader.reading(of: String(last)), reading.day != nil,
      !reading.isYearInferred
    else { return }
    all.append(
      DateWitness(
        reading: reading, text: String(last), source: .meta, role: .published, trust: 0.45, place: "title"))
  }

  // MARK: Marks

  /// Adds the dates in an element of the page: that of its attribute if it has one, as `<time datetime>` has,
  /// otherwise those in its text. A text of more than four dates gives none: it is a calendar or a list.
  private mutating func add(_ mark: Document.Mark) {
    let known = signs[mark.sign] ?? DateSign.Traits(of: mark.sign)
    signs[mark.sign] = known
    let base = DateSign(mark, known, headlineOffset: headlineOffset, isHeadlineInside: isHeadlineInside)
    guard base.trust > 0.02 || mark.area == .footer else { return }
    if let value = mark.value, !value.isEmpty, let reading = reader.dayAtLeast(of: value) {
      let said = base.role ?? DateLine(mark.text, []).roleOfAll
      let attested = reading.day == nil ? base.trust * 0.3 : base.trust
      return all.append(
        DateWitness(
          reading: reading, text: value, source: base.source, role: said ?? .published,
          trust: reading.isYearInferred ? attested * 0.4 : attested, place: mark.sign, offset: mark.offset,
          isMarked: said != nil))
    }
    var found = readings(in: mark.text)
    if found.count > 4 { return }
    // One date in a long sentence is what the sentence is about.
    let rest = mark.text.utf8.count - (found.reduce(0) { $0 + $1.range.count })
    let weight = mark.sign == "opening" ? 1 : rest > 60 ? 0.35 : rest > 30 ? 0.8 : 1.0
    found = Self.withoutTwins(found.filter { $0.reading.day != nil })
    if mark.sign == "opening" {
      guard found.count == 1, DateOpening.isDay(mark.text, at: found[0].range) else { return }
    }
    if found.isEmpty { return addMonth(mark, base) }
    let line = DateLine(mark.text, found.map(\.range))
    for (index, date) in found.enumerated() {
      let said = line.roles[index]
      // A day above the story with a name or other words beside it is the story's, not the page's own.
      let isPageDay = base.role == .page && (rest <= 12 || mark.sign == "page-header" || mark.sign.holds("current"))
      if date.reading.isBare, known.isSpan || mark.sign.hasPrefix("text") { continue }
      let role = said ?? (base.role == .page && !isPageDay ? nil : base.role) ?? .published
      // A date that words call the publication counts even in the page's last lines.
      let least = said == .published && mark.area == .footer ? 0.15 : 0
      all.append(
        DateWitness(
          reading: date.reading, text: mark.text,
          source: base.source == .pageHeader && role != .page ? .visibleText : base.source, role: role,
          trust: max(
            least, min(0.95, base.trust + (said == .published ? 0.15 : 0)) * weight * Self.factor(of: date.reading)),
          place: mark.sign, offset: mark.offset, isMarked: said != nil || base.role != nil))
    }
  }

  /// Adds the month of an issue, where a line is nothing else: `March 2024`.
  private mutating func addMonth(_ mark: Document.Mark, _ base: DateSign) {
    guard mark.text.utf8.count <= 40, base.role != .page, let reading = reader.reading(of: mark.text),
      reading.day == nil, reading.month != nil, !reading.isRelative, !reading.isYearInferred
    else { return }
    all.append(
      DateWitness(
        reading: reading, text: mark.text, source: base.source, role: base.role ?? .published, trust: base.trust * 0.5,
        place: mark.sign, offset: mark.offset))
  }

  /// The dates in a text, cached because nested elements have the same text.
  private mutating func readings(in text: String) -> [DateReader.Found] {
    if let known = read[text] { return known }
    let found = reader.readings(in: text)
    read[text] = found
    return found
  }

  /// Lowers trust in inferred years, in distances from a possibly late capture, and in computed lunar days. The
  /// factors are 0.4, 0.5 and 0.8; 1 for any other date.
  private static func factor(of reading: DateReading) -> Double {
    reading.isYearInferred ? 0.4 : reading.isRelative ? 0.5 : reading.isLunar ? 0.8 : 1
  }

  /// The dates in a line, without lunar ones that repeat a day given in another calendar.
  ///
  /// Persian and Arabic sites print one day in two or three calendars. Three days apart still count as one.
  private static func withoutTwins(_ found: [DateReader.Found]) -> [DateReader.Found] {
    let days = found.filter { !$0.reading.isLunar }.compactMap { $0.reading.date?.daysSinceEpoch }
    return found.filter { date in
      guard date.reading.isLunar, let day = date.reading.date?.daysSinceEpoch else { return true }
      return !days.contains { abs($0 - day) <= 3 }
    }
  }

  /// Gives a day without a year the year of a date in metadata or of a shown date with the same month and day, or else
  /// the year that brings it nearest to a date in metadata.
  ///
  /// A year that another date confirms doubles the trust, up to 0.9; one that is only the nearest leaves it low.
  private mutating func settleYears() {
    let open = all.indices.filter { all[$0].reading.isYearInferred }
    guard !open.isEmpty else { return }
    let dated = all.filter { $0.role != .page && !$0.reading.isYearInferred && $0.trust >= 0.2 }
    let told = dated.filter { !$0.isShown }
    for index in open {
      let reading = all[index].reading
      guard let month = reading.month, let day = reading.day else { continue }
      let isSame = { (other: DateWitness) in other.reading.month == month && other.reading.day == day }
      if let same = told.first(where: isSame) ?? dated.first(where: isSame) {
        all[index].reading.year = same.reading.year
        all[index].reading.isYearInferred = false
        all[index].trust = min(0.9, all[index].trust * 2)
      } else if let near = told.compactMap({ $0.reading.firstDay?.daysSinceEpoch }).max(),
        let year = Self.year(of: month, day, near: near)
      {
        all[index].reading.year = year
      }
    }
  }

  /// The year that brings a day nearest to another.
  private static func year(of month: Int, _ day: Int, near other: Int) -> Int? {
    let year = CivilDate(daysSinceEpoch: other).year
    let dates = [year - 1, year, year + 1].compactMap { CivilDate(year: $0, month: month, day: day) }
    return dates.min { abs($0.daysSinceEpoch - other) < abs($1.daysSinceEpoch - other) }?.year
  }

  /// Settles the order of day and month: `11/01/2023` is the first of November if something else gives that day, and
  /// nothing gives the eleventh of January.
  private mutating func settleOrder() {
    let open = all.indices.filter { Self.isOrderOpen(all[$0]) }
    guard !open.isEmpty else { return }
    let days = Set(all.indices.filter { !open.contains($0) }.compactMap { all[$0].day })
    for index in open {
      let witness = all[index].reading
      guard let day = witness.date?.daysSinceEpoch, !days.contains(day), let month = witness.month,
        let number = witness.day, let other = CivilDate(year: witness.year, month: number, day: month),
        days.contains(other.daysSinceEpoch)
      else { continue }
      (all[index].reading.month, all[index].reading.day) = (number, month)
    }
  }

  /// Lowers the trust in a day whose order was guessed, unless a date of which that isn't true gives the same day.
  private mutating func doubtGuesses() {
    guard all.contains(where: \.reading.isOrderGuessed) else { return }
    let sure = Set(all.lazy.filter { !$0.reading.isOrderGuessed }.compactMap(\.day))
    for index in all.indices where all[index].reading.isOrderGuessed {
      if let day = all[index].day, !sure.contains(day) { all[index].trust *= 0.6 }
    }
  }

  /// Whether day and month could be swapped: two different numbers up to 12 with a slash between them.
  private static func isOrderOpen(_ witness: DateWitness) -> Bool {
    guard let day = witness.reading.day, let month = witness.reading.month, day <= 12, day != month,
      witness.text.utf8.contains(0x2F)
    else { return false }
    let parts = witness.text.prefix { $0 != " " && $0 != "," && $0 != "T" }.split(separator: "/")
    return parts.count == 3 && parts.prefix(2).allSatisfy { $0.count <= 2 && Int($0) != nil }
  }

  /// Takes a day without a label below the headline as the change, if metadata say so and give an earlier publication.
  ///
  /// Publishing systems also write the day of the change as that of publication in some places: where a more trusted
  /// place has an earlier one, those count less. The earlier publication must be from metadata with a trust of 0.9 or
  /// more.
  private mutating func takeChangesAsSuch() {
    let told = all.indices.filter { all[$0].source == .linkedData || all[$0].source == .meta }
    let changes = Set(told.filter { all[$0].role == .modified }.compactMap { all[$0].day })
    var published = told.filter { all[$0].role == .published && all[$0].trust >= 0.9 && all[$0].day != nil }
    guard let first = published.min(by: { (all[$0].day ?? 0) < (all[$1].day ?? 0) }), let earliest = all[first].day
    else { return }
    let rewritten = published.filter { index in
      guard let day = all[index].day, all[index].trust < all[first].trust else { return false }
      return day > earliest + 1 && changes.contains(day)
    }
    for index in rewritten { all[index].trust *= 0.6 }
    published.removeAll { rewritten.contains($0) }
    guard let latest = published.compactMap({ all[$0].day }).max() else { return }
    for index in all.indices where all[index].isShown && all[index].role == .published {
      guard let day = all[index].day, day > latest + 1, day > earliest, changes.contains(day) else { continue }
      all[index].role = .modified
    }
  }

  /// Gives a date inside the line `Updated on June 4` the role of that line, although its own element has none. The
  /// two must give the same day, less than 80 bytes apart.
  private mutating func inheritRoles() {
    let changes = all.filter { $0.role == .modified && $0.source == .visibleText }
    guard !changes.isEmpty else { return }
    for index in all.indices where all[index].role == .published && all[index].isShown {
      let inner = all[index]
      guard let offset = inner.offset, inner.place == "text" || inner.source == .timeElement else { continue }
      let isInside = changes.contains { outer in
        outer.day == inner.day && abs((outer.offset ?? 0) - offset) < 80
          && outer.text.utf8.count > inner.text.utf8.count
          && (outer.text.contains(inner.text) || inner.reading.hour != nil)
      }
      if isInside, !inner.place.holds("publish") { (all[index].role, all[index].isMarked) = (.modified, true) }
    }
  }
}
