import News

/// A date found somewhere, before it is judged.
struct DateWitness {
  var reading: DateReading
  /// The text that was read, as on the page.
  var text: String
  var source: DateLedger.Source
  /// What it is the date of. It may change while witnesses are compared.
  var role: DateLedger.Role
  /// How likely the date is the one its role says, from 0 to 1. The values are compared and added up in
  /// `DateDecision`.
  var trust: Double
  /// The sign or name of the place, for explanations.
  var place: String
  /// Where it is in the page's text, in bytes, if readers see it.
  var offset: Int?
  /// Whether markup or words say what the date means. An unmarked date is taken as that of publication until something
  /// says otherwise.
  var isMarked = false

  /// The day as a number, if the date has one.
  var day: Int? { reading.date?.daysSinceEpoch }

  /// Whether readers see it.
  var isShown: Bool { source == .visibleText || source == .timeElement }

  /// The candidate for the `DateLedger`. The text is cut to 120 characters, the trust rounded to hundredths.
  var candidate: DateLedger.Candidate {
    .init(
      value: reading.iso, text: String(text.prefix(120)), source: source, role: role,
      trust: (trust * 100).rounded() / 100)
  }
}
