/// A CSS selector of the subset that rules about pages need, ready to be matched again and again.
///
/// Understood: a tag or `*`, `#id`, `.class`, `[name]`, `[name=value]`, `~=`, `^=`, `$=`, `*=`, `|=` (values quoted or not,
/// `i` before the bracket ignores ASCII case), descendants by white space, children by `>`, and lists with commas.
/// Tags and attribute names match without regard to case, ids, classes and values with it.
public struct Selector: Hashable, Sendable {
  /// The alternatives of the list.
  let alternatives: [Path]

  /// The selector that a text spells.
  public init(_ text: String) throws(SelectorError) {
    var parser = SelectorParser(text)
    alternatives = try parser.parseList()
  }

  /// Compounds from the outermost to the element itself, each with how it relates to the one before.
  struct Path: Hashable, Sendable {
    var compounds: [Compound]
  }

  /// What one element has to be.
  struct Compound: Hashable, Sendable {
    var isChild = false
    var tag: Tag?
    var customName: String?
    var tests: [Test] = []
  }

  /// What an attribute has to be.
  struct Test: Hashable, Sendable {
    var name: String
    var relation: Relation
    var value: [UInt8] = []
    var ignoresCase = false
  }

  /// How a value compares to the wanted one.
  enum Relation: Hashable, Sendable {
    case exists, equals, word, prefix, suffix, contains, dashPrefix
  }
}
