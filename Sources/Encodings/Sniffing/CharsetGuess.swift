/// A guess of the encoding from the statistics of the bytes, by Mozilla's detector uchardet.
///
/// See https://www.freedesktop.org/wiki/Software/uchardet/.
enum CharsetGuess {
  /// The most bytes that the detector reads, beginning 64 bytes before the first non-ASCII one. It is the slowest part
  /// of decoding, and more text doesn't change its answer.
  static let sampleSize = 64 * 1024

  /// The likeliest encoding; nil for ASCII, or if the detector has no answer or names an encoding that no web client
  /// decodes.
  static func encoding(of bytes: [UInt8]) -> Encoding? {
    // ISO-2022 encodings are recognised by their escapes.
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 || $0 == 0x1B }) else { return nil }
    let sample = Array(bytes[max(0, first - 64)...].prefix(sampleSize))
    guard let name = CharsetDetector.name(of: sample, atMost: sampleSize) else { return nil }
    return encoding(named: name).map { HighBytes(bytes).corrected($0) }
  }

  /// The web's name for one of the detector's names, which aren't all labels of the standard; nil for ASCII.
  static func encoding(named name: String) -> Encoding? {
    switch name {
    case "", "ASCII": nil
    case "UHC": .eucKR
    case "MAC-CYRILLIC": .macCyrillic
    default: Encoding(label: name).flatMap { $0 == .replacement ? nil : $0 }
    }
  }
}
