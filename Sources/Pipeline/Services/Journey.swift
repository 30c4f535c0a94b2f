import News

/// The journey that a receipt ends: an envelope without its payload.
///
/// Also made for items of which no envelope is at hand: messages that could not be read, and items that killed their
/// process.
struct Journey {
  let id: ItemID
  let origin: Origin
  let attempt: Int
  let hops: [Hop]
  /// Nil if the message could not be read.
  let source: SourceName?
  /// The requested address; nil if the message could not be read.
  let url: String?

  init(
    id: ItemID, origin: Origin, attempt: Int, hops: [Hop], source: SourceName? = nil, url: String? = nil
  ) {
    self.id = id
    self.origin = origin
    self.attempt = attempt
    self.hops = hops
    self.source = source
    self.url = url
  }

  /// The journey of an envelope, with one more hop.
  init<Payload: WirePayload>(_ envelope: Envelope<Payload>, after hop: Hop? = nil) {
    self.init(
      id: envelope.id, origin: envelope.origin, attempt: envelope.attempt,
      hops: envelope.hops + (hop.map { [$0] } ?? []),
      source: envelope.payload.provenance?.source, url: envelope.payload.provenance?.url)
  }
}
