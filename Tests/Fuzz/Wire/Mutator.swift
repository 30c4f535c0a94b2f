import Launching

/// Damages messages, with random numbers of its own, so that each round can be repeated.
struct Mutator {
  private var random: SplitMix

  init(seed: UInt64, round: UInt64) {
    random = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ round &* 0xD134_2543_DE82_EF95)
  }

  /// Texts that readers of numbers, strings and nesting stumble over.
  private static let words = [
    "-1", "0", "1e308", "1e999", "-0.0", "9223372036854775807", "-9223372036854775808", "18446744073709551615", "1e300",
    "null", "true", "\"\"", "[]", "{}", "\"\\u0000\"", "\"\\ud800\"", "\"\\u001b[2J\"", "\"\u{202E}\"", "[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":", "\"9999-12-31T23:59:60Z\"", "\"0000-00-00T00:00:00Z\"", "\"stored\"", ",", ":", "\\", "\"",
  ].map { Array($0.utf8) }

  /// A number from 0 to below `bound`.
  mutating func number(below bound: Int) -> Int { bound < 1 ? 0 : Int(random.next() % UInt64(bound)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  /// A damaged copy of a message; parts of others may be in it.
  mutating func mutate(_ frames: [[UInt8]], among others: [[[UInt8]]]) -> [[UInt8]] {
    var frames = frames
    for _ in 0..<1 + number(below: 4) {
      let index = number(below: 4) == 0 ? number(below: frames.count) : 0
      switch number(below: 16) {
      case 0: frames.append(pick(pick(others)))
      case 1 where frames.count > 1: frames.removeLast()
      default: frames[index] = damage(frames[index], pick(pick(others)))
      }
    }
    return frames
  }

  private mutating func damage(_ frame: [UInt8], _ other: [UInt8]) -> [UInt8] {
    guard !frame.isEmpty else { return other }
    var frame = frame
    let place = number(below: frame.count)
    let end = min(frame.count, place + 1 + number(below: 24))
    switch number(below: 9) {
    case 0: frame[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: frame[place] ^= 1 << UInt8(number(below: 8))
    case 2: frame.removeSubrange(place..<end)
    case 3: frame.insert(contentsOf: frame[place..<end], at: place)
    case 4: frame.insert(contentsOf: pick(Self.words), at: place)
    case 5: frame.removeSubrange(place...)
    case 6:
      let start = number(below: other.count)
      frame.insert(contentsOf: other[start..<min(other.count, start + 64)], at: place)
    default: replaceValue(in: &frame, from: place)
    }
    return frame
  }

  /// Replaces the next member's value by a word: damage that is still JSON goes deepest.
  private mutating func replaceValue(in frame: inout [UInt8], from place: Int) {
    guard let colon = frame[place...].firstIndex(of: UInt8(ascii: ":")) else { return }
    let stops: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")]
    let end = frame[(colon + 1)...].firstIndex { stops.contains($0) } ?? frame.endIndex
    frame.replaceSubrange((colon + 1)..<end, with: pick(Self.words))
  }
}
