import News

/// A sitemap of a paper's news of the last two days.
struct SitemapText {
  let paper: Paper
  let origin: String

  func text(at now: Timestamp) -> String {
    let oldest = now + .seconds(-2 * 86_400)
    let stories = paper.stories[..<paper.count(at: now)].suffix(1000).filter { $0.published > oldest }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      \(stories.map(entry).joined(separator: "\n"))
      </urlset>
      """
  }

  private func entry(_ story: Story) -> String {
    """
    <url><loc>\(origin)\(paper.path(of: story))</loc><news:news><news:publication><news:name>Desk \(paper.number)\
    </news:name><news:language>en</news:language></news:publication>\
    <news:publication_date>\(story.published)</news:publication_date>\
    <news:title>\(PageText(paper: paper, story: story).headline)</news:title></news:news></url>
    """
  }
}
