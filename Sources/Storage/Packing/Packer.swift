internal import CZstd
import FoundationEssentials

/// Packs what revisions keep: a Zstandard frame (RFC 8878) with its length and a checksum, that `zstd -d` reads.
///
/// Level 3: measured on the articles of 1,020 pages, 23.3 KB become 6.4 in 79 µs; level 1 makes 6.6 of them in 65 µs. A
/// dictionary trained on the other half of the pages saves 8 percent more, and would have to be kept for ever.
@safe struct Packer: ~Copyable {
  private let context: OpaquePointer
  private var buffer: [UInt8] = []

  init() {
    guard let context = unsafe ZSTD_createCCtx() else { preconditionFailure("no memory to pack with") }
    unsafe self.context = unsafe context
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 3)
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit { unsafe ZSTD_freeCCtx(context) }

  /// The bytes, packed.
  mutating func pack(_ bytes: [UInt8]) -> Data {
    let bound = ZSTD_compressBound(bytes.count)
    if buffer.count < bound { buffer = [UInt8](repeating: 0, count: bound) }
    let context = unsafe context
    let count = unsafe buffer.withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { source in
        unsafe ZSTD_compress2(context, target.baseAddress, target.count, source.baseAddress, source.count)
      }
    }
    precondition(ZSTD_isError(count) == 0, "packing into enough room always works")
    return Data(buffer[..<count])
  }
}
