import News

/// Whose journey a receipt ends: an envelope without its payload.
struct Journey {
  let id: ItemID
  let origin: Origin
  let attempt: Int
  let hops: [Hop]

  init(id: ItemID, origin: Origin, attempt: Int, hops: [Hop]) {
    self.id = id
    self.origin = origin
    self.attempt = attempt
    self.hops = hops
  }

  /// The journey of an envelope, with one station more.
  init<Payload>(_ envelope: Envelope<Payload>, after hop: Hop) {
    self.init(id: envelope.id, origin: envelope.origin, attempt: envelope.attempt, hops: envelope.hops + [hop])
  }
}
