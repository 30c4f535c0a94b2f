import Crypto
import News

/// Makes the ids of items: UUIDs, written as URNs (RFC 9562), 16 bytes in the ledger.
enum ItemIdentity {
  /// A new random id (version 4), for what was just fetched.
  static func random() -> ItemID {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    for _ in 0..<2 {
      let word = generator.next()
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return id(stamped(bytes, version: 4))
  }

  /// The id of something imported, from its name (version 5): the same name gives the same item, whichever fetcher
  /// imports it.
  static func named(_ name: String) -> ItemID {
    var bytes = namespace
    bytes.append(contentsOf: name.utf8)
    return id(stamped(Array(Insecure.SHA1.hash(data: bytes).prefix(16)), version: 5))
  }

  /// The id of a WARC record. Its `WARC-Record-ID` alone is not enough, because broken writers repeat them.
  static func of(_ record: WARCRecord, file: String) -> ItemID {
    let target = record.targetURI ?? ""
    if let recordID = record.recordID {
      return named("record \(recordID) \(record.dateText ?? "") \(record.blockLength) \(target)")
    }
    return named("place \(file) \(record.place.offset) \(record.place.inner) \(record.blockLength) \(target)")
  }

  /// A local file's id: a file that changed is a new item.
  static func of(file: String, facts: FileFacts) -> ItemID {
    named("file \(file) \(facts.size) \(facts.modified.milliseconds)")
  }

  /// Whether an item was imported, and not fetched by us: its id is made from its name.
  static func isImported(_ id: ItemID) -> Bool { bytes(id).map { $0[6] >> 4 == 5 } ?? false }

  /// The 16 bytes of an id; nil if the text is not a UUID, and so not one of ours.
  static func bytes(_ id: ItemID) -> [UInt8]? {
    let length = id.rawValue.utf8.count
    guard length == 36 || length == 45 && id.rawValue.hasPrefix("urn:uuid:") else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    var high: UInt8?
    for byte in id.rawValue.utf8.dropFirst(length - 36) where byte != 45 {
      guard let digit = Hexadecimal.value(of: byte) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes.count == 16 && high == nil ? bytes : nil
  }

  /// The id with 16 bytes, in lower case: `urn:uuid:6f1dc20b-8a77-5e51-9b3e-02d45c90a168`.
  static func id(_ bytes: [UInt8]) -> ItemID {
    var text = Array("urn:uuid:".utf8)
    text.reserveCapacity(45)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(45) }
      Hexadecimal.append(byte, to: &text)
    }
    return ItemID(rawValue: String(decoding: text, as: UTF8.self))
  }

  /// Chapar's namespace for version 5, made once at random.
  private static let namespace: [UInt8] = [
    0x6f, 0x1d, 0xc2, 0x0b, 0x8a, 0x77, 0x4e, 0x51, 0x9b, 0x3e, 0x02, 0xd4, 0x5c, 0x90, 0xa1, 0x68,
  ]

  /// The bytes with the version and the variant of a UUID set in them (RFC 9562 §4).
  private static func stamped(_ bytes: [UInt8], version: UInt8) -> [UInt8] {
    var bytes = bytes
    bytes[6] = bytes[6] & 0x0f | version << 4
    bytes[8] = bytes[8] & 0x3f | 0x80
    return bytes
  }

}
