import HTML

/// The titles and description in a page's head, to which blocks are compared.
///
/// Only what is in the `head` is read. At most eight titles; without a head there are none.
struct PageTitles {
  /// The titles from the `title` element, and those for sharing.
  private(set) var titles: [String] = []
  /// The description, for sharing or for search.
  private(set) var description: String?

  /// Reads the head's `title` and `meta` elements, in their order.
  init(_ tree: Tree) {
    guard let head = tree.head else { return }
    for child in tree.children(of: head) {
      switch tree.tag(of: child) {
      case .title: add(tree.text(of: child))
      case .meta: read(child, tree)
      default: break
      }
    }
  }

  /// Adds a title, but only the first few, because each is compared with all blocks; pages have two or three.
  private mutating func add(_ title: String) {
    if titles.count < 8 { titles.append(title) }
  }

  /// Takes the title or description in a meta; `og:description` has priority.
  private mutating func read(_ meta: NodeID, _ tree: Tree) {
    guard let key = tree.attributeBytes("property", of: meta) ?? tree.attributeBytes("name", of: meta) else { return }
    if key.elementsEqual("og:title".utf8), let content = tree.attribute("content", of: meta) {
      add(content)
    } else if key.elementsEqual("og:description".utf8) {
      description = tree.attribute("content", of: meta)
    } else if description == nil, key.elementsEqual("description".utf8) {
      description = tree.attribute("content", of: meta)
    }
  }
}
