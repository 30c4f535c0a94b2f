/// Recognises addresses of authors' pages and of tags by a part of their path.
enum LinkPaths {
  /// What a link leads to.
  enum Target: BitwiseCopyable { case author, tag, other }

  /// What the address in a range of bytes leads to.
  static func target(_ bytes: [UInt8], _ place: Range<Int>) -> Target {
    guard place.count < 200 else { return .other }
    let parts = parts
    let bytes = bytes.span
    precondition(place.lowerBound >= 0 && place.upperBound <= bytes.count, "an address within the page")
    var index = place.lowerBound
    while index + 3 < place.upperBound {
      // All these parts follow a slash; two slashes in a row belong to the scheme. Each index is below the end, which was
      // checked above.
      if unsafe bytes[unchecked: index] == 0x2F, unsafe bytes[unchecked: index + 1] != 0x2F {
        let letter = Int(unsafe (bytes[unchecked: index + 1] | 0x20) &- 0x61)
        if letter < parts.count, !parts[letter].isEmpty {
          let word = word(bytes, index + 1, place.upperBound)
          for part in parts[letter] where word & part.mask == part.word {
            if part.continues(bytes, index + 1, place.upperBound) { return part.target }
          }
        }
      }
      index += 1
    }
    return .other
  }

  /// The first eight bytes from an index on, the first lowest, with ASCII letters in lower case; 0 beyond the end.
  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<min(8, end - start) { word |= UInt64(bytes[start + offset] | 0x20) << UInt64(8 * offset) }
    return word
  }

  /// What a path's part begins with, in lower case, and where the link then leads.
  private struct Part {
    /// The first eight bytes, the first lowest, and which of them there are.
    let word: UInt64
    let mask: UInt64
    /// The bytes after them.
    let rest: [UInt8]
    let target: Target

    init(_ text: Substring, _ target: Target) {
      let bytes = Array(text.utf8)
      word = LinkPaths.word(bytes.span, 0, bytes.count)
      mask = bytes.count < 8 ? (1 << UInt64(8 * bytes.count)) - 1 : .max
      rest = Array(bytes.dropFirst(8))
      self.target = target
    }

    /// Whether a text that begins with the first eight bytes goes on with the others.
    func continues(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
      guard end - start >= 8 + rest.count else { return rest.isEmpty }
      return rest.indices.allSatisfy { bytes[start + 8 + $0] | 0x20 == rest[$0] }
    }
  }

  /// The parts by their first letter: folders for authors' pages, such as `author/` or `staff/`, and for those of tags.
  private static let parts: [[Part]] = {
    var parts = [[Part]](repeating: [], count: 26)
    for (words, target) in [(authors, Target.author), (tags, .tag)] {
      for word in words.split(separator: " ") {
        guard let first = word.utf8.first else { continue }
        parts[Int(first) - 0x61].append(Part(word, target))
      }
    }
    return parts
  }()

  private static let authors =
    "author/ authors/ auteur/ auteurs/ autor/ autoren/ autore/ autores/ profile/ people/ staff/ by/ journalist contributor"
    + " columnist editors/ editor/ writers/ writer/ yazar/ yazarlar/ reporter redakteur redacteur"
  private static let tags =
    "tag/ tags/ topic/ topics/ tema/ temas/ thema/ etiket/ etiqueta/ etiquetas/ keyword/ keywords/"
}
