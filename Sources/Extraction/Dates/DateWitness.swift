import News

/// A date that something says, before it is judged.
struct DateWitness {
  var reading: DateReading
  var text: String
  var source: DateLedger.Source
  var role: DateLedger.Role
  var trust: Double
  /// The sign or name of the place, for the reasons.
  var place: String
  /// Where it stood in the page's text, where readers see it.
  var offset: Int?
  /// Whether markup or words say what the date is of.
  var isMarked = false

  /// The day as a number, where the date is that exact.
  var day: Int? { reading.date?.daysSinceEpoch }

  /// Whether readers see it.
  var isShown: Bool { source == .visibleText || source == .timeElement }

  /// The candidate of the ledger.
  var candidate: DateLedger.Candidate {
    .init(
      value: reading.iso, text: String(text.prefix(120)), source: source, role: role,
      trust: (trust * 100).rounded() / 100)
  }
}
