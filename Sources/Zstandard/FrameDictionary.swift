internal import CZstd

/// Dictionaries of what many contents have in common, which make frames of similar contents smaller (RFC 8878 section
/// 5).
public enum FrameDictionary {
  /// Learns a dictionary from concatenated samples; empty if they have too little in common.
  ///
  /// - Parameters:
  ///   - sizes: the size of each sample in bytes.
  ///   - capacity: the dictionary's maximum size in bytes.
  public static func train(_ samples: [UInt8], _ sizes: [Int], capacity: Int) -> [UInt8] {
    guard !sizes.isEmpty else { return [] }
    precondition(sizes.reduce(0, +) <= samples.count, "samples lie within their bytes")
    var parameters = ZDICT_fastCover_params_t()
    // Segments of 1 KB, compared by 8-byte pieces: 10 ms for 64 articles. Trying several lengths takes 75 ms and gains
    // nothing.
    parameters.k = 1024
    parameters.d = 8
    parameters.f = 18
    parameters.accel = 5
    parameters.zParams.compressionLevel = Packer.level
    return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, filled in
      let count = unsafe ZDICT_trainFromBuffer_fastCover(
        target.baseAddress, capacity, samples, sizes, UInt32(sizes.count), parameters)
      filled = ZDICT_isError(count) == 0 ? count : 0
    }
  }

  /// The number by which frames name this dictionary.
  public static func number(of bytes: [UInt8]) -> UInt32 { unsafe ZDICT_getDictID(bytes, bytes.count) }
}

/// A dictionary prepared for packing.
@safe public final class PackingDictionary: Sendable {
  /// Never changed once made: zstd.h allows it to be used by several threads at once.
  nonisolated(unsafe) let pointer: OpaquePointer

  /// - Parameter bytes: what `FrameDictionary.train` made.
  public init(_ bytes: [UInt8]) {
    let made = unsafe bytes.withUnsafeBytes { unsafe ZSTD_createCDict($0.baseAddress, $0.count, Packer.level) }
    guard let pointer = unsafe made else { preconditionFailure("no memory for a dictionary") }
    unsafe self.pointer = unsafe pointer
  }

  deinit { unsafe ZSTD_freeCDict(pointer) }
}

/// A dictionary prepared for unpacking.
@safe public final class UnpackingDictionary: Sendable {
  /// Never changed once made: zstd.h allows it to be used by several threads at once.
  nonisolated(unsafe) let pointer: OpaquePointer

  /// - Parameter bytes: what `FrameDictionary.train` made.
  public init(_ bytes: [UInt8]) {
    guard let pointer = unsafe bytes.withUnsafeBytes({ unsafe ZSTD_createDDict($0.baseAddress, $0.count) }) else {
      preconditionFailure("no memory for a dictionary")
    }
    unsafe self.pointer = unsafe pointer
  }

  deinit { unsafe ZSTD_freeDDict(pointer) }
}
