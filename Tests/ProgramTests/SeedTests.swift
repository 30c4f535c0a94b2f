import Foundation
import Launching
import Testing

/// The location of the seed page, if it exists.
enum SeedPage {
  static let file = Programs.root.appending(path: "../shared/seed/persian-news.txt")
  static let isThere: Bool = {
    FileManager.default.fileExists(atPath: file.path)
  }()
}

/// The kind of page that this project is for: an aggregator's copy, as text and as HTML of the same shape.
@Suite("The seed page", .enabled(if: SeedPage.isThere, "../shared/seed is not there"))
struct SeedTests {
  @Test("The text as given comes out field by field")
  func text() throws { try check(SeedPage.file, language: "en") }

  @Test("An HTML page of the same shape comes out the same")
  func html() throws {
    let folder = try TemporaryFolder()
    let lines = try String(contentsOf: SeedPage.file, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let body = lines[4..<lines.count - 1].map { "<p>\($0)</p>" }.joined(separator: "\n")
    let page = """
      <!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>\(lines[3]) – \(lines[1])</title></head>
      <body class="post-template-default single single-post"><div id="page">
      <div class="top-bar"><div class="date">\(lines[0])</div></div>
      <header id="masthead"><p class="site-title"><a href="/" rel="home">\(lines[1])</a></p>
      <p class="site-description">\(lines[2])</p></header>
      <main><article class="post"><header><h1 class="entry-title">\(lines[3])</h1></header>
      <div class="entry-content">\(body)</div></article></main>
      <div id="likes-other-gravatars"><div class="likes-text"><span>%d</span> bloggers like this:</div></div>
      </div></body></html>
      """
    let file = folder.url.appending(path: "page.html")
    try Data(page.utf8).write(to: file)
    try check(file, language: "en-US")
  }

  private func check(_ file: URL, language: String) throws {
    let outcome = try Programs.run(
      Programs.folder.appending(path: "chapar"), ["extract", "--jsonl", "--removed", "--jobs", "1", file.path])
    let article = try #require(JSON(outcome.output)?["article"], "\(outcome.output) \(outcome.errors)")
    #expect(article["headline"]?.text == "Iranian defense official meets Iraqi defense minister")
    #expect(article["site"]?["name"]?.text == "Persian News")
    #expect(article["site"]?["tagline"]?.text == "All Persian News Related to Iran")
    #expect(article["dateline"]?.text == "TEHRAN")
    #expect(article["authors"]?.list?.isEmpty == true)
    #expect(article["language"]?.text == language)

    let dates = try #require(article["dates"])
    #expect(dates["published"] == nil, "the story's own date is unknown")
    let header = dates["candidates"]?.list?.first { $0["source"]?.text == "page-header" }
    #expect(header?["value"]?.text == "2023-06-04")
    #expect(header?["role"]?.text == "page")

    let source = try String(contentsOf: SeedPage.file, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let body = article["body"]?.list?.compactMap { $0["text"]?.text } ?? []
    #expect(body == Array(source[4..<source.count - 2]), "each paragraph a block, quotes and dashes as written")

    let credit = try #require(article["attribution"])
    #expect(
      credit["url"]?.text
        == "https://www.tehrantimes.com/news/482620/Iranian-defense-official-meets-Iraqi-defense-minister")
    #expect(credit["words"]?.text?.hasPrefix("Original News") == true)
    let likes = article["removed"]?.list?.first { $0["text"]?.text?.contains("bloggers like this") == true }
    #expect(likes?["rule"]?.text?.isEmpty == false, "the like widget's line went, by a rule with an id")
  }
}
