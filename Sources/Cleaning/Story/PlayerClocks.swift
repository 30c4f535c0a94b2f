/// Removes the times of a player that are lines of their own: `0:00`, `00:00 / 04:10`, `০০:০০`; and its speed, `1.0x`.
///
/// A time of day in a programme, `20:15`, stays: a line must begin at nothing, have two times, or be near one that
/// does.
enum PlayerClocks {
  static let rule = "page.player-clock"

  /// The longest such line, in characters, and how many blocks from another one the length of a recording may be.
  private static let (longest, reach) = (20, 3)
  /// The most bytes of a digit.
  private static let digitBytes = 3

  /// Headlines and small cells of tables stay: a result may be `2:30 / 2:45`.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    var last = -reach - 1
    for index in verdicts.indices where page.text.blocks[index].shape.characters <= Int32(longest) {
      let block = page.text.blocks[index]
      guard block.start < block.end, Int(block.end - block.start) <= longest * digitBytes,
        mayBegin(page.text.bytes[Int(block.start)..<Int(block.end)])
      else {
        continue
      }
      var line = page.text.bytes[Int(block.start)..<Int(block.end)]
      if line[line.startIndex] >= 0x80 { line = plainDigits(line) }
      guard let clocks = clocks(in: line) ?? (index - last <= reach && isSpeed(line) ? 0 : nil) else { continue }
      // A player begins at nothing, or shows where it is of how much.
      let isPlayer = clocks > 1 || line.starts(with: "0:00".utf8) || line.starts(with: "00:00".utf8)
      guard isPlayer || index - last <= reach else { continue }
      last = index
      if verdicts[index].isKept, !page.around(index).contains(.topHeading), !page.isInSmallCell(index) {
        verdicts[index] = .removed(rule: rule, score: nil)
      }
    }
  }

  /// How many times of a clock make up a line, with strokes and spaces between; nil if it has anything else. A clock is
  /// two or three numbers of one or two digits with colons between them, the last of two: `4:10`, `1:04:10`.
  private static func clocks(in line: ArraySlice<UInt8>) -> Int? {
    // Nearly all short lines begin with a letter.
    guard let first = line.first, isDigit(first) || first == 45, line.contains(58) else { return nil }
    var count = 0
    for part in line.split(whereSeparator: { $0 == 32 || $0 == 47 || $0 == 45 || $0 == 10 }) {
      let digits = part.split(separator: 58, omittingEmptySubsequences: false)
      let isClock =
        (2...3).contains(digits.count) && digits.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
        && digits.last?.count == 2
      guard isClock else { return nil }
      count += 1
    }
    return count > 0 ? count : nil
  }

  /// Whether a line begins with a digit of any script, or a sign before one.
  private static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = line.prefix(3)
    guard let first = bytes.first, first >= 58 else { return true }
    guard first | 2 == 0xDB || first == 0xE0, bytes.count == 3 else { return false }
    let (second, third) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
    return first == 0xE0
      ? UnmarkedLines.isOtherDigit(third, after: second, first) : UnmarkedLines.isOtherDigit(second, after: first, 0)
  }

  /// A line with digits of all scripts as ASCII digits.
  private static func plainDigits(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var plain: [UInt8] = []
    for letter in String(decoding: line, as: UTF8.self) {
      if let digit = letter.wholeNumberValue, digit < 10 {
        plain.append(UInt8(48 + digit))
      } else {
        plain += letter.utf8
      }
    }
    return plain[...]
  }

  /// Whether a line is a player's speed: `1.5x`, `1x`.
  private static func isSpeed(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 6, let last = line.last, last | 32 == 120 || line.suffix(2).elementsEqual("×".utf8) else {
      return false
    }
    return isDigit(line[line.startIndex])
      && line.dropLast(last | 32 == 120 ? 1 : 2).allSatisfy { isDigit($0) || $0 == 46 || $0 == 44 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
