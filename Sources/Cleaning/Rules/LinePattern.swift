/// A line with places for a number (`%d`) or a name (`%s`); the place left unfilled, as scraped widgets have it, matches too.
struct LinePattern: Sendable {
  /// The folded pieces between the places.
  private var pieces: [[UInt8]] = []
  /// Whether the place after a piece takes digits only.
  private var takesDigits: [Bool] = []

  /// Reads a pattern.
  init(_ text: String) {
    let folded = LineFolder.fold(Array(text.utf8), 0, text.utf8.count)
    var piece: [UInt8] = []
    var index = 0
    while index < folded.count {
      if folded[index] == 37, index + 1 < folded.count, folded[index + 1] == 100 || folded[index + 1] == 115 {
        pieces.append(piece)
        takesDigits.append(folded[index + 1] == 100)
        piece = []
        index += 2
      } else {
        piece.append(folded[index])
        index += 1
      }
    }
    pieces.append(piece)
  }

  /// What folded lines that match begin with.
  var opening: [UInt8] { pieces.first ?? [] }
  /// Whether a folded line that matches may begin with a byte.
  func mayBegin(with byte: UInt8) -> Bool {
    if let first = opening.first { return byte == first }
    // A number, or the place's own sign.
    return takesDigits.first != true || (48...57).contains(byte) || byte == 44 || byte == 46 || byte == 37
  }

  /// What they end with.
  var ending: [UInt8] { pieces.last ?? [] }

  /// Whether a folded line matches as a whole.
  func matches(_ line: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last, line.starts(with: first) else { return false }
    guard line.count >= first.count + last.count, line[(line.count - last.count)...].elementsEqual(last) else {
      return false
    }
    var place = first.count
    for index in takesDigits.indices {
      let piece = pieces[index + 1]
      let isLast = index == takesDigits.count - 1
      guard let end = isLast ? line.count - last.count : find(piece, in: line, from: place) else { return false }
      guard end >= place, fills(line[place..<end], digits: takesDigits[index]) else { return false }
      place = end + piece.count
    }
    return true
  }

  private func find(_ piece: [UInt8], in line: [UInt8], from start: Int) -> Int? {
    guard !piece.isEmpty, line.count >= piece.count, start <= line.count - piece.count else { return nil }
    return (start...line.count - piece.count).first { line[$0..<$0 + piece.count].elementsEqual(piece) }
  }

  /// Whether bytes can stand in a place: a number, a name of at most 60 bytes, or the place's own sign.
  private func fills(_ bytes: ArraySlice<UInt8>, digits: Bool) -> Bool {
    if bytes.elementsEqual([37, 100]) || bytes.elementsEqual([37, 115]) { return true }
    guard !bytes.isEmpty, bytes.count <= 60 else { return false }
    return digits ? bytes.allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 } : true
  }
}
