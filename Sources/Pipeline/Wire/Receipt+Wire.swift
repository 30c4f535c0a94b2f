import News

extension Receipt: WireObject {
  static var blank: Receipt {
    Receipt(item: ItemID(rawValue: ""), outcome: .stored, stage: .store, time: Timestamp(milliseconds: 0))
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("item", &item)
    try coder.field("outcome", &outcome)
    try coder.field("reason", &reason)
    try coder.field("stage", &stage)
    try coder.field("time", &time)
  }
}

extension Vitals: WireObject {
  static var blank: Vitals {
    Vitals(
      stage: .fetch, instance: "", processID: 0, time: Timestamp(milliseconds: 0),
      startedAt: Timestamp(milliseconds: 0),
      received: 0, sent: 0, rejected: 0, held: 0, busy: 0, latency: Latency(median: 0, p99: 0), residentBytes: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance)
    try coder.field("processID", &processID)
    try coder.field("time", &time)
    try coder.field("startedAt", &startedAt)
    try coder.field("received", &received)
    try coder.field("sent", &sent)
    try coder.field("rejected", &rejected)
    try coder.field("held", &held)
    try coder.field("busy", &busy)
    try coder.field("latency", &latency)
    try coder.field("residentBytes", &residentBytes)
  }
}

extension Vitals.Latency: WireObject {
  static var blank: Vitals.Latency {
    Vitals.Latency(median: 0, p99: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("median", &median)
    try coder.field("p99", &p99)
  }
}

extension Hop: WireObject {
  static var blank: Hop {
    Hop(stage: .fetch, instance: "", milliseconds: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance)
    try coder.field("milliseconds", &milliseconds)
  }
}
