/// The words in classes and ids that hint at fields, and a reader that finds them in an attribute's value.
///
/// `class="article-header__publishDate"` gives the hints of `article`, `header`, `publish` and `date`. A word must be
/// whole: `updates` is no `update`. A hint decides nothing alone: ``FieldRules`` and ``AreaRules`` combine several with
/// the element's tag and place.
struct SignWords: Sendable {
  private let hints: HashTable<SignHints>

  /// The shared table, built on first use.
  static let standard = SignWords()

  /// Words that are in several rows of the table get the hints of all, as `pubdate` those of a date and of a
  /// publication.
  private init() {
    var hints: [UInt64: SignHints] = [:]
    for (words, hint) in Self.table {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        hints[WordHash.of(word.utf8, .plain), default: []].formUnion(hint)
      }
    }
    var table = HashTable<SignHints>(capacity: hints.count, blank: [])
    for (word, hint) in hints { table.set(word, hint) }
    self.hints = table
  }

  /// The hints of a word by the hash of its lower-case letters, or nil. A word with its signs, such as `sr-only`, never
  /// has one: ``hints(of:)-(ArraySlice<UInt8>)`` cuts there.
  @inline(__always)
  func hints(of word: WordHash) -> SignHints? { hints[word.value] }

  /// The hints of all words in a value; words end at signs, digits and before the capital of `camelCase`.
  ///
  /// `pubDate2` is `pub` and `date`, but `PUBDATE` is one word. Single letters, and words with letters beyond ASCII,
  /// which count as signs, say nothing. Empty bytes give no hints; the time is linear, however long the value is.
  func hints(of value: ArraySlice<UInt8>) -> SignHints {
    var found: SignHints = []
    var word = WordHash()
    var length = 0
    var wasSmall = false
    for byte in value {
      let small = byte | 0x20
      let isLetter = small >= 0x61 && small <= 0x7A
      let isCapital = isLetter && byte < 0x60
      if !isLetter || isCapital && wasSmall {
        if length > 1, let hint = hints(of: word) { found.formUnion(hint) }
        (word, length) = (WordHash(), 0)
      }
      if isLetter {
        word.add(small)
        length += 1
      }
      wasSmall = isLetter && !isCapital
    }
    if length > 1, let hint = hints(of: word) { found.formUnion(hint) }
    return found
  }

  /// Words in classes and ids, in all languages at once, with their hints.
  ///
  /// Each row has its words in lower case, separated by spaces, and what they hint at. A word may be in several rows.
  /// Only ASCII letters can be found.
  private static let table: [(String, SignHints)] = [
    (
      "author authors auteur auteurs autor autoren autore autori autora forfatter auteurname authorname verfasser writer writers",
      .author
    ),
    (
      "contributor contributors journalist journalists journaliste columnist reporter reporters redacteur skribent yazar penulis",
      .author
    ),
    ("postauthor entryauthor articleauthor vcard pauthor avtor autorzy signature firma", .author),
    ("byline bylines byl articlebyline storybyline bylineauthor postedby writtenby creditline", [.byline, .author]),
    ("date dates datum fecha data datetime dateline time timestamp pubdate pubtime posttime postdate entrydate", .date),
    (
      "articledate newsdate datestamp datepublished publishdate publisheddate publishtime tarih tanggal dato tid", .date
    ),
    ("datemodified dateupdated lastmodified posted horario zeit uhrzeit temps heure clock when day zaman", .date),
    (
      "published publish publication pub pubdate datepublished publishdate publisheddate publishtime posted created release",
      .published
    ),
    (
      "updated update modified lastupdated lastmodified datemodified dateupdated revised edited aktualisiert", .modified
    ),
    (
      "title titre titel titulo titolo tytul baslik judul articletitle posttitle entrytitle pagetitle storytitle newstitle",
      .title
    ),
    ("headline headlines headlinetitle hl ueberschrift schlagzeile", [.title, .headline]),
    ("articletitle posttitle entrytitle storytitle newstitle", [.title, .story]),
    ("article entry post story news content detail main single blog articletext page artikel articulo noticia", .story),
    (
      "subtitle subheadline subhead subheading subtitulo soustitre untertitel sottotitolo undertittel",
      [.second, .title]
    ),
    ("sub secondary", .second),
    (
      "dek deck standfirst lede lead chapo chapeau teaser intro introduction abstract bajada entradilla summary vorspann ingress",
      .standfirst
    ), ("perex manchet underrubrik ingressi copete occhiello sommario anons sapo", .standfirst),
    ("nav navbar navigation menu menus topbar navi mainmenu submenu dropdown offcanvas hamburger toolbar", .navigation),
    ("footer foot colophon bottom copyright impressum legal cookie cookies consent gdpr newsletter subscribe", .footer),
    (
      "sidebar aside rail rightcol rightcolumn leftcol widget widgets ads advert advertisement promo banner sponsored",
      .aside
    ),
    (
      "related recommended recommendation recommendations recirculation trending popular mostread mostpopular similar latest",
      .related
    ),
    (
      "ticker carousel slider outbrain taboola readmore morefrom suggested upnext previous next prev pagination pager archive",
      .related
    ),
    (
      "comment comments kommentar kommentare disqus respond reply replies commentlist commentaires comentarios",
      .comment
    ),
    ("bio biography biographies aboutauthor authorbox authorbio authorinfo portrait avatar", .portrait),
    ("tag tags keyword keywords topics topic taglist posttags tagcloud hashtag schlagworte etiquetas", .tag),
    (
      "category categories cat kicker section rubric rubrik rubrique eyebrow channel ressort overline seccion dachzeile",
      .section
    ),
    ("breadcrumb breadcrumbs crumb crumbs bread pathway", .breadcrumb),
    ("caption captions figcaption bildunterschrift legende wpcaption imagecaption", .caption),
    ("credit credits copyright photographer photocredit imagecredit source courtesy", .credit),
    (
      "paywall regwall piano premium subscriber subscribers subscription metered paid locked lock plus restricted",
      .paywall
    ),
    ("site brand masthead website blogname sitename", .site), ("logo brandlogo sitelogo", .logo),
    ("tagline slogan description motto sitedescription", .tagline), ("name names", .name),
    ("list grid items feed loop listing stream collection river blogroll", .list),
    ("card cards tile thumb thumbnail thumbnails item teaser block excerpt box", .card),
    ("share sharing social shares follow addtoany addthis", .share),
    ("header head masthead top hero meta info", .header),
    ("image img picture photo figure media featured gallery", .image),
    ("read reading minutes readtime duration views min", .read),
    ("event events calendar schedule countdown weather live", .event),
    (
      "player audioplayer videoplayer tts listen share sharing social socials shares newsletter subscribe signup donate donation"
        + " advert ads ad poll rating modal popup dialog toast cookie cookies consent gdpr app adblock",
      .widget
    ),
    ("pullquote pull quote blockquote zitat citation", .quote),
    (
      "badge badges label labels flag pill chip topline roofline overtitle supertitle pretitle surtitre antetitulo volanta occhiello",
      .extra
    ),
    ("spitzmarke preheadline rubro headerlink permalink hashlink anchorlink anchorjs counter exclusive", .extra),
    ("hidden visuallyhidden sronly offscreen screenreader invisible hiddenprint printonly", .hidden),
    ("wrapper container wrap inner outer row layout body holder column col", .wrapper),
  ]
}
