/// Recognises addresses of authors' pages and of tags by a part of their path.
enum LinkPaths {
  /// What a link leads to.
  enum Target: BitwiseCopyable { case author, tag, other }

  /// What the address in a range of bytes leads to.
  static func target(_ bytes: [UInt8], _ place: Range<Int>) -> Target {
    guard place.count < 200 else { return .other }
    var index = place.lowerBound
    while index + 3 < place.upperBound {
      // All these parts follow a slash; two slashes in a row belong to the scheme.
      if bytes[index] == 0x2F, bytes[index + 1] != 0x2F {
        if isPart(bytes, index + 1, place.upperBound) { return .author }
        if isTag(bytes, index + 1, place.upperBound) { return .tag }
      }
      index += 1
    }
    return .other
  }

  /// Whether a folder for the pages of tags begins at an index, such as `tag/` or `topics/`.
  private static func isTag(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    switch bytes[start] | 0x20 {
    case 116:  // t
      return starts("tag/", bytes, start, end) || starts("tags/", bytes, start, end)
        || starts("topic/", bytes, start, end) || starts("topics/", bytes, start, end)
        || starts("tema/", bytes, start, end) || starts("temas/", bytes, start, end)
        || starts("thema/", bytes, start, end)
    case 101:  // e
      return starts("etiket/", bytes, start, end) || starts("etiqueta/", bytes, start, end)
        || starts("etiquetas/", bytes, start, end)
    case 107: return starts("keyword/", bytes, start, end) || starts("keywords/", bytes, start, end)  // k
    default: return false
    }
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
