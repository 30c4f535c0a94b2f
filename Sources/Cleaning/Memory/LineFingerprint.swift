import News

/// The hashes by which the memory knows lines and addresses: 64-bit FNV-1a.
///
/// They are stored in files: if you change the hash or the folding, sites must be learned again.
enum LineFingerprint {
  /// The fingerprint of a line, ignoring case, white space, and dots and colons at its end (``LineFolder``).
  static func of(line bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    of(LineFolder.fold(bytes, start, end))
  }

  /// The fingerprint of bytes as they are: a folded line, or the key of an address.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.append(byte) }
    return hash.value
  }
}
