import News

extension Vitals: WireObject {
  static var blank: Vitals {
    Vitals(
      stage: .fetch, instance: "", processID: 0, time: Timestamp(milliseconds: 0),
      startedAt: Timestamp(milliseconds: 0),
      received: 0, sent: 0, rejected: 0, held: 0, busy: 0, latency: Latency(median: 0, p99: 0), residentBytes: 0)
  }

  // What an earlier release doesn't tell is not required.
  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance, upTo: WireBounds.name)
    try coder.field("host", &host, upTo: WireBounds.name, isRequired: false)
    try coder.field("version", &version, upTo: WireBounds.name, isRequired: false)
    try coder.field("processID", &processID, in: 0...Int32.max)
    try coder.field("time", &time)
    try coder.field("startedAt", &startedAt)
    try coder.field("received", &received, in: WireBounds.count)
    try coder.field("sent", &sent, in: WireBounds.count)
    try coder.field("rejected", &rejected, in: WireBounds.count)
    try coder.field("strays", &strays, in: WireBounds.count, isRequired: false)
    try coder.field("held", &held, in: 0...1_000_000_000)
    try coder.field("busy", &busy, in: 0...1)
    try coder.field("disk", &disk, in: 0...1, isRequired: false)
    try coder.field("ready", &ready, in: 0...1, isRequired: false)
    try coder.field("heldBack", &heldBack, in: 0...1, isRequired: false)
    try coder.field("latency", &latency)
    try coder.field("residentBytes", &residentBytes, in: 0...WireBounds.bytes)
    try coder.field("hasEnded", &hasEnded)
    try coder.field("units", &units, isRequired: false)
  }
}

extension Vitals.Latency: WireObject {
  static var blank: Vitals.Latency {
    Vitals.Latency(median: 0, p99: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("median", &median, in: 0...WireBounds.milliseconds)
    try coder.field("p99", &p99, in: 0...WireBounds.milliseconds)
  }
}

extension Vitals.Units: WireObject {
  static var blank: Vitals.Units {
    Vitals.Units()
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("counts", &counts, upTo: WireBounds.name, isRequired: false)
    try coder.field("shares", &shares, upTo: WireBounds.name, isRequired: false)
    try coder.field("latency", &latency, upTo: WireBounds.name, isRequired: false)
    try coder.field("memory", &memory, upTo: WireBounds.name, isRequired: false)
  }
}
