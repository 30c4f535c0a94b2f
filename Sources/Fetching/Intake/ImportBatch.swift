/// What one step of an import found, to be committed as a whole.
struct ImportBatch {
  /// Items to be entered.
  var items: [NewItem] = []
  /// Addresses to be fetched.
  var candidates: [Frontier.Candidate] = []
  /// Whether known addresses are fetched again.
  var isAgain = false
  /// What was passed over, by reason.
  var skips: [String: Int] = [:]
  /// Damaged places and unreadable files, in words for an operator.
  var faults: [String] = []
  /// Where the next step begins.
  var cursor: ImportCursor
  /// Whether the source is at its end.
  var isFinished = false

  /// Counts something that was passed over.
  mutating func skip(_ reason: String) { skips[reason, default: 0] += 1 }

  /// Under what pages beyond the limit are counted, files and records alike.
  static func tooLarge(_ limit: Int) -> String { "larger than the limit of \(limit) bytes" }

  /// Under what a fault is counted among what was passed over.
  static let faultReason = "damaged or unreadable"

  /// Counts a damage or an unreadable file.
  mutating func note(_ fault: String) {
    skip(Self.faultReason)
    if faults.count < 20 { faults.append(fault) }
  }
}
