/// What the extractor makes of a document: one article, every field with its evidence.
public struct Article: Hashable, Sendable, Codable {
  /// The address that was asked for.
  public var url: String
  /// The address that answered, after redirects.
  public var answeredURL: String
  /// The address that the page calls its own, or none.
  public var canonicalURL: String?
  /// When the page was taken.
  public var fetchedAt: Timestamp
  /// The source that led to the page.
  public var source: SourceName
  /// The headline.
  public var headline: String
  /// The second headline, deck or standfirst, if it stands apart.
  public var subheadline: String?
  /// Who wrote it: people's names, as written.
  public var authors: [String]
  /// The desks, agencies and companies that sign it, as written and never people; nil where none does.
  public var organisations: [String]?
  /// The place at the story's head, such as `TEHRAN`.
  public var dateline: String?
  /// The dates and where each was found.
  public var dates: DateLedger
  /// The language: a BCP 47 tag, or none where it can't be told.
  public var language: String?
  /// Whether the text runs from right to left.
  public var isRightToLeft: Bool
  /// The site that shows the page.
  public var site: Site
  /// The section of the site.
  public var section: String?
  /// The tags and categories, as written.
  public var tags: [String]
  /// The lead image.
  public var image: Image?
  /// The code that an agency gives the story, such as `1402102618` of `کد خبر: 1402102618`.
  public var storyCode: String?
  /// The short address that the page gives for itself.
  public var shortLink: String?
  /// The article's text, in reading order.
  public var body: [Block]
  /// The body's words, counted as `Extraction/WordCount` says; none in articles of earlier versions.
  public var wordCount: Int?
  /// How many seconds a reader of the language takes for the body; none in articles of earlier versions.
  public var readingTime: Int?
  /// A summary: the page's own description, or the body's beginning.
  public var excerpt: String?
  /// Who is credited, when the page is a copy.
  public var attribution: Attribution?
  /// Whether the page shows only a part, as behind a paywall.
  public var isCut: Bool
  /// How well the body was found: the F1 to be expected of it, 0 to 1; none where no model judged the page, as of plain
  /// text and in articles of earlier versions.
  public var quality: Double?
  /// What kind of page it stands on; none in articles of earlier versions.
  public var pageKind: PageKind?
  /// How the publisher says that it may be kept and used: words of `X-Robots-Tag` and robots metas, and preferences of
  /// `Content-Usage`; nil where it says nothing, and in articles of earlier versions.
  public var publisherMarks: [String]?
  /// Why each field has its value.
  public var evidence: [Evidence]
  /// The lines that were removed, each with its rule.
  public var removed: [Document.Removal]

  /// The site that shows the page.
  public struct Site: Hashable, Sendable, Codable {
    /// The host, lower case.
    public var host: String
    /// The site's name.
    public var name: String?
    /// The site's tagline.
    public var tagline: String?

    /// A site from its parts.
    public init(host: String, name: String? = nil, tagline: String? = nil) {
      self.host = host
      self.name = name
      self.tagline = tagline
    }
  }

  /// An image with what is said of it.
  public struct Image: Hashable, Sendable, Codable {
    /// The image's address.
    public var url: String
    /// The caption.
    public var caption: String?
    /// Who took or made it.
    public var credit: String?

    /// An image from its parts.
    public init(url: String, caption: String? = nil, credit: String? = nil) {
      self.url = url
      self.caption = caption
      self.credit = credit
    }
  }

  /// A credit to the original that a page copies.
  public struct Attribution: Hashable, Sendable, Codable {
    /// Who is credited, such as `AP` or a host.
    public var name: String?
    /// The original's address.
    public var url: String?
    /// The words that said so.
    public var words: String
    /// Where they stood: `line`, `canonical`, `dateline`, `byline`.
    public var place: String

    /// An attribution from its parts.
    public init(name: String? = nil, url: String? = nil, words: String, place: String) {
      self.name = name
      self.url = url
      self.words = words
      self.place = place
    }
  }

  /// One candidate for a field: what it says, where it stood, whether it won.
  public struct Evidence: Hashable, Sendable, Codable {
    /// The field, named as in `Article`.
    public var field: String
    /// The value proposed.
    public var value: String
    /// Where it stood: `h1`, `og:title`, `json-ld headline`.
    public var place: String
    /// Whether the field has this value.
    public var won: Bool
    /// Why it won or lost, where that is not plain from the place.
    public var why: String?

    /// Evidence from its parts.
    public init(field: String, value: String, place: String, won: Bool, why: String? = nil) {
      self.field = field
      self.value = value
      self.place = place
      self.won = won
      self.why = why
    }
  }

  /// An article with what every article has; the rest is filled in.
  public init(
    url: String, answeredURL: String, fetchedAt: Timestamp, source: SourceName, headline: String, site: Site,
    body: [Block]
  ) {
    self.url = url
    self.answeredURL = answeredURL
    self.fetchedAt = fetchedAt
    self.source = source
    self.headline = headline
    self.site = site
    self.body = body
    authors = []
    dates = DateLedger()
    isRightToLeft = false
    tags = []
    isCut = false
    evidence = []
    removed = []
  }
}
