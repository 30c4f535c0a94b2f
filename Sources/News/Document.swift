/// What the cleaner makes from a page: everything that may be evidence, nothing that is only layout.
///
/// Only the cleaner reads markup; it passes on what the extractor needs as values.
public struct Document: Hashable, Sendable, Codable {
  /// The address that was requested.
  public var url: String
  /// The address that answered, after redirects.
  public var answeredURL: String
  /// When the page was fetched.
  public var fetchedAt: Timestamp
  /// The source that led to the page.
  public var source: SourceName
  /// What the feed said about the page.
  public var entry: FeedEntry?
  /// What the publisher allows to be kept and used; see `Page`.
  public var publisherMarks: [String]?
  /// The encoding in which the bytes were read (WHATWG name), and why.
  public var encoding: String
  /// What the page's head and its data scripts say.
  public var head: Head
  /// The kept blocks, in reading order.
  public var blocks: [Block]
  /// The signs of fields in the markup, in document order.
  public var marks: [Mark]
  /// The lines that were removed, each with the rule that removed it, in document order.
  public var removed: [Removal]
  /// The expected F1 of the blocks, 0 to 1; nil if no model judged them.
  public var quality: Double?

  /// Without `quality` and `publisherMarks`, which are set later.
  public init(
    url: String, answeredURL: String, fetchedAt: Timestamp, source: SourceName, entry: FeedEntry? = nil,
    encoding: String = "UTF-8", head: Head = Head(), blocks: [Block] = [], marks: [Mark] = [],
    removed: [Removal] = []
  ) {
    self.url = url
    self.answeredURL = answeredURL
    self.fetchedAt = fetchedAt
    self.source = source
    self.entry = entry
    self.encoding = encoding
    self.head = head
    self.blocks = blocks
    self.marks = marks
    self.removed = removed
  }
}

extension Document {
  /// What a page says about itself to machines.
  public struct Head: Hashable, Sendable, Codable {
    /// The `title` element's text.
    public var title: String?
    /// The root's `lang`.
    public var language: String?
    /// The root's or body's `dir`.
    public var direction: String?
    /// Every `meta` with a content, in order.
    public var metas: [Meta]
    /// Every `link` with a `rel`, in order; addresses are resolved.
    public var links: [Link]
    /// The texts of `application/ld+json` scripts, in order, unchanged.
    public var linkedData: [String]

    /// Creates a head from its parts.
    public init(
      title: String? = nil, language: String? = nil, direction: String? = nil, metas: [Meta] = [],
      links: [Link] = [], linkedData: [String] = []
    ) {
      self.title = title
      self.language = language
      self.direction = direction
      self.metas = metas
      self.links = links
      self.linkedData = linkedData
    }
  }

  /// One `meta`: its `name`, `property`, `itemprop` or `http-equiv`, in lower case, and its content.
  public struct Meta: Hashable, Sendable, Codable {
    /// The key, in lower case.
    public var name: String
    /// The content, character references decoded.
    public var content: String

    /// Creates a meta from its parts.
    public init(name: String, content: String) {
      self.name = name
      self.content = content
    }
  }

  /// One `link` element, or a link inside a block.
  public struct Link: Hashable, Sendable, Codable {
    /// The `rel` tokens in lower case, separated by spaces; empty for a link in a block.
    public var rel: String
    /// The address, resolved against the page's base.
    public var href: String
    /// The link's text in a block, or the `title` of a `link` element.
    public var text: String?

    /// Without `rel` it is a link in a block.
    public init(rel: String = "", href: String, text: String? = nil) {
      self.rel = rel
      self.href = href
      self.text = text
    }
  }

  /// A sign in the markup that a text is one of the article's fields, collected by the cleaner for the extractor.
  public struct Mark: Hashable, Sendable, Codable {
    /// The field that the sign points to.
    public var field: Field
    /// The visible text, with white space collapsed. In a headline, each part with its own element ends with a line
    /// break, after a space if the page has one there; a tab begins a part whose classes say that it is something else.
    public var text: String
    /// A machine-readable value: a `datetime`, an address, an image's source.
    public var value: String?
    /// The sign itself: `itemprop=author`, `rel=author`, `class=byline`, `time`, `h1`.
    public var sign: String
    /// How many kept blocks came before it: its place in reading order.
    public var position: Int
    /// How many bytes of the page's visible text came before it: its distance to other marks.
    public var offset: Int
    /// The part of the page that it is in.
    public var area: Area

    /// The parts of a page that markup distinguishes.
    public enum Area: String, Hashable, Sendable, Codable, CaseIterable {
      /// The page itself, and what the markup calls article or main.
      case page, article
      /// The masthead, menus and the footer.
      case header, navigation, footer
      /// What is beside the story: side columns, related stories, readers' comments, the author's portrait.
      case aside, related, comments, portrait
    }

    /// A field that markup can point to.
    public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
      case headline, subheadline, byline, date, siteName, tagline, section, tag, image, caption, credit, paywall
    }

    /// Creates a mark from its parts.
    public init(
      field: Field, text: String, value: String? = nil, sign: String, position: Int, offset: Int = 0, area: Area = .page
    ) {
      self.field = field
      self.text = text
      self.value = value
      self.sign = sign
      self.position = position
      self.offset = offset
      self.area = area
    }
  }

  /// A removed line and the rule that removed it; with a rule `limit.…`, a note on what was cut off because the page
  /// was too large.
  public struct Removal: Hashable, Sendable, Codable {
    /// The line's text, with white space collapsed, cut after about 400 bytes or characters.
    public var text: String
    /// The rule's id, such as `structure.jetpack-likes` or `phrase.en.bloggers-like-this`.
    public var rule: String

    /// Creates a removal from its parts.
    public init(text: String, rule: String) {
      self.text = text
      self.rule = rule
    }
  }
}
