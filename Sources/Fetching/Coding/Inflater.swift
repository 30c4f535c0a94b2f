internal import CZlib

/// Decodes one deflate stream, piece by piece, with zlib.
///
/// zlib's state points back to the stream, so the stream must not move: it is on the heap, and freed in `deinit`.
@safe struct Inflater: ~Copyable {
  /// The format around the deflated bytes.
  enum Wrapping: Int32 {
    /// RFC 1952.
    case gzip = 31
    /// RFC 1950.
    case zlib = 15
    /// Raw deflate, RFC 1951.
    case none = -15
  }

  /// Why a step ended.
  enum Progress {
    /// All input was used; more is needed.
    case needsInput
    /// The output has no room left.
    case outputFull
    /// The stream has ended; input after it was left unread.
    case finished
  }

  private let stream: UnsafeMutablePointer<z_stream>

  /// Creates a fresh stream.
  ///
  /// - Throws: `CodingError.failed` when zlib gets no memory.
  init(_ wrapping: Wrapping) throws(CodingError) {
    unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = Int32(unsafe MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(stream, wrapping.rawValue, zlibVersion(), size) == Z_OK else {
      throw CodingError.failed("zlib could not start")
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Starts a new stream in the same format.
  mutating func reset() { _ = unsafe inflateReset(stream) }

  /// Decodes `input[position..<end]` into `output[filled...]`, moving both positions.
  ///
  /// - Throws: `CodingError.damaged` when the bytes are not a deflate stream or their checksum is wrong.
  mutating func step(
    _ input: [UInt8], from position: inout Int, to end: Int, into output: inout [UInt8], at filled: inout Int
  ) throws(CodingError) -> Progress {
    let room = output.count - filled
    guard room > 0 else { return .outputFull }
    let result = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe Self.run(stream, source, position, end, target, filled)
      }
    }
    position = end - Int(unsafe stream.pointee.avail_in)
    filled = output.count - Int(unsafe stream.pointee.avail_out)
    switch result {
    case Z_STREAM_END: return .finished
    case Z_OK, Z_BUF_ERROR: return filled == output.count ? .outputFull : .needsInput
    default: throw CodingError.damaged(unsafe Self.message(stream, result))
    }
  }

  private static func run(
    _ stream: UnsafeMutablePointer<z_stream>, _ source: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int,
    _ target: UnsafeMutableBufferPointer<UInt8>, _ filled: Int
  ) -> Int32 {
    guard let from = source.baseAddress, let into = target.baseAddress else { return Z_BUF_ERROR }
    unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: from + position)
    unsafe stream.pointee.avail_in = UInt32(end - position)
    unsafe stream.pointee.next_out = unsafe into + filled
    unsafe stream.pointee.avail_out = UInt32(target.count - filled)
    return unsafe inflate(stream, Z_NO_FLUSH)
  }

  private static func message(_ stream: UnsafeMutablePointer<z_stream>, _ result: Int32) -> String {
    if let text = unsafe stream.pointee.msg { return unsafe String(cString: text) }
    return result == Z_NEED_DICT ? "a preset dictionary is needed" : "zlib error \(result)"
  }
}
