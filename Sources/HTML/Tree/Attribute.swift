/// An attribute as stored: 16 bytes, with name and value as places in the page.
@usableFromInline struct Attribute: BitwiseCopyable, Sendable {
  /// The name's first byte in the page.
  @usableFromInline var nameStart: UInt32 = 0
  /// The value's first byte in the page, after its quote; 0 and no length for an attribute without a value.
  @usableFromInline var valueStart: UInt32 = 0
  @usableFromInline var valueLength: UInt32 = 0
  /// The name's length in bytes; longer ones are cut.
  @usableFromInline var nameLength: UInt16 = 0
  /// A byte that is the same for equal names, so that most unequal names can be distinguished without reading the page.
  @usableFromInline var nameHash: UInt8 = 0
  /// Whether name and value must be decoded: `nameEncoded`, `valueEncoded`.
  @usableFromInline var flags: UInt8 = 0

  /// The ``nameHash`` of a name, from its first and last letters, which may be capitals.
  @inline(__always)
  static func nameHash(first: UInt8, last: UInt8) -> UInt8 {
    ((first & 0x1F) &* 7) ^ (last & 0x1F)
  }

  /// The well-known name: found once, as the attribute is scanned, because readers ask for it several times.
  var knownName: AttributeName? {
    get { AttributeName(rawValue: (flags >> Self.knownNameShift) &- 1) }
    set { flags = flags & Self.reading | (newValue.map { $0.rawValue + 1 } ?? 0) << Self.knownNameShift }
  }

  /// Above the bits that say how name and value are read, the flags hold the well-known name's number, or 0.
  private static let knownNameShift: UInt8 = 3
  /// The bits of the flags that say how name and value are read.
  static let reading: UInt8 = 3

  /// The name has capitals or NUL bytes, so it is not read as written.
  static let nameEncoded: UInt8 = 1
  /// The value holds a reference, carriage return or NUL.
  @usableFromInline static var valueEncoded: UInt8 { 2 }

  /// The name as a slice, to be read in lower case.
  var name: Slice {
    let reading: SliceReading = flags & Attribute.nameEncoded == 0 ? [] : [.encoded, .lowercases]
    return Slice(start: nameStart, length: UInt32(nameLength), reading: reading)
  }

  /// The value as a slice, empty if there is none.
  var value: Slice {
    let reading: SliceReading = flags & Attribute.valueEncoded == 0 ? [] : [.encoded, .references, .attribute]
    return Slice(start: valueStart, length: valueLength, reading: reading)
  }
}
