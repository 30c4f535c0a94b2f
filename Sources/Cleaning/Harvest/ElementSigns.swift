import HTML
import News

/// The signs of fields in an element's markup, read in one pass over its attributes.
///
/// Attributes are kept as places in the tree, and their values read only when a rule asks for them, since few elements
/// point to a field.
struct ElementSigns {
  let node: NodeID
  let tag: Tag
  /// The hints of class, id and test ids.
  private(set) var hints: SignHints = []
  var area: Document.Mark.Area = .page

  // The places of attributes in the tree, -1 for missing ones.
  private(set) var classes = -1
  /// Microdata's property, such as `author`.
  private(set) var itemprop = -1
  /// A link's relation, if it may name an author or a tag.
  private(set) var rel = -1
  private(set) var role = -1
  private(set) var href = -1
  /// The `src`.
  private(set) var source = -1
  /// `data-src`, which scripts make the `src` of an image when it comes into view.
  private(set) var lazySource = -1
  private(set) var alternative = -1
  private(set) var title = -1
  private(set) var content = -1
  private(set) var datetime = -1
  /// The most trusted attribute with a date for scripts, such as `data-published`.
  private(set) var dataDate = -1
  private var dataDateRank = DateRank.none

  /// The attributes with dates for scripts, most trusted first.
  private enum DateRank: Int, BitwiseCopyable { case timestamp, date, published, datetime, time, publishDate, none }

  /// Reads an element's signs. `words` are its hints, if they have been read before; otherwise `reader` finds them. The
  /// `rel` of other elements than `a` is left out.
  init(
    _ node: NodeID, _ tag: Tag, _ tree: borrowing Tree, words: SignHints? = nil, _ reader: inout HintReader
  ) {
    self.node = node
    self.tag = tag
    if words == nil { reader.begin() }
    for place in tree.attributePlaces(of: node) {
      guard let name = tree.attributeName(at: place) else { continue }
      switch name {
      case .classes:
        classes = place
        if words == nil { reader.add(place, tree) }
      case .id, .dataTestID, .dataTest, .dataQA, .dataComponent, .dataType, .dataModule:
        if words == nil { reader.add(place, tree) }
      case .itemprop: itemprop = place
      case .rel: if tag == .a, Self.speaks(place, tree) { rel = place }
      case .role: role = place
      case .href: href = place
      case .src: source = place
      case .dataSource: lazySource = place
      case .alt: alternative = place
      case .title: title = place
      case .content: content = place
      case .datetime: datetime = place
      default: takeDate(name, place, tree)
      }
    }
    hints = words ?? reader.hints(tree)
  }

  /// Whether a link's relation names an author or a tag; the many other relations don't matter. `rel="nofollow author"`
  /// names one, and so does any word that contains `author` or `tag`.
  static func speaks(_ place: Int, _ tree: borrowing Tree) -> Bool {
    let bytes = tree.valueBytes(at: place)
    return bytes.holdsWord("author") || bytes.holdsWord("tag")
  }

  /// Takes the date of a `data-` attribute, if it ranks before the one taken so far.
  private mutating func takeDate(_ name: AttributeName, _ place: Int, _ tree: Tree) {
    // Count exactly the attributes with dates, because signatures distinguish elements with them.
    guard name.isDate else { return }
    let rank: DateRank =
      switch name {
      case .dataTimestamp: .timestamp
      case .dataDate: .date
      case .dataPublished: .published
      case .dataDateTime: .datetime
      case .dataTime: .time
      case .dataPublishDate: .publishDate
      default: .none
      }
    guard rank.rawValue < dataDateRank.rawValue, !tree.valueBytes(at: place).isEmpty else { return }
    dataDateRank = rank
    dataDate = place
  }

  /// The name of the attribute at ``dataDate``, for the sign; empty if there is none.
  var dataDateName: String {
    switch dataDateRank {
    case .timestamp: "data-timestamp"
    case .date: "data-date"
    case .published: "data-published"
    case .datetime: "data-datetime"
    case .time: "data-time"
    case .publishDate: "data-publishdate"
    case .none: ""
    }
  }

  /// The value of an attribute by its place; nil if it is missing.
  @inline(__always)
  static func value(_ place: Int, _ tree: Tree) -> String? {
    place < 0 ? nil : tree.value(at: place)
  }

  /// The classes as written, up to `limit` bytes. A character may be cut there; it then ends in U+FFFD.
  func classText(_ tree: Tree, limit: Int) -> String? {
    classes < 0 ? nil : String(decoding: tree.valueBytes(at: classes).prefix(limit), as: UTF8.self)
  }

  /// How a sign names the element: `class=` and up to 60 bytes of its classes, or `class` if it has none.
  func name(_ tree: Tree) -> String {
    guard let text = classText(tree, limit: 60), !text.isEmpty else { return "class" }
    return "class=" + text
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes contain a word, given in lower-case ASCII letters, ignoring case.
  ///
  /// Also within a longer word: `tag` is in `stage`. False for an empty word. Each byte is tried as a beginning, which
  /// is quick because words are short.
  func holdsWord(_ word: String) -> Bool {
    let bytes = span
    let wanted = word.utf8.span
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] | 0x20 == wanted[0] {
      var length = 1
      while length < wanted.count, bytes[start + length] | 0x20 == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }
}
