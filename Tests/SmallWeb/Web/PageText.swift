import Launching
import News

/// The page of a story.
struct PageText {
  let paper: Paper
  let story: Story

  var headline: String { "Report \(story.number) from desk \(paper.number) on what the council decided" }

  func text(version: Int) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(headline)</title>
    <meta property="article:published_time" content="\(story.published)"></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>\(headline)</h1>
    \(paragraphs(version: version))</article><footer>All rights reserved.</footer></body></html>
    """
  }

  /// Six paragraphs of forty words, all different.
  func paragraphs(version: Int) -> String {
    var random = SplitMix(state: UInt64(paper.number) << 24 ^ UInt64(story.number))
    return (0..<6).map { number in
      var text = "<p>"
      for _ in 0..<5 {
        var draw = random.next()
        for _ in 0..<8 {
          text += Self.words[Int(draw & 63) % Self.words.count]
          text += " "
          draw >>= 8
        }
      }
      let edit = number == 5 && version > 0 ? " (corrected)" : ""
      return text + "said witness number \(story.number * 10 + number) of desk \(paper.number)\(edit).</p>"
    }.joined(separator: "\n")
  }

  private static let words = """
    the council of the town heard on Monday that its bridge over the river would be closed for repairs until spring
    while merchants asked who should pay for the ferry and an engineer spoke of stone timber and iron in plain words
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
