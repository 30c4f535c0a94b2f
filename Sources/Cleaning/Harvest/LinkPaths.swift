import Encodings

/// Recognises addresses of authors' pages and of tags by a part of their path.
///
/// `/author/ann-lee` and `https://example.org/journalists/7` are authors', `/tags/rail` is a tag's. A folder of the
/// same name inside a story's address counts too, so the sign is weak.
enum LinkPaths {
  /// What a link leads to.
  enum Target: BitwiseCopyable { case author, tag, other }

  /// What the address in a range of bytes leads to.
  ///
  /// The first part that fits decides. Addresses of 200 bytes or more are `other`, as are parts without a slash before
  /// them; the address is neither decoded nor resolved.
  static func target(_ bytes: [UInt8], _ place: Range<Int>) -> Target {
    guard place.count < 200 else { return .other }
    let parts = parts
    let bytes = bytes.span
    let end = place.upperBound
    var index = place.lowerBound
    while true {
      // All these parts follow a slash; two slashes in a row belong to the scheme.
      index = ByteText.next(0x2F, in: bytes, from: index, before: end) + 1
      guard index + 2 < end else { return .other }
      guard parts.mayBegin(bytes[index] | 0x20, bytes[index + 1] | 0x20) else { continue }
      let (first, second) = (word(bytes, index, end), word(bytes, index + 8, end))
      for part in parts.all where first & part.masks.0 == part.words.0 && second & part.masks.1 == part.words.1 {
        return part.target
      }
    }
  }

  /// The eight bytes from an index on, the first lowest, with ASCII letters in lower case; 0 beyond the end.
  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in start..<max(start, min(start + 8, end)) {
      word |= UInt64(bytes[index] | 0x20) << UInt64(8 * (index - start))
    }
    return word
  }

  /// What a path's part begins with, in lower case, as two times eight bytes, and where the link then leads.
  private struct Part: BitwiseCopyable {
    var words: (UInt64, UInt64)
    /// Which of the bytes there are.
    var masks: (UInt64, UInt64)
    var target: Target
  }

  /// All parts, with a table that rules most of an address's parts out by their first two letters.
  private struct Parts {
    var all: [Part] = []
    /// For each first letter a bit for each second one.
    private var seconds = [UInt32](repeating: 0, count: 26)

    /// Adds a part of 2 to 16 bytes, the first two of which are lower-case ASCII letters.
    mutating func add(_ text: Substring, _ target: Target) {
      let bytes = Array(text.utf8)
      precondition((2...16).contains(bytes.count), "a part that fits two words")
      let masks = [UInt8](repeating: 0xFF, count: bytes.count)
      all.append(
        Part(
          words: (LinkPaths.word(bytes.span, 0, bytes.count), LinkPaths.word(bytes.span, 8, bytes.count)),
          masks: (LinkPaths.word(masks.span, 0, bytes.count), LinkPaths.word(masks.span, 8, bytes.count)),
          target: target))
      seconds[Int(bytes[0] - 0x61)] |= 1 << UInt32(bytes[1] - 0x61)
    }

    /// Whether a part begins with two letters.
    @inline(__always)
    func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
      guard first &- 0x61 < 26, second &- 0x61 < 26 else { return false }
      return seconds[Int(first &- 0x61)] >> UInt32(second &- 0x61) & 1 == 1
    }
  }

  /// Folders for authors' pages, such as `author/` or `staff/`, and for those of tags.
  private static let parts: Parts = {
    var parts = Parts()
    for word in authors.split(separator: " ") { parts.add(word, .author) }
    for word in tags.split(separator: " ") { parts.add(word, .tag) }
    return parts
  }()

  private static let authors =
    "author/ authors/ auteur/ auteurs/ autor/ autoren/ autore/ autores/ profile/ people/ staff/ by/ journalist contributor"
    + " columnist editors/ editor/ writers/ writer/ yazar/ yazarlar/ reporter redakteur redacteur"
  private static let tags =
    "tag/ tags/ topic/ topics/ tema/ temas/ thema/ etiket/ etiqueta/ etiquetas/ keyword/ keywords/"
}
