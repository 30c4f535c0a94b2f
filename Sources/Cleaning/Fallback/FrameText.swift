import HTML

/// Finds the markup that a page has for browsers without frames, or in an attribute of a frame.
enum FrameText {
  /// The shortest markup that may be a story, in bytes.
  private static let shortest = 300

  /// The longest markup in the page's `noframes`, `noembed` and `srcdoc`; nil if there is none.
  ///
  /// Less than 300 bytes count as none. It is taken as it is: the caller parses it like a page.
  static func markup(in tree: Tree) -> [UInt8]? {
    var best: [UInt8] = []
    for node in tree.descendants(of: tree.document) {
      var found: [UInt8] = []
      switch tree.tag(of: node) {
      case .noframes, .noembed: tree.appendText(of: node, to: &found)
      case .iframe: found = Array(tree.attributeBytes("srcdoc", of: node) ?? [])
      default: continue
      }
      if found.count > best.count { best = found }
    }
    return best.count >= shortest ? best : nil
  }
}
