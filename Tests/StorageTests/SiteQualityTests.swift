import News
import Storage
import Testing

@Suite("Quality by site")
struct SiteQualityTests {
  let place = TemporaryArchive()

  /// Articles of a site, a second apart, with these qualities.
  private func articles(_ host: String, _ qualities: [Double?]) -> [Article] {
    qualities.enumerated().map { number, quality in
      var article = Article.sample(
        "https://\(host)/\(number)", headline: "Story \(number)", fetchedAt: noon.later(by: Int64(number)))
      article.site.host = host
      article.quality = quality
      return article
    }
  }

  @Test("A site has fallen if its last articles are worse than chance explains, and no other has")
  func falls() throws {
    let archive = try place.open()
    let usual = (0..<40).map { 0.93 + 0.04 * Double($0 % 2) }
    try archive.store(articles("fell.example", usual + (0..<20).map { _ in 0.6 }), items: "a")
    try archive.store(articles("steady.example", usual + usual.prefix(20)), items: "b")
    try archive.store(articles("wild.example", (0..<60).map { $0 % 3 == 0 ? 0.3 : 0.95 }), items: "c")
    try archive.store(articles("young.example", [0.9, 0.2]), items: "d")
    try archive.store(articles("unjudged.example", (0..<60).map { _ in nil }), items: "e")
    let sites = try archive.siteQualities()
    #expect(sites.map(\.host).first == "fell.example")
    #expect(Set(sites.map(\.host)) == ["fell.example", "steady.example", "wild.example"])
    #expect(sites.filter(\.hasFallen).map(\.host) == ["fell.example"])
    let fell = try #require(sites.first)
    #expect(fell.articles == 60 && abs(fell.recent - 0.6) < 0.001 && abs(fell.past - 0.95) < 0.001)
  }

  @Test("Quality and kind of page come back with the article")
  func kept() throws {
    let archive = try place.open()
    var article = Article.sample()
    (article.quality, article.pageKind, article.storyCode) = (0.87, .liveBlog, "84")
    try archive.store([article])
    let record = try #require(try archive.article(at: article.url))
    #expect(record.article.quality == 0.87 && record.article.pageKind == .liveBlog && record.article.storyCode == "84")
  }
}
