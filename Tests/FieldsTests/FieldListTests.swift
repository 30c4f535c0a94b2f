import Fields
import Foundation
import News
import Testing

@Suite("The list of an article's fields")
struct FieldListTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("Config/ARTICLE.md is what the list says; `chapar schema --reference` makes it anew")
  func reference() throws {
    let file = Self.root.appending(path: "Config/ARTICLE.md")
    #expect(try String(contentsOf: file, encoding: .utf8) == ArticleReference.markdown)
  }

  private struct Row: Decodable {
    let field, type, meaning: String
    let isOptional, isCompared: Bool
    let listed, searched: String?
  }

  @Test("Programs get the same facts as the table has")
  func fields() throws {
    let rows = ArticleReference.markdown.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let fields = try JSONDecoder().decode([Row].self, from: JSONEncoder().encode(ArticleReference.fields))
    #expect(fields.count == rows.count && rows.count > 20)
    for (field, row) in zip(fields, rows) {
      let type = field.type + (field.isOptional ? ", or absent" : "")
      let cells = [
        field.field, type, field.meaning, field.listed ?? "", field.searched ?? "", field.isCompared ? "yes" : "",
      ]
      // Names and values are code in the table.
      let expected = "| " + cells.joined(separator: " | ") + " |"
      #expect(expected.replacing("`", with: "") == String(row).replacing("`", with: ""))
    }
  }

  @Test("Lists name their fields in one word, columns in several; each name comes once")
  func names() {
    let columns = ListedField.all.map(\.column)
    #expect(columns.contains("canonical_url") && columns.contains("attribution_url") && columns.contains("word_count"))
    #expect(Set(columns).count == columns.count)
  }

  @Test("An article has a value for each column, and none where a field or the object around it is missing")
  func columns() throws {
    var article = WrittenArticleTests.article
    article.authors = ["A. Writer", "B \"Bee\""]
    article.readingTime = 7
    article.attribution = Article.Attribution(name: "AP", words: "(AP)", place: "dateline")
    let values = Dictionary(
      uniqueKeysWithValues: zip(ListedField.all.map(\.name), ArticleFields(article).columns))
    #expect(values["authors"] == .text(#"["A. Writer","B \"Bee\""]"#))
    #expect(values["readingTime"] == .integer(7))
    #expect(values["attributionName"] == .text("AP"))
    #expect(values["attributionURL"] == ColumnValue.none)
    #expect(values["published"] == ColumnValue.none)
    #expect(values["fetchedAt"] == .integer(1_700_000_000_000))
    #expect(values.count == ListedField.all.count)
  }

  @Test("Every text that is searched is in the part of the index that the list names")
  func words() {
    var article = WrittenArticleTests.article
    article.organisations = ["News Desk"]
    article.image = Article.Image(url: "i", caption: "A well")
    let fields = ArticleFields(article)
    #expect(fields.words(in: .headline) == ["“Oil”"])
    #expect(fields.words(in: .body) == ["A well", "One\ntwo."])
    #expect(fields.words(in: .authors) == ["News Desk"])
    #expect(fields.words(in: .site) == ["news.example.com"])
  }
}
