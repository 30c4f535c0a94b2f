/// What the scanner read last.
struct Token: BitwiseCopyable {
  /// Tags have a tag and attributes, texts and comments a slice; the rest keeps old values.
  enum Kind: UInt8, BitwiseCopyable {
    case end, text, startTag, endTag, comment, doctype
    /// `<![CDATA[`, which is text in foreign content and a comment elsewhere; the builder decides.
    case cdata
  }

  var kind: Kind = .end
  var isSelfClosing = false
  var tag: Tag = .none
  /// The first attribute of a start tag, and how many it has.
  var firstAttribute = 0
  var attributeCount = 0
  /// The bytes of a text or comment.
  var start = 0
  var end = 0
  /// How to read them.
  var reading: SliceReading = []

  /// The text or comment as a slice of the page.
  var slice: Slice {
    Slice(start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end &- start), reading: reading)
  }
}
