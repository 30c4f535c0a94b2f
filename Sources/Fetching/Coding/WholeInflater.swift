internal import CDeflate

/// Undoes deflate where all of it stands in memory, in a third of `Inflater`'s time: libdeflate.
///
/// It can't go on where it stopped: a member that is cut off, damaged or longer than the output is `Inflater`'s to read, and
/// to say what is wrong with it.
@safe struct WholeInflater: ~Copyable {
  /// How it went.
  enum Outcome {
    /// The member is whole and its check sum right: it took `used` bytes and gave `filled`.
    case whole(used: Int, filled: Int)
    /// More comes out than there is room for.
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

  /// Inflates the gzip member (RFC 1952) that begins at `input[position]` into `output`, from its beginning.
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
