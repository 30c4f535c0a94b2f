/// EUC-KR in the wide sense of the web, which is windows-949 (Encoding standard §13.1.1). The pointer of a pair is 190
/// times the lead byte's distance from 0x81, plus the trail byte's from 0x41. Trail bytes can be ASCII letters.
struct EUCKR: DoubleByteScheme {
  private let index = CharacterIndex.eucKR

  func single(_ byte: UInt8) -> PackedUTF8 { .none }

  func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }

  func character(_ lead: UInt8, _ trail: UInt8) -> PackedUTF8 {
    guard (0x41...0xFE).contains(trail) else { return .none }
    return index[Int(lead - 0x81) * 190 + Int(trail) - 0x41]
  }
}
