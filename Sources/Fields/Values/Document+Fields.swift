import News

/// In messages from the cleaner to the extractor. Only numbers are bounded here; the number and length of texts follow
/// from the page, whose size the fetcher bounds.
extension Document: JSONObject {
  package static var blank: Document {
    Document(url: "", answeredURL: "", fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: ""))
  }

  /// What is only layout is not here, so extraction can't look at it.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("url", &url, "The address that was requested.")
    try coder.field("answeredURL", &answeredURL, "The address that answered, after redirects.")
    try coder.field("fetchedAt", &fetchedAt)
    try coder.field("source", &source)
    try coder.field("entry", &entry, "What the feed said about the page.")
    try coder.field(
      "publisherMarks", &publisherMarks,
      "What the publisher allows to be kept and used: words from X-Robots-Tag and robots metas, preferences from Content-Usage."
    )
    try coder.field("encoding", &encoding)
    try coder.field("head", &head)
    try coder.field("blocks", &blocks)
    try coder.field("marks", &marks)
    try coder.field("removed", &removed)
    try coder.field("quality", &quality, in: 0...1, "The expected F1 of the blocks; absent if no model judged them.")
  }
}

extension Document.Head: JSONObject {
  package static var blank: Document.Head {
    Document.Head()
  }

  /// Texts are as in the page and may be wrong, empty or hostile; only addresses are resolved.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("title", &title)
    try coder.field("language", &language)
    try coder.field("direction", &direction)
    try coder.field("metas", &metas)
    try coder.field("links", &links)
    try coder.field("linkedData", &linkedData)
  }
}

extension Document.Meta: JSONObject {
  package static var blank: Document.Meta {
    Document.Meta(name: "", content: "")
  }

  /// For example `{"name":"og:title","content":"Ferry sinks off Hormuz"}`.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("name", &name)
    try coder.field("content", &content)
  }
}

extension Document.Link: JSONObject {
  package static var blank: Document.Link {
    Document.Link(href: "")
  }

  /// For example `{"rel":"canonical","href":"https://example.org/a"}`; in a block `rel` is empty and `text` the link's
  /// words.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("rel", &rel)
    try coder.field("href", &href)
    try coder.field("text", &text)
  }
}

extension Document.Mark: JSONObject {
  package static var blank: Document.Mark {
    Document.Mark(field: .headline, text: "", sign: "", position: 0)
  }

  /// Earlier versions sent no `offset`. For example:
  ///
  /// ```json
  /// {"field":"byline","text":"By A. Writer","sign":"rel=author","position":1,"offset":312,"area":"article"}
  /// ```
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("field", &field)
    try coder.field("text", &text)
    try coder.field("value", &value)
    try coder.field("sign", &sign)
    try coder.field("position", &position, in: -1...Int(Int32.max))
    try coder.field("offset", &offset, in: 0...Int(Int32.max), isRequired: false)
    try coder.field("area", &area)
  }
}

extension Document.Removal: JSONObject {
  package static var blank: Document.Removal {
    Document.Removal(text: "", rule: "")
  }

  /// For example `{"text":"5 bloggers like this:","rule":"phrase.en.bloggers-like-this"}`.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("text", &text)
    try coder.field("rule", &rule, "The id of the rule that removed the line.")
  }

  /// A page has hundreds of removals, and three stages pass them on, so one as we write it is read at once. The same rule
  /// has often removed the line before.
  package static func read(from reader: inout JSONReader) throws(JSONError) -> Document.Removal {
    guard let (text, rule) = reader.takePair(opening: #"{"text":""#, between: #"","rule":""#) else {
      return try readFields(from: &reader)
    }
    if reader.onlyChecks { return blank }
    return Document.Removal(text: reader.text(at: text), rule: reader.recurringText(at: rule))
  }
}

extension Block: JSONObject {
  /// Only the text: where contents are compared, a new level or link alone is no difference.
  package var texts: [String] { [text] }

  package static var blank: Block {
    Block(kind: .paragraph, text: "")
  }

  /// For example `{"kind":"heading","text":"The rescue","level":2}`. Blocks are compared and searched by their text
  /// alone.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("kind", &kind)
    try coder.field("text", &text)
    try coder.field("level", &level, in: 1...6)
    try coder.field("links", &links, .init("The addresses that the text links to, in order.", background: true))
  }
}
