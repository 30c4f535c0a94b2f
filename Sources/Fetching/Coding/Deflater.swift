internal import CDeflate

/// Compresses one gzip member at a time, whose content must be in memory, with libdeflate, in half of zlib's time.
@safe struct Deflater: ~Copyable {
  private let compressor: OpaquePointer

  /// Creates a compressor with a level, 1 (fast) to 12 (small).
  ///
  /// - Throws: `CodingError.failed` if there is no memory or no such level.
  init(level: Int) throws(CodingError) {
    guard (1...12).contains(level), let made = unsafe libdeflate_alloc_compressor(Int32(level)) else {
      throw .failed("libdeflate could not start at level \(level)")
    }
    unsafe compressor = made
  }

  deinit { unsafe libdeflate_free_compressor(compressor) }

  /// Appends `bytes` to `output` as one complete gzip member. It needs room for the worst case first, a little more
  /// than the input.
  borrowing func compress(_ bytes: [UInt8], onto output: inout [UInt8]) throws(CodingError) {
    let start = output.count
    let bound = unsafe libdeflate_gzip_compress_bound(compressor, bytes.count)
    output.append(contentsOf: repeatElement(0, count: bound))
    let length = unsafe bytes.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        unsafe libdeflate_gzip_compress(
          compressor, source.baseAddress, source.count, target.baseAddress.map { unsafe $0 + start }, bound)
      }
    }
    guard length > 0 else { throw .failed("libdeflate could not compress \(bytes.count) bytes") }
    output.removeLast(bound - length)
  }
}
