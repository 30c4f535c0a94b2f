/// The day in the opening of a story's text: `27.1.2022`, `BERLIN, 4. Juni 2023`, `Karlsruhe (12.11.2021`.
enum DateOpening {
  /// The greatest length of a place before the day, in bytes.
  private static let longestPlace = 40

  /// Whether an opening is just the date in the given byte range, alone or after the name of a place. A whole sentence
  /// that begins with a day is about that day instead.
  ///
  /// The range is that of UTF-8 bytes. The place must be in capitals, or have a comma or an opening bracket behind it.
  static func isDay(_ opening: String, at date: Range<Int>) -> Bool {
    let bytes = Array(opening.utf8)
    guard date.upperBound <= bytes.count, date.lowerBound <= longestPlace,
      bytes[date.upperBound...].allSatisfy({ $0 <= 0x20 || $0 == 0x2C || $0 == 0x2E || $0 == 0x29 })
    else { return false }
    let before = String(decoding: bytes[..<date.lowerBound], as: UTF8.self)
    let words = before.split { !$0.isLetter }
    guard let first = words.first else { return true }
    guard words.count <= 4, first.count >= 3, first.first?.isLowercase == false else { return false }
    let isPlace = before.contains(",") || before.contains("(")
    return isPlace || words.allSatisfy { word in word.allSatisfy(\.isUppercase) }
  }
}
