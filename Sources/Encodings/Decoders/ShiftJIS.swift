/// Shift_JIS in the wide sense of the web, which is windows-31J (Encoding standard §12.3.1). Half-width katakana are
/// single bytes from 0xA1 to 0xDF. Trail bytes can be ASCII signs and letters, also the backslash 0x5C, as in 表 (0x95
/// 0x5C). Pointers 8836 to 10715 are the characters of users, U+E000 to U+E757.
struct ShiftJIS: DoubleByteScheme {
  private let index = CharacterIndex.jis0208

  func single(_ byte: UInt8) -> PackedUTF8 {
    switch byte {
    case 0x80: PackedUTF8(["\u{80}"])
    case 0xA1...0xDF: PackedUTF8([Unicode.Scalar(0xFF61 + UInt32(byte) - 0xA1) ?? "\u{FFFD}"])
    default: .none
    }
  }

  func isLead(_ byte: UInt8) -> Bool { (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) }

  func character(_ lead: UInt8, _ trail: UInt8) -> PackedUTF8 {
    guard (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail) else { return .none }
    let row = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
    let pointer = row * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    // End-user-defined characters are in the private use area.
    if (8836...10715).contains(pointer) {
      return PackedUTF8([Unicode.Scalar(UInt32(0xE000 - 8836 + pointer)) ?? "\u{FFFD}"])
    }
    return index[pointer]
  }
}
