/// The parts of the synthetic pages.
extension MadeUpPages {
  static let sentences = [
    "A rider left the station at dawn, and nothing on the road stopped him: neither snow nor rain nor heat nor night.",
    "“The horses were ready before we were,” said the master of the post, who has kept the book since 1998.",
    "Of the 111 stations between the two cities, 94 are open again, officials said on Tuesday.",
    "It took nine days, against three months on foot.",
  ]

  static let persianSentences = [
    "سواری در سپیده‌دم ایستگاه را ترک کرد و هیچ چیز در راه او را باز نداشت: نه برف، نه باران، نه گرما و نه شب.",
    "رئیس چاپارخانه گفت: «اسب‌ها پیش از ما آماده بودند» و افزود که از سال ۱۳۷۷ دفتر را نگه داشته است.",
    "از ۱۱۱ ایستگاه میان دو شهر، ۹۴ ایستگاه بار دیگر باز است.",
  ]

  static func head(title: String, language: String, date: String, author: String) -> String {
    """
    <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8"><title>\(title)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/a.css?v=1&amp;w=2">
    <meta property="og:title" content="\(title)"><meta property="og:type" content="article">
    <meta property="article:published_time" content="\(date)"><meta name="author" content="\(author)">
    <meta property="og:description" content="Nothing on the road stopped them: a report from the stations between two cities.">
    <meta property="og:image" content="https://news.example/images/lead.jpg"><link rel="canonical" href="/news/18834">
    <script type="application/ld+json">{"@context":"https:\\/\\/schema.org","@graph":[{"@type":"WebSite","name":"News"},
    {"@type":"NewsArticle","headline":"\(title)","datePublished":"\(date)","author":{"@type":"Person","name":"\(author)"},
    "image":["https:\\/\\/news.example\\/images\\/lead.jpg"],"publisher":{"@type":"Organization","name":"News Example"}}]}
    </script><style>.a > .b { color: red } .c::before { content: "<" }</style></head><body class="single post-type-post">

    """
  }

  static func menu(_ words: [String], items: Int) -> String {
    "<header id=\"masthead\" class=\"site-header\"><p class=\"site-title\"><a href=\"/\" rel=\"home\">News Example</a></p>"
      + "<nav id=\"site-navigation\" class=\"main-navigation\" role=\"navigation\"><ul class=\"menu\">"
      + (0..<items).map { number in
        "<li id=\"menu-item-\(number)\" class=\"menu-item menu-item-type-taxonomy menu-item-\(number)\"><a "
          + "href=\"/section/\(number)?from=menu\"><span>\(words[number % words.count]) \(number)</span></a></li>\n"
      }.joined() + "</ul></nav></header>"
  }

  static func paragraphs(of sentences: [String], count: Int) -> String {
    (0..<count).map { number in
      let text = (0..<4).map { sentences[(number + $0 * number) % sentences.count] }.joined(separator: " ")
      let figure =
        number % 6 == 3
        ? "<figure class=\"wp-block-image\"><img src=\"/images/\(number).jpg\" alt=\"\"><figcaption>Station \(number)</figcaption></figure>"
        : ""
      return "<p>\(text) <a href=\"https://example.org/\(number)?a=b&amp;c=d\">More &ndash; here</a>.</p>\n\(figure)"
    }.joined()
  }

  static func teasers(_ count: Int) -> String {
    "<section class=\"related-stories\"><h2>More from News</h2>"
      + (0..<count).map { number in
        """
        <div class="teaser teaser--small" data-component="teaser" data-position="\(number)"><a class="teaser__link"
        href="/article/\(number)"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><img src="/t/\(number).jpg" loading="lazy"
        alt="Teaser"><h3 class="teaser__title">Council votes on plan \(number) for the old harbour road</h3></a><span
        class="teaser__date">\(number % 28 + 1) October 2023</span></div>

        """
      }.joined() + "</section>"
  }

  static func comments(_ count: Int) -> String {
    "<div id=\"comments\" class=\"comments-area\"><ol class=\"comment-list\">"
      + (0..<count).map { number in
        """
        <li id="comment-\(number)" class="comment even depth-1"><div class="comment-author vcard"><b class="fn">Reader
        \(number)</b></div><div class="comment-metadata"><time datetime="2024-05-15T09:00:00+00:00">May 15, 2024</time></div>
        <div class="comment-content"><p>I rode that road in my youth, and the stations were closed then.</p></div></li>

        """
      }.joined() + "</ol></div>"
  }

  static func sidebar(_ count: Int) -> String {
    "<aside id=\"secondary\" class=\"widget-area\"><h2 class=\"widget-title\">Most read</h2><ul>"
      + (0..<count).map { "<li><a href=\"/most/\($0)\">What became of rider \($0) of the northern road</a></li>\n" }
      .joined()
      + "</ul></aside>"
  }

  static func scripts(_ count: Int) -> String {
    (0..<count).map { number in
      """
      <script>window.items = window.items || []; if (a < \(number) && b > 2) { run("x", "<p>a<\\/p>") }</script>
      <script type="application/json">{"id":\(number),"list":[\(String(repeating: "1,2,3,", count: 80))0]}</script>

      """
    }.joined()
  }

  static let foot = """
    <footer id="colophon" class="site-footer"><div class="site-info">© 2024 News Example. All rights reserved. <a
    href="/privacy">Privacy</a> <a href="/terms">Terms of use</a></div></footer><script src="/a.js" async></script>
    </body></html>
    """
}
