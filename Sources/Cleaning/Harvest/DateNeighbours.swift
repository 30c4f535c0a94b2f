import News

/// Finds what belongs to a date but is in a separate element beside it: a label such as `Last updated:`, and lines that
/// may be names, because many pages show only a name and a date below their headline.
///
/// Use one for each page, and give it all short texts in page order. Both orders are found: the name before the day, or
/// after it.
struct DateNeighbours {
  /// The most names per page.
  private static let mostNames = 6
  /// The longest line of a day that may have a name beside it, in bytes, and that in India's scripts, whose letters
  /// have three.
  private static let (longestDay, longestIndianDay) = (48, 64)
  /// The longest label, in bytes.
  private static let longestLabel = 32

  private var count = 0
  /// The last line, if it may be a name.
  private var lastName: [UInt8] = []
  /// Whether the last line was a day.
  private var wasDate = false
  /// The last line, if it is a label: it ends with a colon, and its value is in another element.
  private(set) var label: [UInt8] = []

  /// The name beside a day, once both were seen; lines come in page order.
  ///
  /// - Parameter isDate: whether ``UnmarkedLines`` takes the line for a date; a long one has no name beside it.
  /// - Returns: at most six a page; nil in areas beside the story.
  mutating func name(beside line: ArraySlice<UInt8>, isDate: Bool, in area: Document.Mark.Area) -> String? {
    // A dot or bar may separate a day from a name.
    if line.count <= 3, !line.contains(where: Self.isLetterOrDigit) { return nil }
    // Not `removeLast`, which copies what it is removed from.
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] <= 0x20 { end -= 1 }
    let line = line[..<end]
    let isShort =
      isDate
      && (line.count <= Self.longestDay || line.count <= Self.longestIndianDay && line.contains(0xE0))
    let mayBeName = !isDate && Self.mayBeName(line)
    defer {
      wasDate = isShort
      if !lastName.isEmpty { lastName.removeAll(keepingCapacity: true) }
      if mayBeName { lastName += line }
      if !label.isEmpty { label.removeAll(keepingCapacity: true) }
      if line.last == 0x3A, line.count <= Self.longestLabel { label += line }
    }
    guard wasDate && mayBeName || isShort && !lastName.isEmpty, count < Self.mostNames,
      area == .article || area == .page || area == .header
    else { return nil }
    count += 1
    return String(decoding: isDate ? lastName[...] : line, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte.isASCIILetter || byte >= 0xC3 && byte != 0xE2
  }

  /// Whether a line looks like a name: two to four capitalised words, and no signs but those of names. In scripts
  /// without capitals any letter counts as one: `নদী সেন` may be a name. No digit or comma may be in it, and no word of
  /// more than three lower-case letters.
  static func mayBeName(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 6, line.count <= (line.first.map { $0 >= 0xE0 } == true ? 72 : 48) else { return false }
    var (words, length) = (0, 0)
    var isSmall = false
    for byte in line {
      switch byte {
      case 0x20: length = 0
      case 0x41...0x5A, 0x80...:
        if length == 0 {
          words += 1
          isSmall = false
        }
        length += 1
      // Lower-case letters inside words, the small words in names, and signs in names.
      case 0x61...0x7A, 0x27, 0x2D, 0x2E:
        if length == 0 { isSmall = true }
        length += 1
        if isSmall, length > 3 { return false }
      default: return false
      }
    }
    return (2...4).contains(words)
  }
}
