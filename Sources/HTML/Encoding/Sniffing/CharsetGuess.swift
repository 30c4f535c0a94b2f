/// A guess of the encoding from the statistics of the bytes, by Mozilla's detector uchardet.
///
/// See https://www.freedesktop.org/wiki/Software/uchardet/.
enum CharsetGuess {
  /// How many bytes the detector sees at most; it is the slowest part of decoding, and more text changes no answer.
  static let sampleSize = 256 * 1024

  /// The likeliest encoding, nil where the detector has no opinion or names one that no web client decodes.
  static func encoding(of bytes: [UInt8]) -> Encoding? {
    guard !bytes.isEmpty, let name = CharsetDetector.name(of: bytes, atMost: sampleSize) else { return nil }
    return encoding(named: name).map { HighBytes(bytes).corrected($0) }
  }

  /// The web's name for one of the detector's names.
  static func encoding(named name: String) -> Encoding? {
    switch name {
    case "", "ASCII": nil
    case "UHC": .eucKR
    case "MAC-CYRILLIC": .macCyrillic
    default: Encoding(label: name).flatMap { $0 == .replacement ? nil : $0 }
    }
  }
}
