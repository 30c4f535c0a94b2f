import News

/// A paper's feed in RSS.
struct FeedText {
  let paper: Paper
  let origin: String
  /// Whether this is the paper's second feed, with half of its stories.
  let isSecond: Bool

  func text(at now: Timestamp) -> String {
    let count = paper.count(at: now)
    let stories = paper.stories[..<count].suffix(paper.listed).filter { !isSecond || $0.number % 2 == 0 }
    let hour = now.milliseconds / 3_600_000
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The Gazette of desk \(paper.number)</title><link>\(origin)/</link><description>News</description>
      \(stories.reversed().map { item($0, hour: hour) }.joined(separator: "\n"))
      </channel></rss>
      """
  }

  private func item(_ story: Story, hour: Int64) -> String {
    let page = PageText(paper: paper, story: story)
    let full =
      paper.temper == .walled
      ? "<content:encoded><![CDATA[\(page.paragraphs(version: 0))]]></content:encoded>" : ""
    return """
      <item><title>\(page.headline)</title><link>\(origin)\(paper.link(to: story, hour: hour))</link>\
      <guid isPermaLink="false">desk-\(paper.number)-\(story.number)</guid>\
      <pubDate>\(HTTPDate.text(story.published))</pubDate>\(full)</item>
      """
  }
}
