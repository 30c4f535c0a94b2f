/// The metas that name authors, by their names without punctuation: `og:author` and `OG.Author` are the same.
enum AuthorMetas {
  /// Whether a meta names authors.
  static func nameAuthors(_ name: String) -> Bool {
    guard name.utf8.count <= 40,
      name.utf8.contains(where: { $0 | 0x20 == 0x61 || $0 | 0x20 == 0x62 }) || name.utf8.count > 4
    else { return false }
    return names.contains(String(decoding: name.lowercased().utf8.filter { $0 &- 0x61 < 26 }, as: UTF8.self))
  }

  /// The names, in lower case and without anything but letters.
  private static let names: Set<String> = Set(
    """
    author articleauthor articleauthorname ogauthor ogarticleauthor dccreator dctermscreator dcauthor parselyauthor byl byline
    sailthruauthor citationauthor cxenseparseauthor rbauthors btauthor itempropauthor authors creator twittercreatorname authorname
    writer articlewriter articleauthors newsauthor storyauthor contentauthor postauthor ogarticlewriter daboauthor
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
