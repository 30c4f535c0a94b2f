import Fields
import News

/// The members found in an envelope's outer object; any may be missing.
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
  /// Where the payload begins, if it came before the version and the kind.
  private var early: Int?

  /// Reads the outer object, members in any order; unknown ones are skipped.
  ///
  /// Members read before an error are kept, so that a receipt can name the item.
  ///
  /// - Throws: `WireError` if it is not JSON, has no id or version, has another version or kind than is read here, or
  ///   its payload is wrong. A missing payload is not an error here.
  mutating func read(_ reader: inout JSONReader) throws(WireError) {
    do throws(JSONError) {
      try readMembers(&reader)
    } catch {
      throw WireError(error)
    }
    try check()
    if let failure { throw failure }
    if payload == nil, let early {
      reader.position = early
      do throws(JSONError) {
        payload = try Payload.read(json: reader.bytes, at: &reader.position)
      } catch {
        throw WireError(error)
      }
    }
  }

  /// A payload can only be read once its version and kind are known. If they come after it, its place is kept in
  /// `early` and it is passed over; our own stages write them first.
  private mutating func readMembers(_ reader: inout JSONReader) throws(JSONError) {
    try reader.object { (key, reader) throws(JSONError) in
      if reader.holds("v", at: key) {
        version = try reader.integer()
      } else if reader.holds("kind", at: key) {
        kind = try reader.string()
      } else if reader.holds("id", at: key) {
        let read = try ItemID.read(from: &reader)
        guard read.rawValue.utf8.count <= FieldBounds.identity else {
          throw JSONError(.malformed, "an id of \(read.rawValue.utf8.count) bytes, more than \(FieldBounds.identity)")
        }
        id = read
      } else if reader.holds("origin", at: key) {
        origin = try Origin.read(from: &reader)
      } else if reader.holds("attempt", at: key) {
        let read: Int = try reader.integer()
        guard FieldBounds.attempts.contains(read) else { throw JSONError(.malformed, "'attempt' is \(read)") }
        attempt = read
      } else if reader.holds("hops", at: key) {
        hops = try readHops(&reader)
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
  }

  /// The hops of known stages. All are counted against `FieldBounds.hops`, so a long list of unknown ones is refused
  /// too.
  private func readHops(_ reader: inout JSONReader) throws(JSONError) -> [Hop] {
    var hops: [Hop] = []
    var count = 0
    try reader.array { (reader) throws(JSONError) in
      count += 1
      guard count <= FieldBounds.hops else { throw JSONError(.malformed, "more than \(FieldBounds.hops) hops") }
      if let hop = try WrittenHop.read(from: &reader).hop { hops.append(hop) }
    }
    return hops
  }

  /// Reads the payload. If it is wrong, the members after it are still read, since the id may be among them.
  private mutating func readPayload(_ reader: inout JSONReader) throws(JSONError) {
    let start = reader.position
    do throws(JSONError) {
      payload = try Payload.read(json: reader.bytes, at: &reader.position)
    } catch {
      failure = WireError(error)
      reader.position = start
      try reader.skip()
    }
  }

  /// Throws if this program can't read the envelope.
  private func check() throws(WireError) {
    guard id?.rawValue.isEmpty == false else { throw WireError(.malformed, "the envelope has no id") }
    guard let version else { throw WireError(.malformed, "the envelope has no v") }
    guard version == EnvelopeHeader.currentVersion else {
      throw WireError(.unknownVersion, "version \(version), but this program reads \(EnvelopeHeader.currentVersion)")
    }
    guard kind == Payload.kind.rawValue else {
      throw WireError(.unknownKind, "'\(kind ?? "")' where '\(Payload.kind.rawValue)' is expected")
    }
  }
}

/// A hop as written. Its stage may be unknown to this version, which is no reason to refuse the message.
private struct WrittenHop: JSONObject {
  var stage = ""
  var instance = ""
  var milliseconds = 0.0

  static var blank: WrittenHop { WrittenHop() }

  mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("stage", &stage, upTo: FieldBounds.name)
    try coder.field("instance", &instance, upTo: FieldBounds.name)
    try coder.field("milliseconds", &milliseconds, in: 0...FieldBounds.milliseconds)
  }

  var hop: Hop? {
    Stage(rawValue: stage).map { Hop(stage: $0, instance: instance, milliseconds: milliseconds) }
  }
}
