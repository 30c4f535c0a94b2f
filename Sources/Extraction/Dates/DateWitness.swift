import News

/// A date found somewhere, before it is judged.
struct DateWitness {
  var reading: DateReading
  var text: String
  var source: DateLedger.Source
  var role: DateLedger.Role
  var trust: Double
  /// The sign or name of the place, for explanations.
  var place: String
  /// Where it is in the page's text, in bytes, if readers see it.
  var offset: Int?
  /// Whether markup or words say what the date means.
  var isMarked = false

  /// The day as a number, if the date has one.
  var day: Int? { reading.date?.daysSinceEpoch }

  /// Whether readers see it.
  var isShown: Bool { source == .visibleText || source == .timeElement }

  /// The candidate for the `DateLedger`.
  var candidate: DateLedger.Candidate {
    .init(
      value: reading.iso, text: String(text.prefix(120)), source: source, role: role,
      trust: (trust * 100).rounded() / 100)
  }
}
