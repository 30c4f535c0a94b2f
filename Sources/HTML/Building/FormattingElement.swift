/// An entry of the list of active formatting elements (WHATWG 13.2.4.3); a marker has no node.
struct FormattingElement: BitwiseCopyable {
  /// The element's node; 0 for a marker.
  var node: UInt32 = 0
  var tag: Tag = .none

  /// Whether the entry is a marker, which separates the elements in a cell, a caption or a template from those outside.
  var isMarker: Bool { node == 0 }
}
