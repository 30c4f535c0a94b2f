/// A line with placeholders for a number (`%d`), a name (`%s`) or any short text (`%t`); an unfilled placeholder, as in
/// scraped widgets, matches too.
///
/// `%d people like this` matches `1,204 people like this` and `%d people like this`.
struct LinePattern: Sendable {
  /// The folded pieces between the placeholders.
  private var pieces: [[UInt8]] = []
  /// What the placeholder after each piece accepts.
  private var places: [Place] = []

  /// What a placeholder accepts, by its letter.
  private enum Place: UInt8 {
    case number = 100
    case name = 115
    case text = 116
  }

  /// Splits a folded pattern at `%d`, `%s` and `%t`; any other `%` stands for itself.
  init(_ folded: [UInt8]) {
    var piece: [UInt8] = []
    var index = 0
    while index < folded.count {
      if folded[index] == 37, index + 1 < folded.count, let place = Place(rawValue: folded[index + 1]) {
        pieces.append(piece)
        places.append(place)
        piece = []
        index += 2
      } else {
        piece.append(folded[index])
        index += 1
      }
    }
    pieces.append(piece)
  }

  /// Whether there are any placeholders; a line without them is not a pattern.
  var hasPlaces: Bool { !places.isEmpty }

  /// The beginning of matching folded lines. Empty if a placeholder is first.
  var opening: [UInt8] { pieces.first ?? [] }
  /// Whether a folded line that matches may begin with a byte.
  func mayBegin(with byte: UInt8) -> Bool {
    if let first = opening.first { return byte == first }
    // A number, or an unfilled placeholder.
    return places.first != .number || Self.beginsNumber(byte) || byte == 37
  }

  /// The end of matching folded lines. Empty if a placeholder is last.
  var ending: [UInt8] { pieces.last ?? [] }

  /// Whether a folded line matches as a whole. Of each piece the first place after the last one counts and no other is
  /// tried, so the time is bounded; `%s by %s` matches `a by b by c` with `a` and `b by c`.
  func matches(_ line: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last, line.starts(with: first) else { return false }
    guard line.count >= first.count + last.count, line[(line.count - last.count)...].elementsEqual(last) else {
      return false
    }
    var place = first.count
    for index in places.indices {
      let piece = pieces[index + 1]
      let isLast = index == places.count - 1
      guard let end = isLast ? line.count - last.count : find(piece, in: line, from: place) else { return false }
      guard end >= place, fills(line[place..<end], places[index]) else { return false }
      place = end + piece.count
    }
    return true
  }

  /// Where a piece occurs in a line, at or after an index.
  private func find(_ piece: [UInt8], in line: [UInt8], from start: Int) -> Int? {
    guard !piece.isEmpty, line.count >= piece.count, start <= line.count - piece.count else { return nil }
    return (start...line.count - piece.count).first { line[$0..<$0 + piece.count].elementsEqual(piece) }
  }

  /// Whether bytes can fill a placeholder: what it accepts, or the placeholder itself.
  private func fills(_ bytes: ArraySlice<UInt8>, _ place: Place) -> Bool {
    if bytes.count == 2, bytes.first == 37, bytes.last.flatMap({ Place(rawValue: $0) }) != nil { return true }
    guard !bytes.isEmpty, bytes.count <= (place == .text ? 160 : 60) else { return false }
    return switch place {
    case .number: Self.isNumber(bytes)
    case .name: Self.isName(bytes)
    case .text: true
    }
  }

  /// Whether bytes can be the name of a service, person or section: at most four words, and no quotation marks. Longer
  /// texts are an author's own words after the same beginning.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 == 32 } < 4 && !bytes.contains(34)
  }

  /// Whether bytes are a number: digits, including Persian and Arabic ones, separated by commas, dots or spaces, with
  /// `k` or `m` for thousands and millions.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, beginsNumber(first), let last = bytes.last else { return false }
    let number = last == 107 || last == 109 ? bytes.dropLast() : bytes
    var index = number.startIndex
    while index < number.endIndex {
      switch number[index] {
      case 48...57, 44, 46, 32: index += 1
      case 0xD9 where index + 1 < number.endIndex && (0xA0...0xA9).contains(number[index + 1]): index += 2
      case 0xDB where index + 1 < number.endIndex && (0xB0...0xB9).contains(number[index + 1]): index += 2
      default: return false
      }
    }
    return true
  }

  /// Whether a byte may be part of a number: an ASCII digit, a comma, a point, or the first byte of an Arabic or
  /// Persian digit.
  private static func beginsNumber(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || byte == 44 || byte == 46 || byte == 0xD9 || byte == 0xDB
  }
}
