/// The windows-1252 encoding, which is also what pages mean by ISO-8859-1 (WHATWG Encoding §4.2).
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; all others are those of the same number.
  static let high: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Appends a byte's character in UTF-8.
  static func append(_ byte: UInt8, to text: inout [UInt8]) {
    let number = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
    guard let scalar = Unicode.Scalar(number) else { return }
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
  }
}
