import Fields
import News

/// An envelope without its payload. It can be read for any kind and version with the same outer shape.
///
/// As JSON, with the payload still to come:
///
///     {"v":1,"kind":"page","id":"…","origin":"www.example.com","attempt":1,"hops":[],"payload":
struct EnvelopeHeader: Hashable, Sendable {
  var version = Self.currentVersion
  var kind: String
  var id: ItemID
  var origin: Origin
  var attempt = 1
  var hops: [Hop] = []

  /// The version that this program writes and reads.
  static let currentVersion = 1
}

extension EnvelopeHeader {
  /// Writes the opening of an envelope up to `"payload":`, with `origin` near the front, where the relay looks first.
  func write(to writer: inout JSONWriter) throws(JSONError) {
    writer.raw("{\"v\":")
    writer.integer(version)
    writer.raw(",\"kind\":")
    writer.string(kind)
    writer.raw(",\"id\":")
    writer.string(id.rawValue)
    writer.raw(",\"origin\":")
    writer.string(origin.name)
    writer.raw(",\"attempt\":")
    writer.integer(attempt)
    writer.raw(",\"hops\":")
    try hops.write(to: &writer)
    writer.raw(",\"payload\":")
  }
}

extension ItemID {
  /// The item of an envelope, without reading the rest; nil if its outer object names none. Also nil for one longer
  /// than `FieldBounds.identity`.
  ///
  /// - Throws: `WireError` if the frame is no JSON object up to that member.
  public static func named(in frame: [UInt8]) throws(WireError) -> ItemID? {
    do throws(JSONError) {
      var reader = JSONReader(frame)
      guard try reader.seek("id") else { return nil }
      let item = try ItemID.read(from: &reader)
      return item.rawValue.utf8.count <= FieldBounds.identity ? item : nil
    } catch {
      throw WireError(error)
    }
  }
}
