/// Names of attributes that say what an element is for. Code that reads many elements gets all of these in one pass
/// over an element's attributes, instead of looking up each.
public enum AttributeName: UInt8, Hashable, Sendable, BitwiseCopyable {
  /// Named as in HTML, except `classes`, which is `class`.
  case id, rel, role, name, href, alt, src, style, title, classes, hidden, content, property, itemprop, datetime
  /// `aria-hidden`, `data-src` and attributes in which page authors name parts of a page.
  case ariaHidden, dataSource, dataQA, dataType, dataTest, dataTestID, dataModule, dataComponent
  /// Dates for a page's own scripts.
  case dataDate, dataTime, dataDateTime, dataTimestamp, dataPublished, dataPublishDate

  /// The length of the longest name.
  private static let longest = 16

  /// The name at a place in the page, or nil if it is none of these. Capitals count as small letters.
  @inline(__always)
  init?(in source: Bytes, at start: Int, length: Int) {
    guard length > 1, length <= Self.longest else { return nil }
    let (first, last) = (source[start] | 32, source[start + length - 1] | 32)
    let isLong = length > 8 && (first == 97 || first == 100)
    let known =
      isLong ? Self.longCandidate(length, source[start + 7] | 32, last) : Self.candidate(length, first, last)
    guard let known, known.spelling.equals(source, at: start) else { return nil }
    self = known
  }

  /// The only name with this length, first and last letter.
  @inline(__always)
  private static func candidate(_ length: Int, _ first: UInt8, _ last: UInt8) -> AttributeName? {
    switch (length, first, last) {
    case (2, 105, 100): .id
    case (3, 114, 108): .rel
    case (3, 97, 116): .alt
    case (3, 115, 99): .src
    case (4, 114, 101): .role
    case (4, 110, 101): .name
    case (4, 104, 102): .href
    case (5, 99, 115): .classes
    case (5, 115, 101): .style
    case (5, 116, 101): .title
    case (6, 104, 110): .hidden
    case (7, 99, 116): .content
    case (7, 100, 97): .dataQA
    case (8, 105, 112): .itemprop
    case (8, 112, 121): .property
    case (8, 100, 101): .datetime
    case (8, 100, 99): .dataSource
    default: nil
    }
  }

  /// The same for longer names that begin with `a` or `d`, by the eighth letter instead of the first, because these all
  /// begin alike.
  private static func longCandidate(_ length: Int, _ eighth: UInt8, _ last: UInt8) -> AttributeName? {
    switch (length, eighth, last) {
    case (9, 115, 116): .dataTest
    case (9, 112, 101): .dataType
    case (9, 116, 101): .dataDate
    case (9, 109, 101): .dataTime
    case (11, 100, 110): .ariaHidden
    case (11, 115, 100): .dataTestID
    case (11, 100, 101): .dataModule
    case (13, 116, 101): .dataDateTime
    case (14, 109, 116): .dataComponent
    case (14, 109, 112): .dataTimestamp
    case (14, 98, 100): .dataPublished
    case (16, 98, 101): .dataPublishDate
    default: nil
    }
  }

  /// The name as written in pages, in lower case.
  var spelling: StaticString {
    switch self {
    case .id: "id"
    case .rel: "rel"
    case .role: "role"
    case .name: "name"
    case .href: "href"
    case .alt: "alt"
    case .src: "src"
    case .style: "style"
    case .title: "title"
    case .classes: "class"
    case .hidden: "hidden"
    case .content: "content"
    case .property: "property"
    case .itemprop: "itemprop"
    case .datetime: "datetime"
    case .ariaHidden: "aria-hidden"
    case .dataSource: "data-src"
    case .dataQA: "data-qa"
    case .dataType: "data-type"
    case .dataTest: "data-test"
    case .dataTestID: "data-testid"
    case .dataModule: "data-module"
    case .dataComponent: "data-component"
    case .dataDate: "data-date"
    case .dataTime: "data-time"
    case .dataDateTime: "data-datetime"
    case .dataTimestamp: "data-timestamp"
    case .dataPublished: "data-published"
    case .dataPublishDate: "data-publishdate"
    }
  }
}
