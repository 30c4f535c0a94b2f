import News

/// What is found when an envelope's outer object is read: each member may be missing.
struct EnvelopeMembers<Payload: WirePayload> {
  var version: Int?
  var kind: String?
  var id: ItemID?
  var origin: Origin?
  var attempt: Int?
  var hops: [Hop] = []
  var payload: Payload?

  /// What is wrong with the payload.
  private var failure: WireError?
  /// Where a payload begins that came before the version and the kind.
  private var early: Int?

  /// Reads the outer object, members in any order; unknown ones are skipped.
  ///
  /// What could be read before an error stays, so that a receipt can name the item.
  mutating func read(_ reader: inout JSONReader) throws(WireError) {
    try reader.object { (key, reader) throws(WireError) in
      if reader.holds("v", at: key) {
        version = try reader.integer()
      } else if reader.holds("kind", at: key) {
        kind = try reader.string()
      } else if reader.holds("id", at: key) {
        id = try ItemID.read(from: &reader)
      } else if reader.holds("origin", at: key) {
        origin = try Origin.read(from: &reader)
      } else if reader.holds("attempt", at: key) {
        attempt = try reader.integer()
      } else if reader.holds("hops", at: key) {
        hops = try [WrittenHop].read(from: &reader).compactMap(\.hop)
      } else if reader.holds("payload", at: key), version == EnvelopeHeader.currentVersion,
        kind == Payload.kind.rawValue
      {
        try readPayload(&reader)
      } else {
        if reader.holds("payload", at: key) { early = reader.position }
        try reader.skip()
      }
    }
    guard reader.peek() == nil else { throw reader.error("text after the envelope") }
    try check()
    if let failure { throw failure }
    if payload == nil, let early {
      reader.position = early
      payload = try Payload.read(json: reader.bytes, at: &reader.position)
    }
  }

  /// Reads the payload; where it is wrong, the members after it are still wanted, for the id may be among them.
  private mutating func readPayload(_ reader: inout JSONReader) throws(WireError) {
    let start = reader.position
    do throws(WireError) {
      payload = try Payload.read(json: reader.bytes, at: &reader.position)
    } catch {
      failure = error
      reader.position = start
      try reader.skip()
    }
  }

  /// Throws where the envelope is not one that this program reads.
  private func check() throws(WireError) {
    guard id?.rawValue.isEmpty == false else { throw WireError(.malformed, "the envelope has no id") }
    guard let version else { throw WireError(.malformed, "the envelope has no v") }
    guard version == EnvelopeHeader.currentVersion else {
      throw WireError(.unknownVersion, "version \(version), and this program reads \(EnvelopeHeader.currentVersion)")
    }
    guard kind == Payload.kind.rawValue else {
      throw WireError(.unknownKind, "'\(kind ?? "")' where '\(Payload.kind.rawValue)' is expected")
    }
  }
}

/// A hop as it is written: a station that this version doesn't know is no reason to refuse the message.
private struct WrittenHop: WireObject {
  var stage = ""
  var instance = ""
  var milliseconds = 0.0

  static var blank: WrittenHop { WrittenHop() }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("stage", &stage)
    try coder.field("instance", &instance)
    try coder.field("milliseconds", &milliseconds)
  }

  var hop: Hop? {
    Stage(rawValue: stage).map { Hop(stage: $0, instance: instance, milliseconds: milliseconds) }
  }
}
