internal import CZstd

/// Unpacks trusted frames in one call.
public enum Frame {
  /// Unpacks a frame that states its content's length, which may be at most `limit`.
  ///
  /// - Parameter dictionary: the one that the frame was packed with.
  public static func unpack(
    _ frame: [UInt8], limit: Int, _ dictionary: UnpackingDictionary? = nil
  ) throws(ZstandardError) -> [UInt8] {
    let count = unsafe frame.withUnsafeBytes { unsafe ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    // The function's two error values are the greatest numbers.
    guard count <= UInt64(limit) else { throw .damaged("it is not a frame of known length within the limit") }
    guard let context = unsafe ZSTD_createDCtx() else { throw .noMemory }
    defer { unsafe ZSTD_freeDCtx(context) }
    unsafe ZSTD_DCtx_refDDict(context, dictionary?.pointer)
    var written = 0
    let bytes = unsafe frame.withUnsafeBytes { source in
      unsafe [UInt8](unsafeUninitializedCapacity: Int(count)) { target, filled in
        written = unsafe ZSTD_decompressDCtx(
          context, target.baseAddress, target.count, source.baseAddress, source.count)
        filled = ZSTD_isError(written) == 0 ? written : 0
      }
    }
    guard ZSTD_isError(written) == 0, bytes.count == count else {
      throw .damaged(unsafe String(cString: ZSTD_getErrorName(written)))
    }
    return bytes
  }

  /// The number of the dictionary that a frame was packed with; 0 for none.
  public static func dictionaryNumber(of frame: [UInt8]) -> UInt32 {
    unsafe frame.withUnsafeBytes { unsafe ZSTD_getDictID_fromFrame($0.baseAddress, $0.count) }
  }
}
