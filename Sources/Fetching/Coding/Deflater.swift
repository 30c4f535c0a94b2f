internal import CZlib

/// Compresses one gzip member at a time.
@safe struct Deflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// A compressor of a zlib level, 1 (fast) to 9 (small).
  ///
  /// - Throws: `CodingError.failed` when zlib gets no memory or the level is none.
  init(level: Int) throws(CodingError) {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = Int32(unsafe MemoryLayout<z_stream>.size)
    let gzip: Int32 = 31
    let started = unsafe deflateInit2_(
      stream, Int32(level), Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size)
    guard started == Z_OK else { throw CodingError.failed("zlib could not start at level \(level)") }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Appends `bytes` to `output` as one complete gzip member.
  mutating func compress(_ bytes: [UInt8], onto output: inout [UInt8]) throws(CodingError) {
    _ = unsafe deflateReset(stream)
    let start = output.count
    let bound = Int(unsafe deflateBound(stream, UInt(bytes.count)))
    output.append(contentsOf: repeatElement(0, count: bound))
    let result = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(source.count)
        unsafe stream.pointee.next_out = unsafe target.baseAddress.map { unsafe $0 + start }
        unsafe stream.pointee.avail_out = UInt32(bound)
        return unsafe deflate(stream, Z_FINISH)
      }
    }
    guard result == Z_STREAM_END else { throw CodingError.failed("zlib could not compress (\(result))") }
    output.removeLast(Int(unsafe stream.pointee.avail_out))
  }
}
