import News

/// Finds what is wrong from `Signs` alone: no file, no socket, no clock.
struct HealthJudge {
  private let signs: Signs
  private let running: [Roster.Member]
  let bottleneck: Bottleneck?

  /// One thing that is wrong: a clause of the sentence (`no storer heard for 43 s`), and what to do about it.
  struct Finding {
    let state: Health.State
    let words: String
    let advice: String?
  }

  init(_ signs: Signs) {
    self.signs = signs
    running = signs.members.filter { $0.condition == .running }
    bottleneck = Bottleneck(running, isAtWork: signs.books.inFlight > 0)
  }

  /// What is wrong, what has stopped first; empty if all is well.
  func findings() -> [Finding] {
    (missingStages() + disk() + damage() + books() + silentInstances()).sorted {
      $0.state == .stopped && $1.state != .stopped
    }
  }

  /// What to say if nothing is wrong.
  var goodNews: String { "\(running.count) instances run" }

  /// The clauses that follow the findings or the good news: what waits, which stage is slowest, which instances were
  /// replaced. After findings, also that nothing is lost, if the books balance and no damage is noted.
  func remarks(isHealthy: Bool) -> [String] {
    var remarks: [String] = []
    let books = signs.books
    if books.inFlight > 0 {
      let oldest = books.oldestSentAt.map { ", the oldest for \(age(since: $0))" } ?? ""
      remarks.append("\(count(books.inFlight, "item")) \(books.inFlight == 1 ? "waits" : "wait")\(oldest)")
    }
    if books.toFetch > 0 { remarks.append("\(count(books.toFetch, "address", "addresses")) to fetch") }
    if books.dead > 0 { remarks.append("\(count(books.dead, "dead letter"))") }
    if books.unreadSources > 0 { remarks.append("\(count(books.unreadSources, "source")) to read") }
    if books.pausedSources > 0 { remarks.append("\(count(books.pausedSources, "source")) paused") }
    if books.inFlight + books.toFetch + books.unreadSources == 0 { remarks.append("nothing waits") }
    if let bottleneck { remarks.append(bottleneck.words) }
    remarks += replacedInstances().map { "\($0.vitals.instance) fell silent \(age($0.silence)) ago, and another began" }
    if !isHealthy, books.isBalanced, signs.damage.isEmpty { remarks.append("nothing is lost") }
    return remarks
  }

  private func damage() -> [Finding] {
    guard !signs.damage.isEmpty else { return [] }
    return [
      Finding(
        state: .degraded, words: "damage was seen \(signs.damage.count.times)",
        advice: "chapar check --thorough says what is damaged, and clears this once everything is intact")
    ]
  }

  private var isWaiting: Bool { signs.books.inFlight + signs.books.toFetch > 0 }

  /// Stages without a running instance. That stops the pipeline if items wait, or if it is the relay; otherwise the
  /// pipeline is only degraded, since nothing is held up yet.
  private func missingStages() -> [Finding] {
    // Without a relay no vitals arrive, so nothing can be said about the other stages.
    if !running.contains(where: { $0.vitals.stage == .relay }), running.isEmpty {
      return [missing(.relay, state: .stopped)]
    }
    return Stage.allCases.filter { stage in !running.contains { $0.vitals.stage == stage } }
      .map { missing($0, state: isWaiting || $0 == .relay ? .stopped : .degraded) }
  }

  /// The words depend on how its last instance went: `the last storer left 5 s ago` (on request), `no storer heard for
  /// 43 s` (without its last vitals), `no storer is heard` (none is known).
  private func missing(_ stage: Stage, state: Health.State) -> Finding {
    let last = signs.members.filter { $0.vitals.stage == stage }.min { $0.silence < $1.silence }
    let since = last.map { $0.condition == .ended ? "left \(age($0.silence)) ago" : "heard for \(age($0.silence))" }
    let words =
      switch last?.condition {
      case .ended: "the last \(stage.worker) \(since ?? "left")"
      case .some: "no \(stage.worker) \(since ?? "heard")"
      case nil: "no \(stage.worker) is heard"
      }
    return Finding(state: state, words: words, advice: "start \(stage.program); its log says why it exited")
  }

  /// Whether an instance of the same stage was started since one fell silent.
  private func isReplaced(_ member: Roster.Member) -> Bool {
    running.contains { $0.vitals.stage == member.vitals.stage && $0.vitals.startedAt > member.vitals.time }
  }

  /// Instances that died in the last minute, without last vitals, and have been replaced.
  private func replacedInstances() -> [Roster.Member] {
    signs.members.filter { $0.condition == .silent && $0.silence < .seconds(60) && isReplaced($0) }
  }

  /// Silent instances of stages that have another one running, and were not replaced. A stage with none at all
  /// is in `missingStages`.
  private func silentInstances() -> [Finding] {
    signs.members.filter { member in
      member.condition == .silent && !isReplaced(member)
        && running.contains { $0.vitals.stage == member.vitals.stage }
    }.map {
      Finding(
        state: .degraded, words: "\($0.vitals.instance) not heard for \(age($0.silence))",
        advice: "its log says why it exited or hangs; the other instances of its stage keep working")
    }
  }

  private func disk() -> [Finding] {
    guard let free = signs.freeDisk, free < Health.scarceDisk else { return [] }
    let state: Health.State = free < Health.fullDisk ? .stopped : .degraded
    return [
      Finding(
        state: state, words: "\(free >> 20) MiB of disk are free",
        advice: "free some space on the state folder's disk: on a full disk nothing is stored, but nothing is lost")
    ]
  }

  /// An item that has waited too long, or else items that are sent a third time; the first tells more, so the second is
  /// left out.
  private func books() -> [Finding] {
    var findings: [Finding] = []
    if !signs.books.isBalanced {
      findings.append(
        Finding(state: .degraded, words: "the books don't balance", advice: "run `chapar check`"))
    }
    if let oldest = signs.books.oldestSentAt, elapsed(since: oldest) > signs.longestWait {
      findings.append(
        Finding(
          state: .degraded, words: "an item has had no receipt for \(age(since: oldest))",
          advice: "see `chapar items in-flight`; the fetcher sends it again when it times out"))
    } else if signs.books.attempts >= 3 {
      findings.append(
        Finding(
          state: .degraded, words: "items are sent again, one \(signs.books.attempts.times) so far",
          advice: "a stage crashes on them or is too slow: see `chapar items in-flight` and the stages' logs"))
    }
    return findings
  }

  private func elapsed(since time: Timestamp) -> Duration {
    .milliseconds(max(0, signs.now.milliseconds - time.milliseconds))
  }

  private func age(since time: Timestamp) -> String { age(elapsed(since: time)) }

  /// `119 s`, `2 min`, `119 min`, `2 h`: rounded down.
  private func age(_ duration: Duration) -> String {
    let seconds = Int(clamping: duration.components.seconds)
    return seconds < 120
      ? "\(seconds) s" : seconds < 7200 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}

extension Stage {
  var program: String { "chapar-\(worker)" }
}
