/// How each character of a domain is mapped before the domain is written in ASCII.
///
/// The mapping is a list of the targets, in the order of their source characters, with these abbreviations. Code points
/// are hexadecimal, counts decimal.
///
/// - `«C0»`: the targets of U+00C0 and the characters after it follow.
/// - `«100/24»`: of 48 characters from U+0100 on, every other one becomes the next one, as capitals and small letters
///   alternate.
/// - `«391*17=3B1»`: seventeen characters from U+0391 on become the seventeen from U+03B1 on.
/// - `‹ss›`: one target of several characters.
/// - `«=644+627»`: one target given by its code points.
struct IDNATable: Sendable {
  /// What the mapping does with one character.
  enum Fate {
    case valid, ignored, disallowed
    case mapped([Unicode.Scalar])
  }

  /// The table, read when the first non-ASCII domain is met.
  static let shared = IDNATable()

  private var mapping: [UInt32: [Unicode.Scalar]] = [:]
  private let disallowed: [ClosedRange<UInt32>]
  private let ignored: [ClosedRange<UInt32>]

  private init() {
    disallowed = IDNATable.ranges(IDNATable.disallowedText)
    ignored = IDNATable.ranges(IDNATable.ignoredText)
    for scalar in 0x41...0x5A { mapping[UInt32(scalar)] = [Unicode.Scalar(UInt8(scalar + 0x20))] }
    readMapping(IDNATable.mappingText1 + IDNATable.mappingText2)
  }

  /// What becomes of a character: a capital is mapped, a soft hyphen is ignored, a letter stays.
  func fate(of scalar: Unicode.Scalar) -> Fate {
    if let target = mapping[scalar.value] { return .mapped(target) }
    if IDNATable.contains(ignored, scalar.value) { return .ignored }
    return IDNATable.contains(disallowed, scalar.value) ? .disallowed : .valid
  }

  /// Reads the notation above into `mapping`.
  private mutating func readMapping(_ text: String) {
    var scalars = text.unicodeScalars.makeIterator()
    var source: UInt32 = 0
    while let scalar = scalars.next() {
      var target = [scalar]
      if scalar == "«" || scalar == "‹" {
        let end: Unicode.Scalar = scalar == "«" ? "»" : "›"
        target = []
        while let next = scalars.next(), next != end { target.append(next) }
        if scalar == "«" {
          guard let numbered = readTerm(target, source: &source) else { continue }
          target = numbered
        }
      }
      mapping[source] = target
      source += 1
    }
  }

  /// Reads a term in guillemets; returns a target if it is one.
  private mutating func readTerm(_ term: [Unicode.Scalar], source: inout UInt32) -> [Unicode.Scalar]? {
    var text = ""
    text.unicodeScalars.append(contentsOf: term)
    if text.hasPrefix("=") { return text.dropFirst().split(separator: "+").compactMap(IDNATable.scalar) }
    let numbers = text.split { $0 == "/" || $0 == "*" || $0 == "=" }
    source = UInt32(numbers[0], radix: 16) ?? 0
    guard numbers.count > 1, let count = UInt32(numbers[1]) else { return nil }
    let first = numbers.count > 2 ? UInt32(numbers[2], radix: 16) : nil
    for index in 0..<count {
      // Without a target, each capital becomes its neighbour.
      let from = first == nil ? source + index * 2 : source + index
      if let to = Unicode.Scalar(first.map { $0 + index } ?? from + 1) { mapping[from] = [to] }
    }
    return nil
  }

  /// The character with a code point in hexadecimal.
  private static func scalar(_ hex: Substring) -> Unicode.Scalar? {
    UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// Ranges of code points, in order: `41-5A 386`.
  private static func ranges(_ text: String) -> [ClosedRange<UInt32>] {
    text.split(separator: " ").compactMap { range in
      let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { return nil }
      return first...last
    }
  }

  /// Whether a value is in one of the ranges, by binary search.
  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
