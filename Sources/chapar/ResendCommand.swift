import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar resend`: sends stored items again, after the archive or a part of it was lost. It only makes them due in the
/// ledger; the running fetcher sends them. Nothing happens without `--yes`.
///
/// It goes through the ledger a thousand items at a time, so that fetchers wait for none of its transactions for long.
struct ResendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resend", abstract: "Send stored items again, for example after losing an archive.",
    discussion: """
      Shows what would be sent, and sends it with --yes. The pages are read from the journal, or from the files that \
      were imported. What the archive already has is answered as before, so nothing is duplicated. Options can be \
      combined.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "Only from this source.", completion: SourceOptions.completion)
  var source: String?

  @Option(help: "Only what was stored since: a day (2026-11-20), a time (2026-11-20T06:30:00Z) or an age (36h, 7d).")
  var since: String?

  @Flag(help: "Only what the ledger has as stored but the archive lacks.")
  var missing = false

  @Flag(help: "Send them; without this they are only shown.")
  var yes = false

  @Flag(help: "Only show them, as without --yes.")
  var dryRun = false

  @Flag(help: "One JSON object.")
  var json = false

  /// Refuses a command without any condition, which would send everything again.
  func validate() throws {
    if source == nil, since == nil, !missing { throw ValidationError("give --missing, --source or --since") }
    if yes, dryRun { throw ValidationError("--yes and --dry-run can't be combined") }
    if let since, Self.instant(since, before: .current()) == nil {
      throw ValidationError("--since takes 2026-11-20, 2026-11-20T06:30:00Z, 36h or 7d, not '\(since)'")
    }
  }

  func run() async throws {
    let ledger = try await common.existingLedger()
    let source = source.map { SourceName(rawValue: $0) }
    if let source { try ledger.requireSource(source.rawValue) }
    let archive = missing ? try await archiveIfAny() : nil
    var plan = ResendPlan()
    var last: Int64 = 0
    let since = since.flatMap { Self.instant($0, before: .current()) }
    while true {
      // Read the ledger first: whatever it has as stored was in the archive before.
      let batch = try ledger.kept(of: source, since: since, after: last, limit: 1000)
      guard let end = batch.last?.sequence else { break }
      last = end
      let lacking = try archive.map { Set(try $0.unanswered(batch.map(\.id))) }
      let chosen = batch.filter { lacking?.contains($0.id) ?? true }
      for item in chosen { plan.add(item) }
      if yes { plan.sent += try ledger.resend(chosen.map(\.id), keeping: !missing) }
    }
    if json { try Output.json(plan) } else { Output.lines(plan.lines(isSent: yes)) }
  }

  /// The archive; nil if there is none, so that everything is missing, which is said on standard error.
  private func archiveIfAny() async throws -> Archive? {
    do {
      return try await common.archive()
    } catch let error as ArchiveError where error.code == .missing {
      Output.note("There is no archive: everything is missing. The storer makes a new one when it starts.")
      return nil
    }
  }

  /// The instant that a day (its start in UTC), a time or an age names; nil for any other text.
  static func instant(_ text: String, before now: Timestamp) -> Timestamp? {
    Timestamp(text) ?? Timestamp(text + "T00:00:00Z") ?? Age(text)?.before(now)
  }
}

/// What will be or was sent again, by source.
///
/// As JSON `{"away":{"FILE":2},"counts":[{"items":12,"source":"news"}],"sent":0}`.
struct ResendPlan: Encodable {
  private var counts: [Count] = []
  /// How many items can't be read, by missing file: they are sent all the same, wait for their file, and end as dead
  /// letters if it stays away.
  private var away: [String: Int] = [:]
  /// Which files were looked for, so that each is only once.
  private var isThere: [String: Bool] = [:]
  /// How many were queued to be sent.
  var sent = 0

  /// The items of one source.
  private struct Count: Encodable {
    let source: SourceName
    var items: Int
  }

  /// What is in the JSON: which files were looked for is not.
  private enum CodingKeys: String, CodingKey { case counts, away, sent }

  /// Counts an item, and looks whether its file is there.
  mutating func add(_ item: KeptItem) {
    if let index = counts.firstIndex(where: { $0.source == item.source }) {
      counts[index].items += 1
    } else {
      counts.append(Count(source: item.source, items: 1))
    }
    let isThere = isThere[item.file] ?? FileManager.default.fileExists(atPath: item.file)
    self.isThere[item.file] = isThere
    if !isThere { away[item.file, default: 0] += 1 }
  }

  /// The report as text: a line for each source, one for each missing file, and the sum.
  func lines(isSent: Bool) -> [Line] {
    if counts.isEmpty { return ["There is nothing to send again."] }
    var lines: [Line] = counts.map { "\($0.items)  \($0.source)" }
    for (file, items) in away.sorted(by: { $0.key < $1.key }) {
      lines.append("\(items) of them can't be read: \(file) is missing; put it back, or they end as dead letters")
    }
    let total = counts.reduce(0) { $0 + $1.items }
    lines.append(isSent ? "\(sent) to be sent again" : "\(total) would be sent again; add --yes to do it")
    return lines
  }
}
