/// An element's name as a number: well-known names have constants (`.div`), others get a number of their tree's own.
///
/// Tags of unknown names are comparable only within one tree.
/// The same tag stands for an HTML and an SVG element of the same name; ``Tree/namespace(of:)`` tells them apart.
@frozen public struct Tag: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  /// The number; 0 is no tag, from ``firstCustom`` on come the tree's own.
  public let rawValue: UInt16

  /// The tag with that number.
  @inlinable public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// No tag: that of nodes which aren't elements.
  @inlinable public static var none: Tag { Tag(rawValue: 0) }

  /// The number of the first name which isn't well known.
  static let firstCustom: UInt16 = 256

  /// Whether the name is one which only the tree knows, such as a custom element's.
  var isCustom: Bool { rawValue >= Tag.firstCustom }
}
