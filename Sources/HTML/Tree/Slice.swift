/// A stretch of the page, or of the tree's own buffer, and how to read it.
struct Slice: BitwiseCopyable {
  var start: UInt32
  var length: UInt32
  var reading: SliceReading

  var end: UInt32 { start + length }
}
