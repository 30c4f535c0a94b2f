import News

/// The bounds of fields; a message beyond them is refused.
///
/// Readers calculate with these numbers and print these texts; the bounds make sure that this can't overflow.
package enum FieldBounds {
  /// Bytes of an instance's or a machine's name.
  package static let name = 256
  /// Bytes of an item's id, which is a URN of 45 bytes.
  package static let identity = 256
  /// Words in a text, or seconds to read it: more than a message can hold.
  package static let words = 1 << 32
  /// Bytes of an address.
  package static let address = 65_536
  /// Bytes of a reason; a longer one is cut where it is made.
  package static let reason = 4096
  /// Messages counted since a start: a million a second for a thousand years.
  package static let count: ClosedRange<UInt64> = 0...40_000_000_000_000_000
  /// Bytes of memory or of a body: a pebibyte.
  package static let bytes = 1 << 50
  /// The work on one message, in milliseconds: a year.
  package static let milliseconds: Double = 31_536_000_000
  /// Instants in the years 0 to 9999 UTC, which are all that RFC 3339 can express.
  package static let instants =
    Timestamp(milliseconds: -62_167_219_200_000)...Timestamp(milliseconds: 253_402_300_799_999)
  /// Attempts at one item; the setting allows a hundred.
  package static let attempts = 1...1_000_000
  /// Stages passed; the pipeline has five.
  package static let hops = 64
}
