import News

/// Decides from the witnesses when the story was published and when it was changed.
///
/// A page's places contradict each other: metadata is rewritten with each change, a template prints today's date,
/// another story's date stands beside the headline. So no fixed order of places decides, but trust, agreement and what
/// readers see. `PageDateTests` has cases that the numbers here must get right, and a quality floor measures them on
/// real pages.
struct DateDecision {
  /// Each `why` is written for people: `datePublished, 2 more sources agree`.
  let ledger: DateLedger

  /// Decides, with the capture as the latest possible date. The ledger keeps the 40 most trusted candidates.
  ///
  /// Implausible ones are kept as candidates too, but can't win. The capture itself is the last candidate, with no
  /// trust.
  init(_ witnesses: [DateWitness], capture: Timestamp) {
    var ledger = DateLedger()
    let latest = capture.date.daysSinceEpoch + 1
    let plausible = witnesses.filter { Self.isPlausible($0, latest: latest) }
    ledger.published = Self.winner(of: .published, among: plausible)
    ledger.modified = Self.winner(of: .modified, among: plausible)
    ledger.shown = Self.shown(among: plausible, published: ledger.published)
    var seen: Set<Seen> = []
    ledger.candidates = witnesses.sorted { $0.trust > $1.trust }.map(\.candidate)
      .filter { seen.insert(Seen(value: $0.value, source: $0.source, role: $0.role)).inserted }.prefix(40).map { $0 }
    let value = capture.description
    ledger.candidates.append(.init(value: value, text: value, source: .capture, role: .capture, trust: 0))
    self.ledger = ledger
  }

  /// What makes two candidates equal. Pages repeat a date in many elements; the ledger keeps one of each.
  private struct Seen: Hashable {
    var value: String
    var source: DateLedger.Source
    var role: DateLedger.Role
  }

  /// Whether the story can have been published then: not after the capture, and not before the web existed.
  ///
  /// `latest` is the day after the capture's in UTC, as the site's own zone may be ahead. A day before 1990 needs a
  /// trust of 0.9, and none before 1800 counts: archives put old stories online with their dates.
  private static func isPlausible(_ witness: DateWitness, latest: Int) -> Bool {
    guard let day = witness.reading.firstDay?.daysSinceEpoch, day <= latest else { return false }
    return witness.reading.year >= 1990 || witness.trust >= 0.9 && witness.reading.year >= 1800
  }

  /// The unlabelled day that readers see near the headline, if it is not that of publication. Nil if no day of
  /// publication was found.
  private static func shown(among witnesses: [DateWitness], published: DateLedger.Decision?) -> DateLedger.Decision? {
    guard let published else { return nil }
    let shown = witnesses.filter {
      $0.isShown && $0.trust >= 0.55 && $0.day != nil && !$0.reading.isRelative && !$0.reading.isYearInferred
    }
    guard !shown.contains(where: { $0.reading.iso.prefix(10) == published.value.prefix(10) }),
      let other = shown.filter({ !$0.isMarked }).max(by: { $0.trust < $1.trust })
    else { return nil }
    return .init(value: other.reading.iso, source: other.source, why: "\(other.place), the day that readers see")
  }

  /// The date for a role: that of the witness with the best score, as precise as any witness for the same day gives
  /// it. Nil if no witness has this role. A date without a day wins only if no day does.
  ///
  /// Witnesses with hardly any trust count only if there are no others and nothing says that the story was changed.
  private static func winner(of role: DateLedger.Role, among witnesses: [DateWitness]) -> DateLedger.Decision? {
    let dated = witnesses.filter { $0.role == role && $0.day != nil }
    var own = dated.filter { $0.trust >= 0.12 }
    let isChanged = witnesses.contains { $0.role == .modified && $0.trust >= 0.6 }
    if own.isEmpty, !isChanged { own = dated.filter { $0.trust >= 0.06 } }
    var best: (score: Double, witness: DateWitness, agreeing: Int)?
    for witness in own {
      let (score, agreeing) = score(witness, among: witnesses)
      if score > best?.score ?? 0 { best = (score, witness, agreeing) }
    }
    guard let best else { return monthOnly(of: role, among: witnesses) }
    let local = localDay(of: best.witness, among: own)
    let precise = mostPrecise(like: local, among: own)
    let agreement =
      best.agreeing == 0 ? "" : best.agreeing == 1 ? ", 1 more source agrees" : ", \(best.agreeing) more sources agree"
    let zone = local.day == best.witness.day ? "" : ", the day where the site is"
    return .init(value: precise.reading.iso, source: precise.source, why: "\(best.witness.place)\(agreement)\(zone)")
  }

  /// The score of a witness: its trust, agreeing sources, and whether readers see this day.
  ///
  /// Each other source that gives the same day adds up to 0.2, an adjacent day half of that, another role half again;
  /// the second result counts these sources. The month of an address adds 0.1.
  private static func score(_ witness: DateWitness, among witnesses: [DateWitness]) -> (Double, Int) {
    guard let day = witness.day else { return (0, 0) }
    var score = witness.trust
    var agreeing: Set<DateLedger.Source> = []
    for other in witnesses where other.source != witness.source && other.role != .page {
      guard let otherDay = other.day else {
        if other.source == .url, other.reading.year == witness.reading.year,
          other.reading.month == witness.reading.month
        {
          score += 0.1
        }
        continue
      }
      guard abs(otherDay - day) <= 1, witness.reading.mayBe(other.reading), agreeing.insert(other.source).inserted
      else { continue }
      score += (otherDay == day ? 0.2 : 0.1) * (other.role == witness.role ? 1 : 0.5) * min(1, other.trust + 0.3)
    }
    if isWrittenAnew(witness, among: witnesses) { score -= 0.4 }
    if agreeing.isEmpty, isOfLaterUse(witness, among: witnesses) { score -= 0.45 }
    if witness.source == .visibleText || witness.source == .timeElement, witness.trust >= 0.6,
      isOnlyShown(witness, day, among: witnesses, asText: witness.source == .visibleText)
    {
      score += 0.4
    }
    return (score, agreeing.count)
  }

  /// Whether metadata, or a line that readers see, give the same day for the change, while readers see an earlier day
  /// at the headline. Some publishing systems write the day of a change into `datePublished` as well.
  private static func isWrittenAnew(_ witness: DateWitness, among witnesses: [DateWitness]) -> Bool {
    guard witness.source == .linkedData || witness.source == .meta, let day = witness.day else { return false }
    var isChange = false
    var isShownEarlier = false
    for other in witnesses {
      guard let otherDay = other.day else { continue }
      if other.source == witness.source || other.isShown && other.isMarked, other.role == .modified, otherDay == day {
        isChange = true
      }
      guard other.isShown, other.role == .published, other.trust >= 0.65, !other.reading.isRelative else { continue }
      if otherDay >= day - 1 { return false }
      isShownEarlier = true
    }
    return isChange && isShownEarlier
  }

  /// Whether a meta called just "date" gives a day a little after the one that readers see. Publishing systems rewrite
  /// such a meta with each change.
  private static func isOfLaterUse(_ witness: DateWitness, among witnesses: [DateWitness]) -> Bool {
    guard witness.source == .meta, witness.trust <= 0.75, let day = witness.day else { return false }
    return witnesses.contains {
      guard $0.isShown, $0.role == .published, $0.trust >= 0.3, !$0.reading.isRelative, !$0.reading.isYearInferred,
        let shown = $0.day
      else { return false }
      return (2...60).contains(day - shown)
    }
  }

  /// Whether no other day is shown near the headline, and metadata have this one too. Then readers and machines are
  /// told the same day.
  private static func isOnlyShown(_ witness: DateWitness, _ day: Int, among witnesses: [DateWitness], asText: Bool)
    -> Bool
  {
    let shown = witnesses.filter {
      ($0.source == .visibleText || $0.source == .timeElement) && $0.trust >= 0.55 && $0.role != .page
    }
    return shown.allSatisfy { abs(($0.day ?? day) - day) <= 1 }
      && witnesses.contains {
        $0.source != .visibleText && $0.source != .timeElement && (asText || $0.role == .published)
          && $0.day.map { abs($0 - day) <= 1 } == true && $0.reading.mayBe(witness.reading)
      }
  }

  /// If the winner is in UTC, the witness for the adjacent day in the site's own zone, if any; otherwise the winner.
  ///
  /// A story of 8 p.m. on June 4 in New York is of `2023-06-05T00:00Z` in metadata. If another trusted source gives
  /// the day of the winner itself, it stays.
  private static func localDay(of winner: DateWitness, among witnesses: [DateWitness]) -> DateWitness {
    guard winner.reading.zone == 0, winner.reading.hour != nil, let day = winner.day else { return winner }
    let local = witnesses.filter {
      guard let other = $0.day, abs(other - day) == 1, $0.trust >= 0.45,
        Self.isDay(other, possibleAt: winner.reading)
      else { return false }
      guard $0.reading.hour != nil else { return $0.source == .visibleText || $0.source == .url }
      return $0.reading.zone != 0 && abs(($0.reading.seconds ?? 0) - (winner.reading.seconds ?? 0)) < 15 * 3600
    }
    let same = witnesses.contains {
      $0.day == day && $0.reading.zone != 0 && $0.source != winner.source && $0.trust >= 0.3
    }
    guard !same, let best = local.max(by: { $0.trust < $1.trust }) else { return winner }
    return best
  }

  /// Whether an instant in UTC falls on this day somewhere on earth: zones range from UTC-11 to UTC+13. Days are
  /// counted from 1970-01-01. True without an instant.
  private static func isDay(_ day: Int, possibleAt reading: DateReading) -> Bool {
    guard let seconds = reading.seconds else { return true }
    return (seconds - 11 * 3600) / 86_400 <= day && day <= (seconds + 13 * 3600) / 86_400
  }

  /// A date to the month, if nothing better is known. A day that alone would not be trusted is used if it is the only
  /// one in that month.
  private static func monthOnly(of role: DateLedger.Role, among witnesses: [DateWitness]) -> DateLedger.Decision? {
    let months = witnesses.filter { $0.role == role && $0.day == nil && $0.trust >= 0.15 }
    guard let month = months.max(by: { $0.trust < $1.trust }) else { return nil }
    let days = witnesses.filter {
      $0.role == role && $0.day != nil && !$0.reading.isYearInferred && month.reading.month != nil
        && $0.reading.year == month.reading.year && $0.reading.month == month.reading.month
    }
    if let day = days.first, days.allSatisfy({ $0.day == day.day }) {
      return .init(value: day.reading.iso, source: day.source, why: "\(day.place), in the month of the \(month.place)")
    }
    return .init(value: month.reading.iso, source: month.source, why: "\(month.place), no day is known")
  }

  /// The winner, or a witness of the same day with nearly its trust that also has the hour. Nearly means at most 0.3
  /// less.
  private static func mostPrecise(like winner: DateWitness, among witnesses: [DateWitness]) -> DateWitness {
    guard winner.reading.hour == nil else { return winner }
    return witnesses.first { $0.day == winner.day && $0.reading.hour != nil && $0.trust >= winner.trust - 0.3 }
      ?? winner
  }
}
