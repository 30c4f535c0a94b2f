import News

/// In messages from the fetcher to the cleaner, each with the page's bytes in a frame of their own.
extension Page: JSONObject {
  package static var blank: Page {
    Page(
      url: "", answeredURL: "", fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: ""), mediaType: "",
      charset: nil, body: [])
  }

  /// The body is not among them: it is the frame that follows, whose length `attachment` gives.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("url", &url, "The address that was requested.")
    try coder.field("answeredURL", &answeredURL, "The address that answered, after redirects.")
    try coder.field("status", &status, in: 0...999)
    try coder.field("headers", &headers)
    try coder.field("fetchedAt", &fetchedAt)
    try coder.field("source", &source)
    try coder.field("entry", &entry, "What the feed said about the page.")
    try coder.field(
      "publisherMarks", &publisherMarks,
      "What the publisher allows to be kept and used: words from X-Robots-Tag and robots metas, preferences from Content-Usage."
    )
    try coder.field("attachment", &attachment, "The frame with the page's raw bytes, which follows.")
  }
}

extension Page.Header: JSONObject {
  package static var blank: Page.Header {
    Page.Header(name: "", value: "")
  }

  /// For example `{"name":"Content-Type","value":"text/html; charset=utf-8"}`.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("name", &name)
    try coder.field("value", &value)
  }
}

extension Page.Attachment: JSONObject {
  package static var blank: Page.Attachment {
    Page.Attachment(mediaType: "", charset: nil, length: 0)
  }

  /// For example `{"mediaType":"text/html","charset":"utf-8","length":48213}`.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("mediaType", &mediaType)
    try coder.field("charset", &charset)
    try coder.field("length", &length, in: 0...FieldBounds.bytes)
  }
}

extension FeedEntry: JSONObject {
  package static var blank: FeedEntry {
    FeedEntry()
  }

  /// All are optional: a list of addresses says nothing of its pages, and a feed may leave out anything. Dates are as
  /// the feed wrote them.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("feedTitle", &feedTitle)
    try coder.field("title", &title)
    try coder.field("published", &published)
    try coder.field("updated", &updated)
    try coder.field("authors", &authors)
    try coder.field("categories", &categories)
    try coder.field("summary", &summary)
    try coder.field("text", &text, upTo: FeedEntry.longestText, "The feed's full text, a paragraph a line.")
    try coder.field(
      "standsIn", &standsIn,
      "Why the feed's full text replaces the page, such as `the server answered 403`; absent if the page was fetched.")
  }
}
