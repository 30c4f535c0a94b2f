/// Names of attributes that say what an element is for. Code that reads many elements gets all of these in one pass
/// over an element's attributes, instead of looking up each.
public enum AttributeName: UInt8, Hashable, Sendable, BitwiseCopyable {
  /// Named as in HTML, except `classes`, which is `class`.
  case id, rel, role, name, href, alt, src, style, title, classes, hidden, content, property, itemprop, datetime
  /// `aria-hidden`, `data-src` and attributes in which page authors name parts of a page.
  case ariaHidden, dataSource, dataQA, dataType, dataTest, dataTestID, dataModule, dataComponent
  /// Dates for a page's own scripts.
  case dataDate, dataTime, dataDateTime, dataTimestamp, dataPublished, dataPublishDate

  /// The name at a place in the page, or nil if it is none of these. Capitals count as small letters.
  @inline(__always)
  init?(in source: Bytes, at start: Int, length: Int) {
    guard length > 1, length <= 16 else { return nil }
    if length > 8 {
      self.init(longIn: source, at: start, length: length)
    } else {
      self.init(source.smallWord(at: start, length: length), length: length)
    }
  }

  /// The name of at most eight letters with these, in lower case and the first lowest.
  @inline(__always)
  private init?(_ word: UInt64, length: Int) {
    let known: AttributeName? =
      // By the length first, so that most names are compared with three others at most.
      switch length {
      case 2:
        switch word {
        case Self.word("id"): .id
        default: nil
        }
      case 3:
        switch word {
        case Self.word("src"): .src
        case Self.word("rel"): .rel
        case Self.word("alt"): .alt
        default: nil
        }
      case 4:
        switch word {
        case Self.word("href"): .href
        case Self.word("name"): .name
        case Self.word("role"): .role
        default: nil
        }
      case 5:
        switch word {
        case Self.word("class"): .classes
        case Self.word("style"): .style
        case Self.word("title"): .title
        default: nil
        }
      case 6:
        switch word {
        case Self.word("hidden"): .hidden
        default: nil
        }
      case 7:
        switch word {
        case Self.word("content"): .content
        case Self.word("data-qa"): .dataQA
        default: nil
        }
      case 8:
        switch word {
        case Self.word("data-src"): .dataSource
        case Self.word("property"): .property
        case Self.word("itemprop"): .itemprop
        case Self.word("datetime"): .datetime
        default: nil
        }
      default: nil
      }
    guard let known else { return nil }
    self = known
  }

  /// The letters of a name of at most eight as one number, which the compiler computes.
  @inline(__always)
  private static func word(_ name: StaticString) -> UInt64 {
    name.withUTF8Buffer { letters in
      var word: UInt64 = 0
      for index in letters.indices { word |= UInt64(unsafe letters[index]) << UInt64(8 * index) }
      return word
    }
  }

  /// A name of more than eight letters.
  private init?(longIn source: Bytes, at start: Int, length: Int) {
    let first = source[start] | 32
    guard first == 97 || first == 100 else { return nil }
    let known = Self.longCandidate(length, source[start + 7] | 32, source[start + length - 1] | 32)
    guard let known, known.spelling.equals(source, at: start) else { return nil }
    self = known
  }

  /// The only long name with this length, eighth and last letter; the first ones of most are the same.
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
