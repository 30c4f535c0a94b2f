import Launching

/// Makes inputs from seeds: flips bytes, cuts, duplicates and moves pieces, and replaces numbers with absurd ones.
struct Mutator {
  private var random: SplitMix
  private var seeds: [[UInt8]] = []

  init(random: SplitMix) { self.random = random }

  /// A random element.
  mutating func oneOf<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }

  /// A random number.
  mutating func number() -> UInt64 { random.next() }

  /// The next input, made from one of the seeds.
  mutating func input(of seeds: [[UInt8]]) -> [UInt8] {
    self.seeds = seeds
    var bytes = seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let piece = place..<min(bytes.count, place + Int.random(in: 0...64, using: &random))
    switch Int.random(in: 0..<9, using: &random) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 1: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 2: bytes.removeSubrange(piece)
    case 3: bytes.insert(contentsOf: bytes[piece], at: place)
    case 4: bytes.removeLast(bytes.count - place)
    case 5: bytes.insert(contentsOf: Self.tokens.randomElement(using: &random).map { Array($0.utf8) } ?? [], at: place)
    case 6: changeNumber(&bytes, from: place)
    case 7:
      let other = seeds.randomElement(using: &random) ?? []
      let start = Int.random(in: 0...other.count, using: &random)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 256)], at: place)
    default:
      let count = Int.random(in: 2...200, using: &random)
      if bytes.count < 65_536 { bytes.insert(contentsOf: (0..<count).flatMap { _ in bytes[piece] }, at: place) }
    }
  }

  /// Replaces the next number with an absurd one.
  private mutating func changeNumber(_ bytes: inout [UInt8], from place: Int) {
    guard let start = bytes[place...].firstIndex(where: { (48...57).contains($0) }) else { return }
    let end = bytes[start...].firstIndex { !(48...57).contains($0) } ?? bytes.count
    let number = Self.numbers.randomElement(using: &random) ?? "0"
    bytes.replaceSubrange(start..<end, with: Array(number.utf8))
  }

  private static let numbers = [
    "0", "000", "00", "1", "-1", "+5", "7", "31", "32", "65535", "65536", "99999", "292278994", "1700000000000",
    "2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "18446744073709551616", "99999999999999999999999999", "1e400", "0x7fffffffffffffff", "٣", "1_0", "NaN",
  ]

  private static let tokens = [
    "http://[1|2|3]/", "http://[::1]:70000/x", "http://a:99999/", "http://u:p@h/", "//", "https://xn--/", "http://%/",
    "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<!DOCTYPE [", "&#x110000;", "&#99999999999;", "&amp;", "&", "<",
    ">", "</", "/>", "\"", "'", "\u{0}", "\u{FEFF}", "\u{202E}", " xmlns:a='b'", " xml:base='//['", "<item>", "</item>",
    "<entry>", "<link>", "<pubDate>", "{", "}", "[", "]", ",", ":", "\\u", "\\uD800", "\r\n", "\r\n\r\n", "\n",
    "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "ffffffffffffffff\r\n",
    "Content-Encoding: br\r\n", "Location: /\r\n", "Retry-After: 9\r\n", "HTTP/1.1 000 X\r\n", "HTTP/1.1 100 X\r\n\r\n",
    "WARC/1.0\r\n", "WARC-Type: response\r\n", "WARC-Date: ", "\u{1F}\u{8B}\u{8}", "Jan", "GMT", "PM", "+9999", "T",
    "Z",
  ]
}
