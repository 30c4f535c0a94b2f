import News

/// Synthetic news pages for counting instructions: the same on every run, structured like real pages but with invented
/// text.
enum MadeUpPages {
  /// The pages' names.
  static let names = ["story", "portal", "persian"]

  /// The page with a name; nil if there is none.
  static func page(named name: String) -> Page? {
    let (address, html): (String, String)
    switch name {
    case "story": (address, html) = ("https://www.station-post.example/2024/05/14/relay-riders-return", story)
    case "portal": (address, html) = ("https://news.example/article/18834", portal)
    case "persian": (address, html) = ("https://khabar.example/fa/news/14030225", persian)
    default: return nil
    }
    return Page(
      url: address, answeredURL: address, fetchedAt: Timestamp(milliseconds: 1_764_000_000_000),
      source: SourceName(rawValue: "benchmark"), mediaType: "text/html", charset: nil, body: Array(html.utf8))
  }

  /// A blog post with its widgets.
  private static let story =
    head(
      title: "Relay riders return to the post road &#8211; Station Post", language: "en",
      date: "2024-05-14T08:30:00+00:00", author: "Ann Lee")
    + menu(["Home", "World", "Business", "Culture", "Sport", "Opinion"], items: 24)
      + """
      <main id="main" class="site-main"><article id="post-18" class="post type-post hentry"><header class="entry-header">
      <h1 class="entry-title">Relay riders return to the post road</h1><div class="entry-meta"><span class="posted-on">
      Posted on <time class="entry-date published" datetime="2024-05-14T08:30:00+00:00">May 14, 2024</time></span>
      <span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ann-lee/">Ann Lee</a></span></span>
      </div></header><div class="entry-content">
      """ + paragraphs(of: sentences, count: 24)
      + """
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=twitter"
      class="share-twitter sd-button"><span>Twitter</span></a></li></ul></div><div class="jp-relatedposts"><h3>Related</h3></div>
      </div></article>
      """ + comments(30) + sidebar(20) + foot

  /// A portal's story among hundreds of teasers, scripts and links.
  private static let portal =
    head(
      title: "Port reopens after storm | News Example", language: "en-GB", date: "2023-11-02T17:05:00Z",
      author: "A. Reporter")
    + scripts(20) + menu(["News", "Local", "Weather", "Traffic", "Video", "Jobs", "Cars", "Homes"], items: 160)
      + """
      <div class="layout__content"><div class="c-article js-article"><h1 class="c-article__headline">Port reopens after storm</h1>
      <p class="c-article__standfirst">Ships wait in line outside of the harbour as pilots go back to work</p>
      <div class="c-byline">By <a href="/people/a-reporter">A. Reporter</a> | Published 2 November 2023, 17:05</div>
      <div class="c-article__body">
      """ + paragraphs(of: sentences, count: 12) + "</div></div></div>" + teasers(180) + scripts(20) + sidebar(80)
    + foot

  /// A right-to-left story, dated in another calendar.
  private static let persian =
    head(title: "بازگشت چاپارها به راه شاهی | خبر", language: "fa", date: "2024-05-14T12:00:00+03:30", author: "")
    + menu(["صفحه نخست", "سیاسی", "اقتصادی", "فرهنگی", "ورزشی", "بین‌الملل"], items: 60)
      + """
      <div class="news_body" dir="rtl"><div class="news_pdate_c">تاریخ انتشار: ۲۵ ارديبهشت ۱۴۰۳ - ۱۲:۰۰</div><div class="news_id">
      کد خبر: ۱۲۳۴۵۶</div><h1 class="title">بازگشت چاپارها به راه شاهی</h1><div class="subtitle">سواران از سپیده‌دم در راه بودند
      </div><div class="body">
      """ + paragraphs(of: persianSentences, count: 20)
    + "</div></div><div class=\"comments\"><h4>نظرات بینندگان</h4>"
    + (0..<20).map { "<div class=\"comment\"><b>ناشناس</b><p>بسیار خوب بود \($0)</p></div>" }.joined()
    + "</div>" + foot
}
