/// Base 32 (RFC 4648 §6), in which WARC digests are written.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// Encodes bytes, in capitals and without padding: the 20 bytes of a SHA-1 give 32 characters.
  static func text(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 8 / 5 + 1)
    var pending = 0
    var bits = 0
    for byte in bytes {
      pending = (pending << 8 | Int(byte)) & 0xfff
      bits += 8
      while bits >= 5 {
        bits -= 5
        output.append(alphabet[pending >> bits & 31])
      }
    }
    if bits > 0 { output.append(alphabet[pending << (5 - bits) & 31]) }
    return String(decoding: output, as: UTF8.self)
  }
}
