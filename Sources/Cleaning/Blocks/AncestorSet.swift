import HTML

/// The kinds of elements around a text.
///
/// An element's set is its parent's with what its own tag adds, so whether a text is anywhere in a table or a link is
/// one test of a bit. Each of the 30 bits is a feature of the model (`around0` to `around29` in ``FeatureNames``): to
/// renumber one, train the model again.
struct AncestorSet: OptionSet, BitwiseCopyable {
  let rawValue: UInt32

  static let article = AncestorSet(rawValue: 1 << 0)
  static let main = AncestorSet(rawValue: 1 << 1)
  static let section = AncestorSet(rawValue: 1 << 2)
  static let aside = AncestorSet(rawValue: 1 << 3)
  static let nav = AncestorSet(rawValue: 1 << 4)
  static let header = AncestorSet(rawValue: 1 << 5)
  static let footer = AncestorSet(rawValue: 1 << 6)
  /// An `ol` or `ul`; a `menu` counts as ``nav``.
  static let list = AncestorSet(rawValue: 1 << 7)
  static let table = AncestorSet(rawValue: 1 << 8)
  static let form = AncestorSet(rawValue: 1 << 9)
  static let figure = AncestorSet(rawValue: 1 << 10)
  static let quotation = AncestorSet(rawValue: 1 << 11)
  /// An `a`, also one without an address.
  static let link = AncestorSet(rawValue: 1 << 12)
  static let button = AncestorSet(rawValue: 1 << 13)
  static let definitions = AncestorSet(rawValue: 1 << 14)
  static let details = AncestorSet(rawValue: 1 << 15)
  static let topHeading = AncestorSet(rawValue: 1 << 16)
  /// An `h3` to `h6`; `h1` is ``topHeading``, `h2` is ``heading2``.
  static let heading = AncestorSet(rawValue: 1 << 17)
  static let paragraph = AncestorSet(rawValue: 1 << 18)
  static let item = AncestorSet(rawValue: 1 << 19)
  static let label = AncestorSet(rawValue: 1 << 20)
  static let caption = AncestorSet(rawValue: 1 << 21)
  /// Text whose white space and line ends are kept as they are.
  static let preformatted = AncestorSet(rawValue: 1 << 22)
  static let address = AncestorSet(rawValue: 1 << 23)
  static let time = AncestorSet(rawValue: 1 << 24)
  static let strong = AncestorSet(rawValue: 1 << 25)
  /// Besides `em` and `i` also `small` and `cite`.
  static let emphasis = AncestorSet(rawValue: 1 << 26)
  /// No tag adds it, so it is never set: what is invisible is for ``ElementSketch`` to say. The model has a feature for
  /// it.
  static let hidden = AncestorSet(rawValue: 1 << 27)
  static let heading2 = AncestorSet(rawValue: 1 << 28)
  static let cell = AncestorSet(rawValue: 1 << 29)

  /// What each tag adds, by number. Tags beyond 255, as of custom elements, add nothing.
  static let table256: [AncestorSet] = {
    var table = [AncestorSet](repeating: [], count: 256)
    for (set, tags) in members {
      for tag in tags { table[Int(tag.rawValue)].formUnion(set) }
    }
    return table
  }()

  /// What each set stands for; tags that are not listed add nothing.
  private static let members: [(AncestorSet, [Tag])] = [
    (.article, [.article]), (.main, [.main]), (.section, [.section]), (.aside, [.aside]), (.nav, [.nav, .menu]),
    (.header, [.header]), (.footer, [.footer]), (.list, [.ul, .ol]), (.table, [.table]), (.form, [.form]),
    (.figure, [.figure]), (.quotation, [.blockquote]), (.link, [.a]), (.button, [.button]), (.definitions, [.dl]),
    (.details, [.details]), (.topHeading, [.h1]), (.heading, [.h3, .h4, .h5, .h6]), (.heading2, [.h2]),
    (.paragraph, [.p]), (.item, [.li]), (.label, [.label]), (.caption, [.figcaption, .caption]),
    (.preformatted, [.pre, .xmp, .listing]), (.address, [.address]), (.time, [.time]), (.strong, [.strong, .b]),
    (.emphasis, [.em, .i, .small, .cite]), (.cell, [.td, .th]),
  ]
}
