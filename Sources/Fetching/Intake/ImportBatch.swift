/// What one step of an import found, committed as a whole.
struct ImportBatch {
  /// Items to enter.
  var items: [NewItem] = []
  /// Addresses to fetch.
  var candidates: [Frontier.Candidate] = []
  /// Whether known addresses are fetched again.
  var isAgain = false
  /// How many were skipped, by reason.
  var skips: [String: Int] = [:]
  /// Damaged places and unreadable files, in words for an operator.
  var faults: [String] = []
  /// Where the next step starts.
  var cursor: ImportCursor
  /// Whether the end of the source is reached.
  var isFinished = false

  /// Counts something that was skipped.
  mutating func skip(_ reason: String) { skips[reason, default: 0] += 1 }

  /// The reason under which pages beyond the limit are counted, files and records alike.
  static func tooLarge(_ limit: Int) -> String { "larger than the limit of \(limit) bytes" }

  /// The reason under which faults are counted.
  static let faultReason = "damaged or unreadable"

  /// Notes and counts damage or an unreadable file.
  mutating func note(_ fault: String) {
    skip(Self.faultReason)
    if faults.count < 20 { faults.append(fault) }
  }
}
