import CUchardet

/// Calls uchardet; all of the module's unsafe code.
enum CharsetDetector {
  /// The name of the encoding that the detector finds for some bytes, reading at most `limit` of them; nil if it can't
  /// tell. It is the detector's own name, such as `UHC` or `WINDOWS-1251`; ``CharsetGuess`` has the web's.
  static func name(of bytes: [UInt8], atMost limit: Int) -> String? {
    guard let detector = unsafe uchardet_new() else { return nil }
    // The detector belongs to this call alone and is freed at its end.
    defer { unsafe uchardet_delete(detector) }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      // The pointer and count are those of one live buffer, which the detector only reads during the call.
      unsafe uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), min(buffer.count, limit))
    }
    guard status == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    // The name lives as long as the detector; it is copied here.
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    return unsafe String(cString: name)
  }
}
