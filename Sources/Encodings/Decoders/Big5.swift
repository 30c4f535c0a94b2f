/// Big5 with the Hong Kong extension (Encoding standard §11.1.1). A pair's pointer is `(lead - 0x81) * 157` plus the
/// place of the trail byte, of which there are 63 from 0x40 and 94 from 0xA1 on. Four pointers mean a letter with a
/// combining mark, as 0x8862 means Ê̄: see ``PackedUTF8``.
struct Big5: DoubleByteScheme {
  private let index = CharacterIndex.big5

  func single(_ byte: UInt8) -> PackedUTF8 { .none }

  func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }

  func character(_ lead: UInt8, _ trail: UInt8) -> PackedUTF8 {
    switch trail {
    case 0x40...0x7E: index[Int(lead - 0x81) * 157 + Int(trail) - 0x40]
    case 0xA1...0xFE: index[Int(lead - 0x81) * 157 + Int(trail) - 0x62]
    default: .none
    }
  }
}
