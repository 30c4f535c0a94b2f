import News

/// The metas that name authors, by their names without punctuation: `og:author` and `OG.Author` are the same.
enum AuthorMetas {
  /// Whether a meta names authors. Names longer than 40 bytes are not looked up.
  static func nameAuthors(_ name: String) -> Bool {
    guard name.utf8.count <= 40,
      name.utf8.contains(where: { $0 | 0x20 == 0x61 || $0 | 0x20 == 0x62 }) || name.utf8.count > 4
    else { return false }
    return names.contains(hash(of: name))
  }

  /// The hash of a name's letters in lower case.
  private static func hash(of name: some StringProtocol) -> UInt64 {
    var hash = FNV1a()
    for byte in name.utf8 where byte.isASCIILetter { hash.append(byte | 0x20) }
    return hash.value
  }

  /// The hashes of the names, which are given in lower case and without anything but letters.
  private static let names: Set<UInt64> = Set(
    """
    author articleauthor articleauthorname ogauthor ogarticleauthor dccreator dctermscreator dcauthor parselyauthor byl byline
    sailthruauthor citationauthor cxenseparseauthor rbauthors btauthor itempropauthor authors creator twittercreatorname authorname
    writer articlewriter articleauthors newsauthor storyauthor contentauthor postauthor ogarticlewriter daboauthor
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { hash(of: $0) })
}
