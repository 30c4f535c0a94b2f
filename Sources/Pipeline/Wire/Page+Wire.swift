import News

extension Page: WireObject {
  static var blank: Page {
    Page(
      url: "", answeredURL: "", fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: ""), mediaType: "",
      charset: nil, body: [])
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("url", &url)
    try coder.field("answeredURL", &answeredURL)
    try coder.field("status", &status, in: 0...999)
    try coder.field("headers", &headers)
    try coder.field("fetchedAt", &fetchedAt)
    try coder.field("source", &source)
    try coder.field("entry", &entry)
    try coder.field("attachment", &attachment)
  }
}

extension Page.Header: WireObject {
  static var blank: Page.Header {
    Page.Header(name: "", value: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("name", &name)
    try coder.field("value", &value)
  }
}

extension Page.Attachment: WireObject {
  static var blank: Page.Attachment {
    Page.Attachment(mediaType: "", charset: nil, length: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("mediaType", &mediaType)
    try coder.field("charset", &charset)
    try coder.field("length", &length, in: 0...WireBounds.bytes)
  }
}

extension FeedEntry: WireObject {
  static var blank: FeedEntry {
    FeedEntry()
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("feedTitle", &feedTitle)
    try coder.field("title", &title)
    try coder.field("published", &published)
    try coder.field("updated", &updated)
    try coder.field("authors", &authors)
    try coder.field("categories", &categories)
    try coder.field("summary", &summary)
  }
}
