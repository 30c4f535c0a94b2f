internal import CDeflate

/// Decodes deflate data that are completely in memory, with libdeflate, in a third of `Inflater`'s time.
///
/// It can't resume. Use `Inflater` for a member that is cut off, damaged or longer than the output; it also says what
/// is wrong.
@safe struct WholeInflater: ~Copyable {
  /// How decoding a member ended.
  enum Outcome {
    /// The member is whole and its checksum right: it used `used` input bytes and gave `filled`.
    case whole(used: Int, filled: Int)
    /// The output has no room for it.
    case outputFull
    /// The bytes are damaged, or end before the member does.
    case failed
  }

  private let decompressor: OpaquePointer

  /// - Throws: `CodingError.failed` when there is no memory.
  init() throws(CodingError) {
    guard let made = unsafe libdeflate_alloc_decompressor() else { throw .failed("libdeflate could not start") }
    unsafe decompressor = made
  }

  deinit { unsafe libdeflate_free_decompressor(decompressor) }

  /// Inflates the gzip member (RFC 1952) that begins at `input[position]` into the beginning of `output`.
  borrowing func member(
    in input: [UInt8], from position: Int, to end: Int, into output: inout [UInt8]
  ) -> Outcome {
    precondition(position <= end && end <= input.count, "a member lies within its input")
    var (used, filled) = (0, 0)
    let result = unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        unsafe libdeflate_gzip_decompress_ex(
          decompressor, source.baseAddress.map { unsafe $0 + position }, end - position, target.baseAddress,
          target.count, &used, &filled)
      }
    }
    switch result {
    case LIBDEFLATE_SUCCESS: return .whole(used: used, filled: filled)
    case LIBDEFLATE_INSUFFICIENT_SPACE: return .outputFull
    default: return .failed
    }
  }
}
