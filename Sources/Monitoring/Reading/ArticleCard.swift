import News
import Storage

/// An article as lists show it.
struct ArticleCard: Hashable, Sendable, Encodable {
  /// The id in the archive, in full.
  var id: String
  /// The path of its page on this site: `/article/ID`.
  var page: String
  /// The address that answered.
  var url: String
  /// Empty if the article has none.
  var headline: String
  /// The page's own description or the text's beginning, at most 320 characters; nil where lists come without texts.
  var excerpt: String?
  /// Empty for the page of a file.
  var host: String
  var siteName: String?
  var authors: [String]
  var section: String?
  var language: Language
  /// The date of publication, to the precision that is known; nil if none is.
  var published: ShownDate?
  /// When it came into the archive: its first capture.
  var arrived: ShownDate
  /// Who is credited, if the page is a copy: the name, or else the host of the original's address.
  var creditedTo: String?
  /// 1 for an article that never changed.
  var revisions: Int
  /// Whether it came since the reader's last visit; false on a first visit, when all would be new.
  var isNew: Bool
  /// Whether the page is, by its address, the front page of its site or of a language's part of it, such as `/fa/`. The
  /// extractor takes some of these for articles.
  var isFrontPage: Bool

  /// The card of a teaser. One that the extractor found to run from right to left does so here, whatever its language's
  /// tag says.
  ///
  /// - Parameter lastVisit: decides whether the article is new; nil for never.
  init(_ teaser: Teaser, lastVisit: Timestamp? = nil) {
    self.init(teaser.article, lastVisit: lastVisit)
    excerpt = teaser.excerpt.map { Self.shortened($0, to: 320) }
    if teaser.isRightToLeft { language.direction = "rtl" }
  }

  /// The card of a summary, which has no excerpt, and for the direction only the language.
  init(_ article: ArticleSummary, lastVisit: Timestamp? = nil) {
    id = article.id.rawValue
    page = "/article/" + WebText.encoded(article.id.rawValue)
    url = article.url
    headline = article.headline
    host = article.host
    siteName = article.siteName
    authors = article.authors
    section = article.section
    language = Language(article.language ?? "und")
    published = article.published.map { ShownDate($0, language: article.language) }
    arrived = ShownDate(article.firstSeen)
    creditedTo = article.attributionName ?? article.attributionURL.flatMap { WebURL($0)?.host }
    revisions = article.revisions
    isNew = lastVisit.map { article.firstSeen > $0 } ?? false
    isFrontPage = Self.isFrontPage(article.url)
  }

  /// What the card's template takes. Every link in it is either to this site, its parts percent-encoded, or passed by
  /// `WebText.link`; the template escapes the rest.
  var view: View {
    var view: View = [
      "id": id, "page": page, "headline": headline, "host": host,
      "siteName": siteName ?? (host.isEmpty ? "a file" : host), "arrived": arrived.view, "isNew": isNew,
      "lang": language.tag, "dir": language.direction, "languageName": language.name,
      "languagePage": "/language/" + WebText.encoded(language.tag), "isRevised": revisions > 1, "revisions": revisions,
    ]
    view["excerpt"] = excerpt
    // A page of a local file has no host.
    if !host.isEmpty { view["sitePage"] = "/site/" + WebText.encoded(host) }
    view["published"] = published?.view
    view["section"] = section
    view["sectionPage"] = section.map { "/section/" + WebText.encoded($0) }
    view["creditedTo"] = creditedTo
    view["link"] = WebText.link(url)
    if !authors.isEmpty { view["authors"] = Self.authorViews(authors) }
    return view
  }

  /// Authors with links to their articles, twelve at most: a page can name thousands.
  static func authorViews(_ authors: [String]) -> [View] {
    authors.prefix(12).enumerated().map { index, name in
      ["name": name, "page": "/author/" + WebText.encoded(name), "isFirst": index == 0]
    }
  }

  /// The beginning of a text in whole words, at most `length` characters, then `…`. A first word longer than that is
  /// cut. A text that fits stays as it is.
  static func shortened(_ text: String, to length: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex
    else { return text }
    let cut = text[..<end]
    return cut[..<(cut.lastIndex { $0.isWhitespace } ?? cut.endIndex)] + "…"
  }

  /// Whether an address has no path, or that of a home page: a fixed list, in small letters.
  private static func isFrontPage(_ url: String) -> Bool {
    guard let path = WebURL(url)?.path.lowercased() else { return false }
    return ["", "/", "/index.html", "/index.php", "/index.htm", "/home", "/fa", "/fa/", "/en", "/en/", "/ar", "/ar/"]
      .contains(path)
  }
}

extension ShownDate {
  /// What the date's template takes.
  var view: View {
    var view: View = ["iso": iso, "text": text]
    view["jalali"] = jalali
    return view
  }
}
