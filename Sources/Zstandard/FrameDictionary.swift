internal import CZstd

/// What many contents have in common, by which frames of others like them become smaller (RFC 8878 section 5).
public enum FrameDictionary {
  /// Learns one from samples that stand one behind the other; empty where they have too little in common.
  ///
  /// - Parameters:
  ///   - sizes: the bytes of each sample.
  ///   - capacity: the most bytes of the dictionary.
  public static func train(_ samples: [UInt8], _ sizes: [Int], capacity: Int) -> [UInt8] {
    guard !sizes.isEmpty else { return [] }
    precondition(sizes.reduce(0, +) <= samples.count, "samples lie within their bytes")
    var parameters = ZDICT_fastCover_params_t()
    // Pieces of 1 KB by what 8 bytes at a time have in common: on 64 articles 10 ms, where trying several lengths takes 75
    // and gains nothing.
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

  /// The number of the dictionary in bytes, which frames name it by.
  public static func number(of bytes: [UInt8]) -> UInt32 { unsafe ZDICT_getDictID(bytes, bytes.count) }
}

/// A dictionary made ready for packing.
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

/// A dictionary made ready for unpacking.
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
