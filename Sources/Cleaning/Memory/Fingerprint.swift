/// The numbers by which the memory knows lines and addresses: 64-bit FNV-1a.
///
/// They are kept in files, so they stay as they are whatever hash is used elsewhere.
enum Fingerprint {
  /// The fingerprint of a line, whatever its capitals and white space.
  static func of(line bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    of(LineFolder.fold(bytes, start, end))
  }

  /// The fingerprint of some bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
