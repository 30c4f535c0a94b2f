import Fetching
import Fields
import News
import Storage

/// One article with everything the archive knows about it.
struct ArticleStory: Encodable, Sendable {
  /// As lists show it, without an excerpt.
  let card: ArticleCard
  /// The article as the archive has it, evidence included.
  let article: Article
  /// The earliest first.
  let revisions: [Change]
  var origin: Origin

  /// How many of the latest revisions are compared word by word: a page that changes with each capture may have
  /// hundreds.
  static let mostCompared = 12

  /// One revision of the article, and what it changed.
  struct Change: Encodable, Sendable {
    /// From 1.
    let revision: Int64
    /// The first and the last capture with this content.
    let firstSeen: ShownDate
    let lastSeen: ShownDate
    let isCurrent: Bool
    /// What differs from the revision before it; empty for the first one, and for those that are not compared.
    let fields: [Field]
  }

  /// One field that changed, word by word; the body by its blocks.
  struct Field: Encodable, Sendable {
    /// Its name in `Config/ARTICLE.md`.
    let field: String
    let differences: [WordDifference]
  }

  /// Where the current content came from: the source that led to the page, the item that brought it, and how often the
  /// page was captured in all.
  struct Origin: Encodable, Sendable {
    let source: String
    let fetchedAt: ShownDate
    /// Nil if no revision is marked as current.
    let item: String?
    let captures: Int
    var record: Record?
  }

  /// Where the page's bytes are: in a WARC file of the journal or of an import, or in a file of their own.
  struct Record: Encodable, Sendable {
    let file: String
    /// In bytes, in the file as stored; 0 for a file of its own. `bytes` is the length of the record decompressed, or
    /// of the file as it is.
    let offset: Int64
    let bytes: Int64
    let isWARC: Bool

    init(_ pointer: Pointer) {
      file = pointer.file
      offset = Int64(clamping: pointer.place.offset)
      bytes = pointer.length
      isWARC = pointer.form == .record
    }
  }

  /// Compares each revision with the one before it.
  ///
  /// - Parameters:
  ///   - revisions: all of them, the earliest first.
  ///   - contents: the articles of those to compare; a revision whose article or whose predecessor's is missing has no
  ///     differences.
  init(_ record: ArticleRecord, revisions: [Revision], contents: [RevisionID: Article]) {
    var card = ArticleCard(record.summary)
    if record.article.isRightToLeft { card.language.direction = "rtl" }
    self.card = card
    article = record.article
    origin = Origin(
      source: record.article.source.rawValue, fetchedAt: ShownDate(record.article.fetchedAt),
      item: revisions.first(where: \.isCurrent)?.item.rawValue, captures: record.summary.captures, record: nil)
    var earlier: Article?
    self.revisions = revisions.map { revision in
      let later = contents[revision.id]
      defer { earlier = later }
      var fields: [Field] = []
      if let earlier, let later { fields = earlier.differences(to: later).map(Field.init) }
      return Change(
        revision: Int64(revision.number), firstSeen: ShownDate(revision.firstSeen),
        lastSeen: ShownDate(revision.lastSeen), isCurrent: revision.isCurrent, fields: fields)
    }
  }
}

extension ArticleStory.Field {
  /// The removed and added values, paired in order, at most 200 pairs. Where one side has fewer, the other's are wholly
  /// added or removed.
  init(_ difference: FieldDifference) {
    field = difference.field
    let count = max(difference.removed.count, difference.added.count)
    differences = (0..<min(count, 200)).map { index in
      WordDifference(
        from: index < difference.removed.count ? difference.removed[index] : "",
        to: index < difference.added.count ? difference.added[index] : "")
    }
  }
}
