import HTML
import News

/// What a page says about the article's fields: its head, and the signs in its markup with their elements.
///
/// Keep `marks` and `nodes` of one length: ``BlockAssembler/placed(_:)`` goes through both.
struct Harvest {
  /// The head's title, metas and links, and the scripts of linked data.
  var head = Document.Head()
  /// The signs, in document order; `position` is 0 until the cleaner knows the blocks.
  var marks: [Document.Mark] = []
  /// The element of each mark.
  var nodes: [NodeID] = []
}
