import News

/// In messages from any process to the monitor and to whoever listens at a tap. Numbers come from other processes,
/// perhaps forged ones, so each has a range.
extension Vitals: JSONObject {
  package static var blank: Vitals {
    Vitals(
      stage: .fetch, instance: "", processID: 0, time: Timestamp(milliseconds: 0),
      startedAt: Timestamp(milliseconds: 0),
      received: 0, sent: 0, rejected: 0, held: 0, busy: 0, latency: Latency(median: 0, p99: 0), residentBytes: 0)
  }

  // Fields that earlier versions don't send are not required.
  /// Each process sends its vitals once a second. The bounds keep sums over many processes from overflowing.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance, upTo: FieldBounds.name)
    try coder.field(
      "host", &host, upTo: FieldBounds.name, isRequired: false,
      "The machine's name.")
    try coder.field(
      "version", &version, upTo: FieldBounds.name, isRequired: false,
      "The program's version.")
    try coder.field("processID", &processID, in: 0...Int32.max)
    try coder.field("time", &time)
    try coder.field("startedAt", &startedAt)
    try coder.field(
      "received", &received, in: FieldBounds.count,
      "Messages received since `startedAt`.")
    try coder.field(
      "sent", &sent, in: FieldBounds.count,
      "Messages passed on since `startedAt`.")
    try coder.field(
      "rejected", &rejected, in: FieldBounds.count,
      "Messages rejected since `startedAt`.")
    try coder.field(
      "strays", &strays, in: FieldBounds.count, isRequired: false,
      "Receipts since `startedAt` that ended no item: unknown, forged, or for an item that already has an outcome.")
    try coder.field(
      "held", &held, in: 0...1_000_000_000,
      "Items in hand; for the fetcher, items in flight.")
    try coder.field(
      "busy", &busy, in: 0...1,
      "The share of the time since the previous vitals spent working: on a processor, or waiting for the disk; for a relay, of all its threads together, at most 1."
    )
    try coder.field(
      "disk", &disk, in: 0...1, isRequired: false,
      "The part of `busy` spent waiting for the disk, or for anything else but a processor.")
    try coder.field(
      "ready", &ready, in: 0...1, isRequired: false,
      "The share spent waiting for a processor that was in use.")
    try coder.field(
      "heldBack", &heldBack, in: 0...1, isRequired: false,
      "The share spent waiting for the next stage to take finished work.")
    try coder.field(
      "latency", &latency,
      "Milliseconds of work on one message, since the previous vitals: upper bounds of percentiles.")
    try coder.field(
      "residentBytes", &residentBytes, in: 0...FieldBounds.bytes,
      "Resident memory in bytes.")
    try coder.field(
      "hasEnded", &hasEnded,
      "Whether the process is exiting on request, so that these are its last vitals. The relay repeats the last vitals of a silent process each second for ten minutes, with `time` unchanged."
    )
    try coder.field(
      "units", &units, isRequired: false,
      "The units of the numbers, in words.")
  }
}

extension Vitals.Latency: JSONObject {
  package static var blank: Vitals.Latency {
    Vitals.Latency(median: 0, p99: 0)
  }

  /// Milliseconds, with fractions.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("median", &median, in: 0...FieldBounds.milliseconds)
    try coder.field("p99", &p99, in: 0...FieldBounds.milliseconds)
  }
}

extension Vitals.Units: JSONObject {
  package static var blank: Vitals.Units {
    Vitals.Units()
  }

  /// Words for people who read a tap; no program reads them.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("counts", &counts, upTo: FieldBounds.name, isRequired: false)
    try coder.field("shares", &shares, upTo: FieldBounds.name, isRequired: false)
    try coder.field("latency", &latency, upTo: FieldBounds.name, isRequired: false)
    try coder.field("memory", &memory, upTo: FieldBounds.name, isRequired: false)
  }
}
