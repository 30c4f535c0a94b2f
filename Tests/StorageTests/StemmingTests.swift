import Foundation
import News
import Storage
import Testing

@Suite("Searching for other forms of a word")
struct StemmingTests {
  let place = TemporaryArchive()

  private func archive(_ stories: [(language: String, body: String)]) throws -> Archive {
    let archive = try place.open()
    let articles = stories.enumerated().map { number, story in
      var article = Article.sample("https://a.example/\(number)", headline: "\(number)", body: [story.body])
      article.language = story.language
      return article
    }
    try archive.store(articles)
    return archive
  }

  @Test(
    "A word is found in its other forms, and not in other words",
    arguments: [
      ("en", "election", "The elections were held.", true), ("en", "voting", "They voted.", true),
      ("en", "stop", "It stopped.", true), ("en", "cities", "A city.", true), ("en", "studies", "A study.", true),
      ("en", "boxes", "A box.", true),
      ("en", "war", "The wars.", true), ("en", "taxes", "A tax.", true), ("en", "tax", "Taxes fell.", true),
      ("en", "run", "They were running.", true), ("en", "sin", "They sing.", false),
      ("en", "car", "They care, and cared.", false),
      ("en", "act", "They acted.", true), ("en", "use", "It was used.", true), ("en", "die", "She died.", true),
      ("en", "see", "A seed.", false), ("en", "sky", "Skies.", true),
      ("de", "Tag", "Zwei Tage.", true),
      ("en", "companies", "The company.", true),
      ("en", "election", "Electoral law.", false),
      ("en", "species", "A specie.", false), ("en", "sing", "A sin.", false),
      ("de", "Häuser", "Das Hause.", true), ("de", "Wahlen", "Die Wahl.", true),
      ("fr", "journaux", "Le journal.", true),
      ("fr", "élections", "Une election.", true), ("es", "elecciones", "La eleccion.", true),
      ("es", "luces", "La luz.", true),
      ("it", "banche", "La banca.", true), ("pt", "eleições", "A eleição.", true), ("nl", "boeken", "Het boek.", true),
      ("ru", "выборами", "Новые выборы.", true), ("ru", "столице", "Столица.", true),
      ("uk", "столиці", "Столиця.", true),
      ("tr", "kitaplar", "Bir kitap.", true), ("sv", "bilarna", "En bil.", true),
      ("fa", "کتاب‌ها", "یک کتاب خوب.", true), ("fa", "کتابهای", "کتاب نو", true), ("fa", "انتخابات", "انتخاب او", true),
      ("fa", "کتاب", "کتابخانه", false), ("ar", "الانتخابات", "انتخابات جديدة", true),
      ("ar", "انتخابات", "والانتخابات هنا", true),
      ("ar", "كتاب", "الكتاب الجديد", true), ("ar", "المعلمون", "معلمين", true), ("ar", "كتاب", "مكتب", false),
      ("ja", "選挙", "選挙区", true), ("xx", "election", "elections", false),
    ])
  func forms(language: String, word: String, text: String, isFound: Bool) throws {
    let archive = try archive([(language, text)])
    #expect(try !archive.headlines(word).isEmpty == isFound)
    #expect(try !archive.explore(SearchQuery(word), now: noon).hits.isEmpty == isFound)
  }

  @Test("Articles that have the word as it was typed come first, in the monitor's search too")
  func exactFirst() throws {
    let long = String(repeating: "Something else was said that day. ", count: 40)
    let archive = try archive([
      ("en", "Elections elections elections."), ("en", "Elections."), ("en", long + "The election."),
      ("en", "Elections!"),
    ])
    for order in [SearchOrder.relevance, .recency] {
      #expect(try archive.headlines("election", order: order).first == "2")
      #expect(try archive.explore(SearchQuery("election"), order: order, now: noon).hits.first?.article.headline == "2")
    }
    #expect(try archive.headlines("election").count == 4)
    #expect(try archive.explore(SearchQuery("election"), now: noon).total == 4)
    #expect(try archive.headlines("\"election\"") == ["2"])
    #expect(try archive.headlines("election -elections") == ["2"])
    #expect(try archive.headlines("elect*").count == 4)
  }

  @Test("Another form is highlighted")
  func highlights() throws {
    let archive = try archive([("en", "Many elections were held.")])
    let hit = try #require(try archive.search(SearchQuery("election"), now: noon).hits.first)
    #expect(hit.snippet.pieces.contains { $0.isMatch && $0.text == "elections" })
  }

  @Test("Rules are those of the languages that are asked for, or of those that the archive has")
  func languages() throws {
    let archive = try archive([("en", "The votes."), ("fa", "خبر")])
    // German has no such ending, and the Arabic article is not removed from Persian words.
    #expect(try archive.headlines("vote language:en") == ["0"])
    #expect(try archive.headlines("voting language:de").isEmpty)
  }

  @Test("An archive from before the index of words could be looked up is migrated")
  func migration() throws {
    try archive([("en", "Elections.")]).close()
    try place.sqlite(
      "DROP TABLE vocabulary; DELETE FROM grdb_migrations WHERE identifier LIKE '8 the words of the index%';")
    let archive = try place.open()
    #expect(try archive.headlines("election") == ["0"])
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }
}
