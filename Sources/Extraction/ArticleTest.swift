import News

/// Decides whether a document is an article. The markup is no longer there, only what the cleaner passed on.
///
/// A wrong rejection loses an article, so most tests are only for pages with little text of their own. Lengths are in
/// bytes of UTF-8.
struct ArticleTest {
  /// Why the document is not an article; nil if it is one. Its reason names what was found, so that an operator can
  /// check it on the page.
  let rejection: Rejection?

  /// Tests a document; the first test that fails gives the reason.
  ///
  /// The body is the one that the article would have, after the feed's or linked data's text was put in its place.
  init(_ facts: PageFacts, headline: HeadlineChoice, body: [Block]) {
    let text = body.filter { $0.kind != .caption && $0.kind != .heading }
    let length = text.reduce(0) { $0 + $1.text.utf8.count }
    rejection =
      Self.gallery(facts, body, text) ?? Self.emptiness(length) ?? Self.scrap(facts, headline, text, length)
      ?? Self.errorPage(headline, length) ?? Self.wall(body, length)
      ?? Self.index(facts, headline, body, text, length)
  }

  /// Rejects a document without text. Headings and captions are not text.
  private static func emptiness(_ length: Int) -> Rejection? {
    length == 0 ? Rejection(code: "no-text", reason: "no text was left after cleaning") : nil
  }

  /// Rejects a document without headline and description that has no line by which a text file would be taken for a
  /// story: `<p>Hi</p>` became an article. Only for texts of less than 400 bytes.
  private static func scrap(
    _ facts: PageFacts, _ headline: HeadlineChoice, _ text: [Block], _ length: Int
  ) -> Rejection? {
    guard headline.headline == nil, length < 400, !text.contains(where: { PlainProse.isLikely($0.text) }),
      !facts.allMetas.contains(where: { $0.name.holds("description") })
    else { return nil }
    return Rejection(
      code: "no-story",
      reason: "there is neither a headline nor a description, and the text is no story: \(PlainProse.reason)")
  }

  /// Headlines of error pages, site maintenance and checks for bots. Case, accents and punctuation don't matter.
  private static let errorTitles = [
    "404", "404 not found", "page not found", "not found", "error 404", "403 forbidden", "access denied", "forbidden",
    "500 internal server error", "service unavailable", "bad gateway", "seite nicht gefunden", "page introuvable",
    "página no encontrada", "pagina non trovata", "pagina niet gevonden", "страница не найдена", "صفحه پیدا نشد",
    "just a moment", "attention required", "are you a robot", "verify you are human", "site maintenance", "error",
    "oops", "page non trouvée",
    "صفحه مورد نظر یافت نشد", "صفحه مورد نظر پیدا نشد", "صفحه یافت نشد", "الصفحة غير موجودة", "sayfa bulunamadı",
    "nie znaleziono strony", "сторінку не знайдено", "页面不存在", "ページが見つかりません",
  ].map { FoldedWords($0) }

  /// Rejects a short document whose headline is that of an error page, with at most three more words: `404 Not Found -
  /// The Site`. Single words such as `Oops` must be the whole headline, since stories begin with them.
  private static func errorPage(_ headline: HeadlineChoice, _ length: Int) -> Rejection? {
    guard length < 1500, !headline.words.isEmpty else { return nil }
    let isError = errorTitles.contains { error in
      error == headline.words
        || error.isPrefix(of: headline.words) && headline.words.count <= error.count + 3 && error.count > 1
    }
    return isError ? Rejection(code: "error-page", reason: "the headline is \"\(headline.headline ?? "")\"") : nil
  }

  /// Texts of consent dialogs, ad-blocker notices and checks for bots. In lower case. They are looked for anywhere in
  /// the text, also inside words.
  private static let wallWords = [
    "we value your privacy", "cookies", "consent", "datenschutz", "zustimmung", "your choices regarding cookies",
    "before you continue", "weiterlesen mit werbung", "akzeptieren und weiter", "accept all", "alle akzeptieren",
    "tout accepter", "aceptar todo", "accetta tutto", "enable javascript", "disable your ad blocker",
    "checking your browser", "captcha",
  ]

  /// Rejects a short document that has at least two of these texts, or one of the two that are sure signs on their
  /// own. Two, because a story about cookies mentions one.
  private static func wall(_ body: [Block], _ length: Int) -> Rejection? {
    // A notice is short as a whole: a body of endless headings isn't searched.
    guard length < 900, body.reduce(0, { $0 + $1.text.utf8.count }) < 16_384 else { return nil }
    let text = body.map(\.text).joined(separator: " ").lowercased()
    let hits = wallWords.filter { text.holds($0) }
    guard hits.count >= 2 || hits.contains("checking your browser") || hits.contains("before you continue") else {
      return nil
    }
    return Rejection(code: "consent-wall", reason: "the text is about \(hits.joined(separator: ", "))")
  }

  /// The schema.org types of pages that are galleries.
  private static let galleryTypes: Set = ["ImageGallery", "MediaGallery", "VideoGallery"]

  /// Rejects a series of pictures or videos with little text besides captions: the page calls itself a gallery, or
  /// most of its text is captions. Two paragraphs of more than 200 bytes make it a story with pictures.
  private static func gallery(_ facts: PageFacts, _ body: [Block], _ text: [Block]) -> Rejection? {
    let long = text.filter { $0.kind == .paragraph && $0.text.utf8.count > 200 }.count
    guard long < 2 else { return nil }
    // A story may contain a gallery, but then its linked data has an article.
    if let linked = facts.linked, linked.types.isEmpty, let own = linked.pageTypes.first(where: galleryTypes.contains) {
      return Rejection(code: "gallery", reason: "the page calls itself \(own)")
    }
    let captions = body.filter { $0.kind == .caption }
    let shown = captions.reduce(0) { $0 + $1.text.utf8.count }
    let told = text.reduce(0) { $0 + $1.text.utf8.count }
    guard captions.count >= 5, shown > 2 * told else { return nil }
    return Rejection(code: "gallery", reason: "\(captions.count) captions are most of the text")
  }

  /// Parts of the addresses of list pages. Whole folders in lower case: `/tag/rowing` has one, `/tagesthemen` has
  /// none.
  private static let lists: Set = [
    "category", "categories", "tag", "tags", "topic", "topics", "section", "sections", "search", "author", "archive",
    "archives", "kategorie", "rubrik", "categoria", "categorie", "etiqueta", "suche", "recherche", "buscar", "autor",
    "autoren", "autores", "auteur", "auteurs", "autore", "autori", "yazar", "kategori", "etiket", "rubrique", "rubrica",
    "tema", "temas", "thema", "themen", "sujet", "busca", "cerca", "zoeken", "szukaj", "arama",
  ]

  /// Whether a text ends with an ellipsis, as the teasers of list pages do.
  private static func isCutOff(_ text: String) -> Bool {
    // The ellipsis is E2 80 A6.
    guard let last = text.utf8.last, last == 0x2E || last == 0xA6 else { return false }
    return text.ends(with: "…") || text.ends(with: "...")
  }

  /// Rejects a page of links: its address is that of a front page or a list, or nearly all of its text is linked.
  ///
  /// A page with three paragraphs of more than 200 bytes is only rejected if links are more than 80 % of a text of
  /// over 400 bytes.
  private static func index(
    _ facts: PageFacts, _ headline: HeadlineChoice, _ body: [Block], _ text: [Block], _ length: Int
  ) -> Rejection? {
    let linked = text.reduce(0) { sum, block in
      sum + min(block.text.utf8.count, (block.links ?? []).reduce(0) { $0 + ($1.text?.utf8.count ?? 0) })
    }
    let long = text.filter { $0.kind == .paragraph && $0.text.utf8.count > 200 }.count
    let path = PageFacts.path(of: facts.document.answeredURL)
    // `/?p=5031` is a story's address.
    let isFront = path.isEmpty || path == "/" || path == "/index.html" || path.hasPrefix("/?utm_")
    let isCollection =
      facts.linked.map {
        $0.types.isEmpty
          && $0.pageTypes.contains { $0 == "CollectionPage" || $0 == "SearchResultsPage" || $0 == "ItemList" }
      } ?? false
    let teasers = body.count { block in
      block.kind == .heading
        && block.links?.contains { ($0.text?.utf8.count ?? 0) * 5 >= block.text.utf8.count * 4 } == true
    }
    let folders = path.utf8.prefix { $0 != 0x3F && $0 != 0x23 }.split(separator: 0x2F)
    // A list of linked headlines over a line or two each, under a section's name.
    let isTold = facts.meta("og:type") == "article" || facts.linked?.types.isEmpty == false
    if !isTold, headline.words.count <= 3, teasers >= 6, long < 2, teasers * 3 >= body.count {
      return Rejection(code: "index-page", reason: "\(teasers) of \(body.count) lines are headings that are links")
    }
    let isList = path.hasPrefix("/?s=") || folders.contains { lists.contains(Substring($0).lowercased()) }
    if isList, teasers >= 6, long < 3, teasers * 4 > body.count {
      return Rejection(code: "index-page", reason: "\(teasers) headings that are links are over short texts")
    }
    // Linked headings, each above one or two cut-off lines, are teasers whatever the address.
    let cut = text.count { $0.text.utf8.count < 400 && isCutOff($0.text) }
    if long < 2, cut >= 4, teasers + cut >= 8, (teasers + cut) * 2 >= body.count {
      return Rejection(code: "index-page", reason: "\(teasers) linked headings, \(cut) cut lines, and hardly any text")
    }
    // So are cut-off lines and hardly anything else, even if the cleaner took their headings for links.
    if long == 0, cut >= 4, cut * 5 >= text.count * 4, !isTold {
      return Rejection(code: "index-page", reason: "\(cut) of \(text.count) lines are cut off")
    }
    if length > 400, linked * 10 > length * 8 {
      return Rejection(code: "index-page", reason: "\(linked * 100 / length) % of the text is links")
    }
    // Short paragraphs that tell a story are a story whatever the address.
    let told = text.count { block in
      block.kind == .paragraph && block.text.utf8.count > 100 && block.links == nil && !isCutOff(block.text)
    }
    if isFront, facts.meta("og:type") != "article", facts.host != "", long < 2, told < 4 || teasers >= told {
      return Rejection(code: "index-page", reason: "the address is the site's front page")
    }
    if isCollection, long < 2 {
      return Rejection(code: "index-page", reason: "the page calls itself a collection")
    }
    return nil
  }
}
