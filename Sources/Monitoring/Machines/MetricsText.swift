import News
import Pipeline
import Settings

/// The metrics in Prometheus's text format (https://prometheus.io/docs/instrumenting/exposition_formats/), in base
/// units, without hosts or sources as labels: there may be thousands.
struct MetricsText {
  private var lines: [String] = []

  /// The metrics from a status and from what the taps showed. Counters begin at 0 when the monitor or, for what
  /// instances report, the instance starts.
  static func text(_ status: Status, _ tally: Tally) -> String {
    var text = MetricsText()
    text.addBuild()
    text.addFlow(tally)
    text.addBooks(status)
    text.addInstances(status)
    return text.lines.joined(separator: "\n") + "\n"
  }

  /// Adds a metric that is always 1: the release is in its label, for joining with other metrics.
  private mutating func addBuild() {
    head("chapar_build_info", "gauge", "The release of this monitor.")
    add("chapar_build_info", ["version": Launch.version], 1)
  }

  /// Adds the counts and durations since this monitor started, from the taps. Pages are left out: the monitor does not
  /// listen to them.
  private mutating func addFlow(_ tally: Tally) {
    head("chapar_tap_messages_total", "counter", "Messages that crossed a boundary since this monitor started.")
    for boundary in Boundary.allCases where boundary != .pages {
      add("chapar_tap_messages_total", ["boundary": boundary.rawValue], Double(tally.messages[boundary] ?? 0))
    }
    head("chapar_tap_missed_total", "counter", "Messages that this monitor's taps missed.")
    add("chapar_tap_missed_total", [:], Double(tally.missed))
    head("chapar_outcomes_total", "counter", "Receipts by outcome since this monitor started.")
    for outcome in Receipt.Outcome.allCases {
      add("chapar_outcomes_total", ["outcome": outcome.rawValue], Double(tally.outcomes[outcome] ?? 0))
    }
    head("chapar_processing_duration_seconds", "histogram", "Work on one message, by stage.")
    for stage in [Stage.clean, .extract, .store] {
      add("chapar_processing_duration_seconds", ["stage": stage.rawValue], tally.work[stage] ?? Spread())
    }
    head(
      "chapar_publication_lag_seconds", "histogram",
      "From publication to being sent to the storer, for articles that give the time of day.")
    add("chapar_publication_lag_seconds", [:], tally.lag)
  }

  /// Adds the states of items and sources, from the ledger.
  private mutating func addBooks(_ status: Status) {
    let books = status.books
    head("chapar_items", "gauge", "Items in the books, by state.")
    for (state, count) in [
      ("stored", books.stored), ("revised", books.revised), ("unchanged", books.unchanged),
      ("filtered", books.filtered), ("rejected", books.rejected), ("dead", books.dead), ("in_flight", books.inFlight),
    ] {
      add("chapar_items", ["state": state], Double(count))
    }
    gauge("chapar_in_flight_items", "Items waiting to be sent or for their receipt.", Double(books.inFlight))
    gauge("chapar_dead_letters_items", "Items that got no receipt after all attempts.", Double(books.dead))
    gauge(
      "chapar_books_imbalance_items", "By how many items the books don't balance; 0 in a sound ledger.",
      Double(abs(books.difference)))
    head("chapar_fetches_total", "counter", "Addresses fetched and given up since the ledger began.")
    add("chapar_fetches_total", ["outcome": "fetched"], Double(books.fetched))
    add("chapar_fetches_total", ["outcome": "failed"], Double(books.failed))
    gauge("chapar_frontier_addresses", "Addresses waiting to be fetched.", Double(books.toFetch))
    gauge("chapar_sources", "Sources in the ledger.", Double(status.sources.count))
    if let free = status.freeDisk {
      gauge("chapar_disk_free_bytes", "Bytes free on the disk of the state directory.", Double(free))
    }
    let state = Health.State.allCases.firstIndex(of: status.health.state) ?? 0
    gauge("chapar_health_state", "0 healthy, 1 degraded, 2 stopped.", Double(state))
  }

  /// Adds what the running processes report, summed by stage. Of a stage without an instance some metrics are missing,
  /// so that `absent()` can alert.
  private mutating func addInstances(_ status: Status) {
    head("chapar_instances", "gauge", "Running instances, by stage.")
    for box in status.road { add("chapar_instances", ["stage": box.stage.rawValue], Double(box.running)) }
    head("chapar_messages_received_total", "counter", "Messages that the instances received since they started.")
    total("chapar_messages_received_total", status) { Double($0.received) }
    head("chapar_messages_sent_total", "counter", "Messages that the instances sent since they started.")
    total("chapar_messages_sent_total", status) { Double($0.sent) }
    head("chapar_busy_ratio", "gauge", "The mean share of time in which a stage's instances work, 0 to 1.")
    for box in status.road where box.running > 0 {
      add("chapar_busy_ratio", ["stage": box.stage.rawValue], box.busy)
    }
    head("chapar_resident_memory_bytes", "gauge", "Resident memory of a stage's instances together.")
    for box in status.road where box.running > 0 {
      add("chapar_resident_memory_bytes", ["stage": box.stage.rawValue], Double(box.residentBytes))
    }
    head("chapar_last_message_timestamp_seconds", "gauge", "When an instance of a stage last sent its vitals.")
    for box in status.road {
      guard let last = box.instances.map(\.vitals.time.milliseconds).max() else { continue }
      add("chapar_last_message_timestamp_seconds", ["stage": box.stage.rawValue], Double(last) / 1000)
    }
  }

  /// Adds a count by stage, summed over its instances, silent ones included, so that it does not fall the moment one
  /// ends.
  private mutating func total(_ name: String, _ status: Status, _ value: (Vitals) -> Double) {
    for box in status.road where !box.instances.isEmpty {
      add(name, ["stage": box.stage.rawValue], box.instances.map { value($0.vitals) }.reduce(0, +))
    }
  }

  /// Adds a single value with its head.
  private mutating func gauge(_ name: String, _ help: String, _ value: Double) {
    head(name, "gauge", help)
    add(name, [:], value)
  }

  /// Adds the lines that explain a metric and give its type; its values must follow.
  private mutating func head(_ name: String, _ type: String, _ help: String) {
    lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
  }

  /// Adds a histogram: cumulative buckets by upper bound (`le`), then its sum and count. Values above the last bound
  /// are only in `+Inf`.
  private mutating func add(_ name: String, _ labels: [String: String], _ spread: Spread) {
    var sum: UInt64 = 0
    for (bound, count) in zip(spread.bounds, spread.counts) {
      sum += count
      add(name + "_bucket", labels.merging(["le": Self.number(bound)]) { own, _ in own }, Double(sum))
    }
    add(name + "_bucket", labels.merging(["le": "+Inf"]) { own, _ in own }, Double(spread.count))
    add(name + "_sum", labels, spread.sum)
    add(name + "_count", labels, Double(spread.count))
  }

  /// Adds one line: `chapar_items{state="dead"} 3`. Label values are ours, so nothing in them needs escaping.
  private mutating func add(_ name: String, _ labels: [String: String], _ value: Double) {
    let pairs = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: ",")
    lines.append("\(name)\(pairs.isEmpty ? "" : "{\(pairs)}") \(Self.number(value))")
  }

  /// `3` for a whole number below 10^15, else as Swift writes a `Double`: `0.25`, `1e+16`.
  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
