extension XMLReader {
  /// Reads an end tag and closes the element that it names with all open elements inside; one that names no open
  /// element is skipped.
  mutating func endTag() throws(XMLError) {
    position += 2
    let written = name()
    while position < bytes.count, bytes[position] != Byte.greater, bytes[position] != Byte.less { position += 1 }
    if position < bytes.count, bytes[position] == Byte.greater { position += 1 }
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    // An end tag that closes something was already counted with its start tag.
    guard let index = open.lastIndex(of: written) else { return try spend() }
    close(open.count - index)
  }

  /// Reads a start tag with its attributes; nil beyond the depth limit, and of a tag that the document's end cuts.
  /// Throws if there are too many pieces of markup.
  ///
  /// Declarations of namespaces count for the tag's own names too, and are not among its attributes.
  mutating func startTag() throws(XMLError) -> XMLEvent? {
    position += 1
    let written = name()
    guard let (attributes, isEmpty) = attributes() else { return nil }
    try spend(1 + attributes.count)
    guard open.count < limits.depth else {
      if !isEmpty { tooDeep += 1 }
      return nil
    }
    open.append(written, outerScope: scope.mark)
    for attribute in attributes {
      if attribute.written == "xmlns" {
        scope.declare("", as: attribute.value)
      } else if attribute.written.hasPrefix("xmlns:") {
        scope.declare(String(attribute.written.dropFirst(6)), as: attribute.value)
      }
    }
    if isEmpty { close(1) }
    let named = attributes.filter { !$0.written.hasPrefix("xmlns") }
      .map { XMLAttribute(name: resolved($0.written, isAttribute: true), value: $0.value) }
    return .start(resolved(written, isAttribute: false), named)
  }

  /// A written name with its namespace; an attribute without a prefix has none (Namespaces in XML 1.0 §6.2). A prefix
  /// that was never declared is kept, with no namespace.
  private func resolved(_ written: String, isAttribute: Bool) -> XMLName {
    guard let colon = written.firstIndex(of: ":"), colon != written.startIndex else {
      return XMLName(local: written, namespace: isAttribute ? "" : scope.namespace(of: ""))
    }
    let prefix = String(written[..<colon])
    return XMLName(
      prefix: prefix, local: String(written[written.index(after: colon)...]), namespace: scope.namespace(of: prefix))
  }

  /// Reads attributes up to the tag's end, and whether it is an empty-element tag; a `<` ends a tag that was never
  /// closed. Nil if the document ends first.
  private mutating func attributes() -> (list: [(written: String, value: String)], isEmpty: Bool)? {
    var list: [(written: String, value: String)] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Byte.greater {
        position += 1
        return (list, false)
      }
      if byte == Byte.slash, position + 1 < bytes.count, bytes[position + 1] == Byte.greater {
        position += 2
        return (list, true)
      }
      if byte == Byte.less { return (list, false) }
      guard Byte.startsName(byte) else {
        position += 1
        continue
      }
      let written = name()
      let value = attributeValue() ?? written
      // XML forbids duplicate names; the first counts, as in HTML.
      if list.count < limits.attributes, !list.contains(where: { $0.written == written }) {
        list.append((written, value))
      }
    }
    return nil
  }

  /// Reads `= "value"`, with or without quotes; nil if there is no `=`. A quote that is never closed takes the rest of
  /// the document, and the tag is dropped with it.
  private mutating func attributeValue() -> String? {
    passSpace()
    guard position < bytes.count, bytes[position] == Byte.equals else { return nil }
    position += 1
    passSpace()
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    let isQuoted = quote == Byte.quote || quote == Byte.apostrophe
    if isQuoted { position += 1 }
    var kept: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if isQuoted ? byte == quote : endsUnquoted(byte) { break }
      if byte == Byte.ampersand {
        reference(into: &kept)
      } else {
        if Byte.isAllowed(byte) { kept.append(byte) }
        position += 1
      }
    }
    if isQuoted, position < bytes.count { position += 1 }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether a value without quotes ends before a byte: at white space, `>` and `/>`. Other slashes belong to it.
  private func endsUnquoted(_ byte: UInt8) -> Bool {
    if Byte.isSpace(byte) || byte == Byte.greater { return true }
    return byte == Byte.slash && position + 1 < bytes.count && bytes[position + 1] == Byte.greater
  }

  /// Reads a name: everything up to white space or a delimiter, with U+FFFD for bytes that aren't UTF-8.
  private mutating func name() -> String {
    let start = position
    while position < bytes.count, !Byte.endsName(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func passSpace() {
    while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
  }
}
