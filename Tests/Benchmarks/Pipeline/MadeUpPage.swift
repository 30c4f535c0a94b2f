/// A made-up news page of `count` bytes: a story with the usual menus and teasers around it.
struct MadeUpPage {
  let bytes: [UInt8]

  private static let words =
    """
    council harbour station minister storm report rider market school river vote budget train bridge winter hospital \
    village talks border harvest museum teacher engine forest election witness paper valley signal morning
    """.split(separator: " ")

  /// The page with a number; pages with different numbers have different texts.
  init(_ number: Int, bytes count: Int) {
    var random = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func word() -> Substring {
      // Marsaglia's xorshift: the same on every run.
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Self.words[Int(random % UInt64(Self.words.count))]
    }
    func sentence(_ length: Int) -> String {
      let words = (0..<length).map { _ in word() }.joined(separator: " ")
      return words.prefix(1).uppercased() + words.dropFirst() + "."
    }
    let title = sentence(7)
    var html =
      "<!DOCTYPE html><html lang=\"en\"><head><title>\(title)</title><meta property=\"og:type\" content=\"article\">"
      + "<meta property=\"article:published_time\" content=\"2026-11-20T08:30:00Z\"></head><body><main><article>"
      + "<h1>\(title)</h1>"
    // A tenth of a news page is its story, at most 60 KB: a page of 5 MB is mostly a long list of other things.
    let story = min(count / 10 + 1500, 60_000)
    while html.utf8.count < min(story, count) {
      html += "<p>" + (0..<4).map { _ in sentence(12) }.joined(separator: " ") + "</p>\n"
    }
    html += "</article></main><aside>"
    var teaser = 0
    while html.utf8.count < count {
      teaser += 1
      html +=
        "<div class=\"teaser teaser--small\" data-position=\"\(teaser)\"><a href=\"/\(word())/\(teaser)\"><img "
        + "src=\"/t/\(teaser).jpg\" loading=\"lazy\" alt=\"\"><h3>\(sentence(6))</h3></a><span>2\(teaser % 10) "
        + "October 2026</span></div>\n"
    }
    bytes = Array((html + "</aside></body></html>").utf8)
  }
}
