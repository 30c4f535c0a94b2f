import HTML

/// The places of a `link` element's attributes, -1 for missing ones.
///
/// `<link itemprop="author" href="…">` is microdata, and read like `rel="author"`.
struct LinkPlaces {
  /// The relation, or in microdata the item property.
  private(set) var rel = -1
  private(set) var href = -1
  private(set) var title = -1

  /// The places of an element's attributes.
  init(_ node: NodeID, _ tree: borrowing Tree) {
    var itemprop = -1
    for place in tree.attributePlaces(of: node) {
      switch tree.attributeName(at: place) {
      case .rel: rel = place
      case .itemprop: itemprop = place
      case .href: href = place
      case .title: title = place
      default: break
      }
    }
    if rel < 0 { rel = itemprop }
  }
}
