import News
import Storage
import Testing

@Suite("Identities")
struct AddressTests {
  @Test("A canonical address that many pages claim makes no article of two")
  func brokenCanonical() throws {
    let place = TemporaryArchive()
    let archive = try place.open()
    var articles = [Article.sample("https://a.example/1"), .sample("https://a.example/2", headline: "Another")]
    for index in articles.indices { articles[index].canonicalURL = "https://a.example/" }
    #expect(try archive.store(articles).map(\.outcome) == [.stored, .stored])
  }

  /// The digests come from coreutils' `sha256sum` of `//example.com/` followed by some `a`s: lengths just below, at and
  /// above those at which the padding needs another block.
  @Test(
    "The identity is half of the SHA-256 of the address",
    arguments: [
      (0, "e52aa78cab6e854b1a7db9780b991524"), (35, "c2984cd48e3b481aaf1b17aee1aede48"),
      (40, "94db9245a9fa3bda0eb862ca40ac2aca"), (41, "aa1329186f7c6c2840f7394155d07202"),
      (42, "11e1738460d25dbf90663c77fafbcee8"), (43, "2727eb89ce8cadecf075785a7e44841f"),
      (44, "142ceec685ab66c33f0b0a640613481c"), (100, "2542a680d7e6dc0f4e9f0f5f29501a6e"),
      (1000, "f902c1d26df9dd59b2e33bf3dd0f0675"),
    ] as [(Int, String)])
  func digest(letters: Int, hexadecimal: String) {
    let id = ArticleID(of: PageKey("https://example.com/" + String(repeating: "a", count: letters)))
    #expect(id.rawValue == hexadecimal)
  }
}
