/// A node as stored: 32 bytes, with links by index, 0 for none.
///
/// Index 0 in a tree's storage is a dummy: empty links of real nodes point there, so that linking needs no branches.
/// The document is at 1.
@usableFromInline struct Node: BitwiseCopyable, Sendable {
  @usableFromInline var parent: UInt32 = 0
  @usableFromInline var firstChild: UInt32 = 0
  @usableFromInline var lastChild: UInt32 = 0
  @usableFromInline var nextSibling: UInt32 = 0
  @usableFromInline var previousSibling: UInt32 = 0
  /// Text and comments: the first byte of the value. Elements: the first attribute.
  @usableFromInline var start: UInt32 = 0
  /// Text and comments: the length of the value in bytes. Elements: the number of attributes.
  @usableFromInline var length: UInt32 = 0
  @usableFromInline var tag: Tag = .none
  @usableFromInline var kind: NodeKind = .element
  /// Elements: the namespace in the lowest two bits, and in the highest whether a formatting element is open. Text and
  /// comments: how to read the value.
  @usableFromInline var detail: UInt8 = 0

  /// The index of the document in every tree.
  @usableFromInline static var document: UInt32 { 1 }

  /// For elements only: in other nodes these bits say how to read the value.
  var namespace: Namespace { Namespace(rawValue: detail & 3) ?? .html }

  /// The value of a text or comment.
  var slice: Slice {
    Slice(start: start, length: length, reading: SliceReading(rawValue: detail))
  }
}
