/// What the extractor makes from a document: one article, each field with its evidence.
public struct Article: Hashable, Sendable, Codable {
  /// The address that was requested.
  public var url: String
  /// The address that answered, after redirects.
  public var answeredURL: String
  /// The address that the page calls its own, or nil.
  public var canonicalURL: String?
  /// When the page was fetched.
  public var fetchedAt: Timestamp
  /// The source that led to the page.
  public var source: SourceName
  /// The headline without the site's name; if none was found, 120 characters of the body's first block.
  public var headline: String
  /// The second headline, deck or standfirst, if there is a separate one.
  public var subheadline: String?
  /// Who wrote it: people's names, as written.
  public var authors: [String]
  /// The desks, agencies and companies that sign it, as written, never people; nil if there are none.
  public var organisations: [String]?
  /// The place at the story's head, such as `TEHRAN`.
  public var dateline: String?
  /// The dates, and where each was found.
  public var dates: DateLedger
  /// The language as a BCP 47 tag; nil if unknown.
  public var language: String?
  /// Whether the text runs from right to left.
  public var isRightToLeft: Bool
  /// The site that shows the page.
  public var site: Site
  /// The section of the site, as the page or the feed names it; nil if neither does.
  public var section: String?
  /// The tags and categories, as written.
  public var tags: [String]
  /// The lead image. Pictures that look like a logo or an author's portrait are passed over.
  public var image: Image?
  /// The code that an agency gives the story, such as `1402102618` in `کد خبر: 1402102618`.
  public var storyCode: String?
  /// The short address that the page gives for itself.
  public var shortLink: String?
  /// The article's text, in reading order.
  public var body: [Block]
  /// The number of words in the body. Each character of Chinese and Japanese counts as one, and so do every four letters
  /// of Thai, Lao, Khmer and Burmese. Nil in articles from earlier versions.
  public var wordCount: Int?
  /// How many seconds it takes to read the body in its language; nil in articles from earlier versions.
  public var readingTime: Int?
  /// A summary: the page's own description, or the body's beginning.
  public var excerpt: String?
  /// What the feed that led here says of the story, a paragraph a line: its full text, or else its summary. Nil if the
  /// article has it anyway.
  public var feedText: String?
  /// Who is credited, when the page is a copy.
  public var attribution: Attribution?
  /// Whether the page shows only a part of the story, as with a paywall.
  public var isCut: Bool
  /// How well the body was found: its expected F1, 0 to 1. Nil if no model judged the page: for plain text, and in
  /// articles from earlier versions.
  public var quality: Double?
  /// The kind of page that it is on; nil in articles from earlier versions.
  public var pageKind: PageKind?
  /// What the publisher allows to be kept and used: words from `X-Robots-Tag` and robots metas, and preferences from
  /// `Content-Usage`. Nil if it says nothing, and in articles from earlier versions.
  public var publisherMarks: [String]?
  /// Why each field has its value.
  public var evidence: [Evidence]
  /// The lines that were removed, each with its rule.
  public var removed: [Document.Removal]

  /// The site that shows the page.
  public struct Site: Hashable, Sendable, Codable {
    /// The host, in lower case.
    public var host: String
    /// How the page names the site, such as `The Tideline`; nil if nothing there tells.
    public var name: String?
    /// The words beside the site's name: at least two, and fewer than 160 bytes.
    public var tagline: String?

    /// Give the host in lower case; by default the page tells neither name nor tagline.
    public init(host: String, name: String? = nil, tagline: String? = nil) {
      self.host = host
      self.name = name
      self.tagline = tagline
    }
  }

  /// An image with its caption and credit.
  public struct Image: Hashable, Sendable, Codable {
    /// The image's address, resolved against the page's.
    public var url: String
    /// The text near the place where the page shows the image, or else what linked data says.
    public var caption: String?
    /// Who took or made it.
    public var credit: String?

    /// By default the image has neither caption nor credit.
    public init(url: String, caption: String? = nil, credit: String? = nil) {
      self.url = url
      self.caption = caption
      self.credit = credit
    }
  }

  /// A credit to the original of which a page is a copy.
  public struct Attribution: Hashable, Sendable, Codable {
    /// Who is credited, such as `AP` or a host.
    public var name: String?
    /// Where the original is, if the credit has an address.
    public var url: String?
    /// The words of the credit.
    public var words: String
    /// Where they were: `line`, `canonical`, `dateline`, `byline`.
    public var place: String

    /// Creates an attribution from its parts.
    public init(name: String? = nil, url: String? = nil, words: String, place: String) {
      self.name = name
      self.url = url
      self.words = words
      self.place = place
    }
  }

  /// One candidate for a field: its value, where it was, whether it won.
  public struct Evidence: Hashable, Sendable, Codable {
    /// The field, named as in `Article`.
    public var field: String
    /// The candidate's value; empty for the body, which is not repeated here.
    public var value: String
    /// Where it was: `h1`, `og:title`, `json-ld headline`.
    public var place: String
    /// Whether the field has this value.
    public var won: Bool
    /// Why it won or lost, if the place doesn't show that.
    public var why: String?

    /// Creates evidence from its parts.
    public init(field: String, value: String, place: String, won: Bool, why: String? = nil) {
      self.field = field
      self.value = value
      self.place = place
      self.won = won
      self.why = why
    }
  }

  /// Creates an article with what every article has; the rest is set later.
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
