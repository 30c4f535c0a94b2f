import HTML
import News

/// The places of the attributes in which authors name an element, found in one pass; -1 for missing ones.
///
/// A place is where the attribute is in the tree, for `valueBytes(at:)`; values are not copied until they are read.
struct ElementPlaces {
  private(set) var classes = -1
  private(set) var id = -1
  private(set) var role = -1
  private(set) var itemprop = -1
  /// `data-testid`; like the `data-` attributes below, a name for tests or components.
  private(set) var dataTestID = -1
  private(set) var dataComponent = -1
  private(set) var dataQA = -1
  private(set) var dataModule = -1
  private(set) var dataType = -1
  private(set) var dataTest = -1
  /// Whether there is a date for scripts. Such an element is never taken for a plain one (``ElementSketch/isPlain``).
  private(set) var hasDate = false
  private var style = -1
  private var ariaHidden = -1
  private var hidden = -1

  /// The places of an element's attributes; the tree is borrowed, because a copy for each element would cost more than
  /// everything else.
  init(_ node: NodeID, _ tree: borrowing Tree) {
    for place in tree.attributePlaces(of: node) {
      switch tree.attributeName(at: place) {
      case .classes: classes = place
      case .id: id = place
      case .role: role = place
      case .itemprop: itemprop = place
      case .dataTestID: dataTestID = place
      case .dataComponent: dataComponent = place
      case .dataQA: dataQA = place
      case .dataModule: dataModule = place
      case .dataType: dataType = place
      case .dataTest: dataTest = place
      case .style: style = place
      case .ariaHidden: ariaHidden = place
      case .hidden: hidden = place
      case let name?: hasDate = hasDate || name.isDate
      case nil: break
      }
    }
  }

  /// Whether the page hides the element from readers or from screen readers, by attribute or style.
  func isHidden(_ tree: Tree) -> Bool {
    isInvisible(tree) || isHiddenFromScreenReaders(tree)
  }

  /// Whether classes say that the element is for screen readers only: `sr-only`, `visually-hidden`,
  /// `screen-reader-text`. `not-sr-only` undoes the first on some screens.
  func isOnlySpoken(_ tree: Tree) -> Bool {
    guard classes >= 0 else { return false }
    let names = tree.valueBytes(at: classes)
    return names.holdsWord("visually") || names.holdsWord("screen-reader") || names.holdsWord("screenreader")
      || names.holdsWord("sr-only") && !names.holdsWord("not-sr-only")
  }

  /// Whether `aria-hidden="true"` hides the element from screen readers. It may still be visible, as an icon is.
  func isHiddenFromScreenReaders(_ tree: Tree) -> Bool {
    ariaHidden >= 0 && tree.valueBytes(at: ariaHidden).elementsEqual("true".utf8)
  }

  /// Whether the element is invisible until a script shows it.
  ///
  /// The `hidden` attribute counts with any value, and of styles `display: none` and `visibility: hidden`. Style sheets
  /// are not read.
  func isInvisible(_ tree: Tree) -> Bool {
    if hidden >= 0 { return true }
    guard style >= 0 else { return false }
    let style = tree.valueBytes(at: style)
    return style.declares("display", "none") || style.declares("visibility", "hidden")
  }
}

extension ArraySlice<UInt8> {
  /// Whether a style sets a property to a value, both given in lower case.
  ///
  /// In either case, and with any white space around the colon. `backface-visibility` is another property than
  /// `visibility`.
  fileprivate func declares(_ property: String, _ value: String) -> Bool {
    var index = startIndex
    while index < endIndex {
      let isWithin = index > startIndex && (self[index - 1].isASCIILetter || self[index - 1] == 0x2D)
      guard !isWithin, let name = end(of: property, at: index) else {
        index += 1
        continue
      }
      index = endOfSpace(from: name)
      guard index < endIndex, self[index] == 0x3A else { continue }
      index = endOfSpace(from: index + 1)
      if end(of: value, at: index) != nil { return true }
    }
    return false
  }

  /// The end of a word that begins at an index; nil if something else does.
  private func end(of word: String, at start: Int) -> Int? {
    var index = start
    for byte in word.utf8 {
      guard index < endIndex, self[index] | 0x20 == byte else { return nil }
      index += 1
    }
    return index
  }

  private func endOfSpace(from start: Int) -> Int { self[start...].firstIndex { $0 > 0x20 } ?? endIndex }
}
