/// An element's name as a number: well-known names have constants (`.div`), others get a number within their tree.
///
/// Tags of unknown names can be compared only within one tree. An HTML and an SVG element with the same name have the
/// same tag; ``Tree/namespace(of:)`` tells them apart.
@frozen public struct Tag: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  /// The number; 0 is no tag, numbers from ``firstCustom`` on are the tree's own.
  public let rawValue: UInt16

  /// The tag with that number.
  @inlinable public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// No tag, for nodes that aren't elements.
  @inlinable public static var none: Tag { Tag(rawValue: 0) }

  /// The number of the first name that isn't well known. All well-known ones fit below it, so a table by tag has at
  /// most 256 entries.
  static let firstCustom: UInt16 = 256

  /// Whether only the tree knows the name, such as a custom element's.
  var isCustom: Bool { rawValue >= Tag.firstCustom }
}
