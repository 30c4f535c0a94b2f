import News

extension Document: WireObject {
  static var blank: Document {
    Document(url: "", answeredURL: "", fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: ""))
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("url", &url)
    try coder.field("answeredURL", &answeredURL)
    try coder.field("fetchedAt", &fetchedAt)
    try coder.field("source", &source)
    try coder.field("entry", &entry)
    try coder.field("encoding", &encoding)
    try coder.field("head", &head)
    try coder.field("blocks", &blocks)
    try coder.field("marks", &marks)
    try coder.field("removed", &removed)
    try coder.field("quality", &quality, in: 0...1)
  }
}

extension Document.Head: WireObject {
  static var blank: Document.Head {
    Document.Head()
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("title", &title)
    try coder.field("language", &language)
    try coder.field("direction", &direction)
    try coder.field("metas", &metas)
    try coder.field("links", &links)
    try coder.field("linkedData", &linkedData)
  }
}

extension Document.Meta: WireObject {
  static var blank: Document.Meta {
    Document.Meta(name: "", content: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("name", &name)
    try coder.field("content", &content)
  }
}

extension Document.Link: WireObject {
  static var blank: Document.Link {
    Document.Link(href: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("rel", &rel)
    try coder.field("href", &href)
    try coder.field("text", &text)
  }
}

extension Document.Mark: WireObject {
  static var blank: Document.Mark {
    Document.Mark(field: .headline, text: "", sign: "", position: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("field", &field)
    try coder.field("text", &text)
    try coder.field("value", &value)
    try coder.field("sign", &sign)
    try coder.field("position", &position, in: -1...Int(Int32.max))
    try coder.field("offset", &offset, in: 0...Int(Int32.max), isRequired: false)
    try coder.field("area", &area)
  }
}

extension Document.Removal: WireObject {
  static var blank: Document.Removal {
    Document.Removal(text: "", rule: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("text", &text)
    try coder.field("rule", &rule)
  }
}

extension Block: WireObject {
  static var blank: Block {
    Block(kind: .paragraph, text: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("kind", &kind)
    try coder.field("text", &text)
    try coder.field("level", &level, in: 1...6)
    try coder.field("links", &links)
  }
}
