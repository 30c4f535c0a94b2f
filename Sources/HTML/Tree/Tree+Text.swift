/// The text of nodes, with character references decoded and line ends as line feeds.
///
/// Texts are decoded each time they are asked for: code that needs one twice should keep it.
extension Tree {
  /// The text of a text node or comment, or the joined texts of all text nodes inside another node.
  ///
  /// Scripts and styles count as text here, as in the DOM's `textContent`; comments don't, nor do templates' contents.
  /// For example `AT&T` for `<p>AT<b>&amp;</b>T`: nothing is put between elements, not even between blocks.
  public func text(of node: NodeID) -> String {
    let stored = nodes[Int(node.index)]
    if stored.kind == .text || stored.kind == .comment { return string(stored.slice) }
    var bytes: [UInt8] = []
    appendText(of: node, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text inside a node as UTF-8, without making strings.
  public func appendText(of node: NodeID, to bytes: inout [UInt8]) {
    let stored = nodes[Int(node.index)]
    if stored.kind == .text || stored.kind == .comment { return append(stored.slice, to: &bytes) }
    var current = stored.kind == .fragment ? nil : next(after: node, within: node)
    while let inner = current {
      let stored = nodes[Int(inner.index)]
      if stored.kind == .text { append(stored.slice, to: &bytes) }
      current =
        stored.kind == .fragment ? nextSkippingChildren(of: inner, within: node) : next(after: inner, within: node)
    }
  }

  /// The text of a text node or comment as bytes; a view of the page if nothing needs decoding.
  public func textBytes(of node: NodeID) -> ArraySlice<UInt8> {
    let stored = nodes[Int(node.index)]
    return stored.kind == .text || stored.kind == .comment ? bytes(of: stored.slice) : []
  }

  /// The decoded bytes of a slice; without a copy if nothing is encoded.
  func bytes(of slice: Slice) -> ArraySlice<UInt8> {
    if slice.reading.contains(.encoded) {
      var decoded: [UInt8] = []
      append(slice, to: &decoded)
      return decoded[...]
    }
    return raw(slice)
  }

  /// The decoded text of a slice.
  func string(_ slice: Slice) -> String {
    String(decoding: bytes(of: slice), as: UTF8.self)
  }

  /// Appends the decoded bytes of a slice.
  func append(_ slice: Slice, to bytes: inout [UInt8]) {
    guard slice.reading.contains(.encoded) else {
      bytes.append(contentsOf: raw(slice))
      return
    }
    SliceDecoder(bytes: raw(slice), reading: slice.reading).decode(into: &bytes)
  }

  /// The bytes of a slice as they are in the page, or in the text that was decoded on the way.
  private func raw(_ slice: Slice) -> ArraySlice<UInt8> {
    let range = Int(slice.start)..<Int(slice.end)
    return slice.reading.contains(.inExtra) ? extra[range] : source[range]
  }
}
