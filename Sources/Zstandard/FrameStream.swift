internal import CZstd

/// Unpacks untrusted Zstandard data (RFC 8878) within bounds.
@safe public struct FrameStream: ~Copyable {
  private let context: OpaquePointer

  /// The largest window that HTTP allows, 8 MiB as a power of two (RFC 9659): a frame may not ask for more memory.
  private static let largestWindow: Int32 = 23

  /// Throws `noMemory` if libzstd can't allocate its context.
  public init() throws(ZstandardError) {
    guard let context = unsafe ZSTD_createDCtx() else { throw .noMemory }
    unsafe self.context = unsafe context
    unsafe ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.largestWindow)
  }

  deinit { unsafe ZSTD_freeDCtx(context) }

  /// Whether bytes begin like a frame or a skippable frame.
  public static func isBegun(by bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    return bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || bytes[0] & 0xF0 == 0x50 && bytes[1...3].elementsEqual([0x2A, 0x4D, 0x18])
  }

  /// Unpacks all frames; bytes after the last one that are not a frame are ignored.
  ///
  /// - Parameter isWhole: whether the last frame must be complete; otherwise what could be read of it is returned.
  /// - Throws: `tooLarge` as soon as more than `limit` bytes come out.
  public mutating func unpack(_ input: [UInt8], limit: Int, isWhole: Bool) throws(ZstandardError) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: min(limit + 1, max(4096, input.count * 4)))
    var (read, filled, ended) = (0, 0, 0)
    while true {
      if filled == output.count {
        output.append(contentsOf: repeatElement(0, count: min(limit + 1 - output.count, output.count)))
      }
      let result = step(input, &read, &output, &filled)
      if filled > limit { throw .tooLarge }
      if ZSTD_isError(result) != 0 {
        guard ended > 0 else { throw .damaged(unsafe String(cString: ZSTD_getErrorName(result))) }
        filled = ended
        break
      }
      if result == 0 {
        ended = filled
        if read == input.count { break }
      } else if read == input.count, filled < output.count {
        guard filled > 0, !isWhole else { throw .cutOff }
        break
      }
    }
    output.removeLast(output.count - filled)
    return output
  }

  private func step(_ input: [UInt8], _ read: inout Int, _ output: inout [UInt8], _ filled: inout Int) -> Int {
    unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: read)
        var into = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: filled)
        let result = unsafe ZSTD_decompressStream(context, &into, &from)
        (read, filled) = (unsafe from.pos, unsafe into.pos)
        return result
      }
    }
  }
}
