/// The elements open at a place in the document, innermost last, with look-up by name in constant time.
struct OpenElements {
  private var elements: [Open] = []
  private var exact: [String: [Int]] = [:]
  private var lowered: [String: [Int]] = [:]

  /// An open element: its name as written and in lower case, and the declarations in force outside it.
  private struct Open {
    let written: String
    let lower: String
    let outerScope: Int
  }

  /// The number of open elements.
  var count: Int { elements.count }

  /// Opens an element, with the mark of the namespaces that are to be restored when it closes.
  mutating func append(_ written: String, outerScope: Int) {
    let element = Open(written: written, lower: written.lowercased(), outerScope: outerScope)
    exact[element.written, default: []].append(elements.count)
    lowered[element.lower, default: []].append(elements.count)
    elements.append(element)
  }

  /// Closes the innermost; returns the declarations in force outside it.
  mutating func popLast() -> Int? {
    guard let last = elements.popLast() else { return nil }
    Self.drop(last.written, from: &exact)
    Self.drop(last.lower, from: &lowered)
    return last.outerScope
  }

  /// The index of the innermost element with a name as written, else with the name in another case; nil if there is
  /// neither. `</Item>` closes an open `item`.
  func lastIndex(of written: String) -> Int? { exact[written]?.last ?? lowered[written.lowercased()]?.last }

  /// Forgets the innermost place of a name.
  private static func drop(_ name: String, from places: inout [String: [Int]]) {
    places[name]?.removeLast()
    if places[name]?.isEmpty ?? false { places[name] = nil }
  }
}
