import News

extension Article: WireObject {
  static var blank: Article {
    Article(
      url: "", answeredURL: "", fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: ""), headline: "",
      site: Site(host: ""), body: [])
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("url", &url)
    try coder.field("answeredURL", &answeredURL)
    try coder.field("canonicalURL", &canonicalURL)
    try coder.field("fetchedAt", &fetchedAt)
    try coder.field("source", &source)
    try coder.field("headline", &headline)
    try coder.field("subheadline", &subheadline)
    try coder.field("authors", &authors)
    try coder.field("organisations", &organisations)
    try coder.field("dateline", &dateline)
    try coder.field("dates", &dates)
    try coder.field("language", &language)
    try coder.field("isRightToLeft", &isRightToLeft)
    try coder.field("site", &site)
    try coder.field("section", &section)
    try coder.field("tags", &tags)
    try coder.field("image", &image)
    try coder.field("storyCode", &storyCode)
    try coder.field("shortLink", &shortLink)
    try coder.field("body", &body)
    try coder.field("excerpt", &excerpt)
    try coder.field("attribution", &attribution)
    try coder.field("isCut", &isCut)
    try coder.field("quality", &quality, in: 0...1)
    try coder.field("pageKind", &pageKind)
    try coder.field("evidence", &evidence)
    try coder.field("removed", &removed)
  }
}

extension Article.Site: WireObject {
  static var blank: Article.Site {
    Article.Site(host: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("host", &host)
    try coder.field("name", &name)
    try coder.field("tagline", &tagline)
  }
}

extension Article.Image: WireObject {
  static var blank: Article.Image {
    Article.Image(url: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("url", &url)
    try coder.field("caption", &caption)
    try coder.field("credit", &credit)
  }
}

extension Article.Attribution: WireObject {
  static var blank: Article.Attribution {
    Article.Attribution(words: "", place: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("name", &name)
    try coder.field("url", &url)
    try coder.field("words", &words)
    try coder.field("place", &place)
  }
}

extension Article.Evidence: WireObject {
  static var blank: Article.Evidence {
    Article.Evidence(field: "", value: "", place: "", won: false)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("field", &field)
    try coder.field("value", &value)
    try coder.field("place", &place)
    try coder.field("won", &won)
    try coder.field("why", &why)
  }
}

extension DateLedger: WireObject {
  static var blank: DateLedger {
    DateLedger()
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("candidates", &candidates)
    try coder.field("published", &published)
    try coder.field("modified", &modified)
    try coder.field("shown", &shown)
  }
}

extension DateLedger.Candidate: WireObject {
  static var blank: DateLedger.Candidate {
    DateLedger.Candidate(value: "", text: "", source: .capture, role: .capture, trust: 0)
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("value", &value)
    try coder.field("text", &text)
    try coder.field("source", &source)
    try coder.field("role", &role)
    try coder.field("trust", &trust, in: 0...1)
  }
}

extension DateLedger.Decision: WireObject {
  static var blank: DateLedger.Decision {
    DateLedger.Decision(value: "", source: .capture, why: "")
  }

  mutating func fields(_ coder: inout some FieldCoder) throws(WireError) {
    try coder.field("value", &value)
    try coder.field("source", &source)
    try coder.field("why", &why)
  }
}
