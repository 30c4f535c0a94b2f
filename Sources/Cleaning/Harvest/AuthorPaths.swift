/// Recognises addresses of authors' pages by a part of their path.
enum AuthorPaths {
  /// Whether the address in a range of bytes leads to an author's page.
  static func leads(_ bytes: [UInt8], _ place: Range<Int>) -> Bool {
    guard place.count < 200 else { return false }
    var index = place.lowerBound
    while index + 3 < place.upperBound {
      // All these parts follow a slash; two slashes in a row belong to the scheme.
      if bytes[index] == 0x2F, bytes[index + 1] != 0x2F, isPart(bytes, index + 1, place.upperBound) { return true }
      index += 1
    }
    return false
  }

  /// Whether a folder for authors' pages begins at an index, such as `author/` or `staff/`.
  private static func isPart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    switch bytes[start] | 0x20 {
    case 97 where bytes[start + 1] | 0x20 == 117:  // au
      return starts("author/", bytes, start, end) || starts("authors/", bytes, start, end)
        || starts("auteur/", bytes, start, end) || starts("auteurs/", bytes, start, end)
        || starts("autor/", bytes, start, end) || starts("autoren/", bytes, start, end)
        || starts("autore/", bytes, start, end) || starts("autores/", bytes, start, end)
    case 112: return starts("profile/", bytes, start, end) || starts("people/", bytes, start, end)  // p
    case 115: return starts("staff/", bytes, start, end)  // s
    case 98: return starts("by/", bytes, start, end)  // b
    case 106: return starts("journalist", bytes, start, end)  // j
    case 99: return starts("contributor", bytes, start, end) || starts("columnist", bytes, start, end)  // c
    case 101: return starts("editors/", bytes, start, end) || starts("editor/", bytes, start, end)  // e
    case 119: return starts("writers/", bytes, start, end) || starts("writer/", bytes, start, end)  // w
    case 121: return starts("yazar/", bytes, start, end) || starts("yazarlar/", bytes, start, end)  // y
    case 114:  // r
      return starts("reporter", bytes, start, end) || starts("redakteur", bytes, start, end)
        || starts("redacteur", bytes, start, end)
    default: return false
    }
  }

  private static func starts(_ part: String, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= part.utf8.count else { return false }
    var index = start
    for letter in part.utf8 {
      if bytes[index] | 0x20 != letter { return false }
      index += 1
    }
    return true
  }
}
