/// A stretch of the page, or of the tree's own buffer, and how to read it.
struct Slice: BitwiseCopyable {
  /// The index of the first byte, in the page or in the tree's own buffer.
  var start: UInt32
  /// The number of bytes as stored; the decoded text may be longer or shorter.
  var length: UInt32
  var reading: SliceReading

  /// The index after the last byte.
  var end: UInt32 { start + length }
}
