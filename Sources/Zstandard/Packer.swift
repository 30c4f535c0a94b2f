internal import CZstd
import FoundationEssentials

/// Packs bytes as a Zstandard frame (RFC 8878) with its length and a checksum, which `zstd -d` reads.
@safe public struct Packer: ~Copyable {
  /// Measured on the articles of 1,408 pages with 25.8 KB of JSON on average: with a dictionary, contents take 7.2 KB
  /// an article at level 3 and 6.9 at level 5, which costs the storer a sixth more time; 4 is worse than 3.
  static let level: Int32 = 3

  private let context: OpaquePointer
  private let dictionary: PackingDictionary?
  private var buffer: [UInt8] = []

  /// Whether frames are packed with a dictionary.
  public var usesDictionary: Bool { dictionary != nil }

  /// A packer with its own buffers, to be reused.
  public init(_ dictionary: PackingDictionary? = nil) {
    guard let context = unsafe ZSTD_createCCtx() else { preconditionFailure("no memory to pack with") }
    unsafe self.context = unsafe context
    self.dictionary = dictionary
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    // The dictionary's tables are read where they are. By itself libzstd copies them for each content of more than 16 KB: on
    // 698 articles of 24 KB that took 126 µs each to pack, and this way 94, to the same size.
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_experimentalParam4, Int32(ZSTD_dictForceAttach.rawValue))
    unsafe ZSTD_CCtx_refCDict(context, dictionary?.pointer)
  }

  deinit { unsafe ZSTD_freeCCtx(context) }

  /// Packs bytes.
  public mutating func pack(_ bytes: [UInt8]) -> Data {
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
