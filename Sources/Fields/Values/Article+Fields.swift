import News

extension Article: JSONObject {
  /// All required fields are overwritten by what is read, so their values here never show.
  package static var blank: Article {
    Article(
      url: "", answeredURL: "", fetchedAt: Timestamp(milliseconds: 0), source: SourceName(rawValue: ""), headline: "",
      site: Site(host: ""), body: [])
  }

  /// An article's fields, each with its name, meaning and uses. Messages, `Config/schemas`, the archive's columns and
  /// index, `show --revisions` and `Config/ARTICLE.md` all follow from this list.
  ///
  /// To add a field: a property of `Article`, and a line here. A field that earlier versions didn't write must be
  /// optional, a list or a `Bool`. With `listed` a storer adds its column by itself; with `words` the archive needs a
  /// migration that rebuilds the index.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("url", &url, "The address that was requested.")
    try coder.field(
      "answeredURL", &answeredURL, .init("The address that answered, after redirects.", listed: "url", compared: true))
    try coder.field(
      "canonicalURL", &canonicalURL,
      .init("The address that the page calls its own.", listed: "canonicalURL", compared: true))
    try coder.field(
      "fetchedAt", &fetchedAt, .init("When the page was fetched: RFC 3339, UTC, milliseconds.", listed: "fetchedAt")
    )
    try coder.field("source", &source, .init("The source that led to the page.", listed: "source"))
    try coder.field(
      "headline", &headline, .init("The headline.", listed: "headline", words: .headline, compared: true))
    try coder.field(
      "subheadline", &subheadline,
      .init("The second headline, deck or standfirst, if there is a separate one.", words: .body, compared: true))
    try coder.field(
      "authors", &authors,
      .init("Who wrote it: people's names, as written.", listed: "authors", words: .authors, compared: true))
    try coder.field(
      "organisations", &organisations,
      .init(
        "The desks, agencies and companies that sign it; absent if there are none.", words: .authors, compared: true))
    try coder.field(
      "dateline", &dateline,
      .init("The place at the story's head, such as `TEHRAN`.", words: .body, compared: true))
    try coder.field("dates", &dates, "The dates, and where each was found.")
    try coder.field(
      "language", &language, .init("The language: a BCP 47 tag, absent if unknown.", compared: true))
    try coder.field("isRightToLeft", &isRightToLeft, "Whether the text runs from right to left.")
    try coder.field("site", &site, "The site that shows the page.")
    try coder.field(
      "section", &section, .init("The section of the site.", listed: "section", words: .tags, compared: true))
    try coder.field("tags", &tags, .init("The tags and categories, as written.", words: .tags, compared: true))
    try coder.field("image", &image, "The lead image.")
    try coder.field("storyCode", &storyCode, "The code that an agency gives the story.")
    try coder.field("shortLink", &shortLink, "The short address that the page gives for itself.")
    try coder.field(
      "body", &body, .init("The text, in reading order.", words: .body, compared: true))
    try coder.field(
      "wordCount", &wordCount, in: 0...FieldBounds.words,
      .init(
        """
        The number of words in the body. Each character of Chinese and Japanese counts as one, and so do every four \
        letters of Thai, Lao, Khmer and Burmese. Absent in articles from earlier versions.
        """,
        listed: "wordCount"))
    try coder.field(
      "readingTime", &readingTime, in: 0...FieldBounds.words,
      .init(
        "How many seconds it takes to read the body in its language; absent in articles from earlier versions.",
        listed: "readingTime"))
    try coder.field(
      "excerpt", &excerpt, .init("A summary: the page's own description, or the body's beginning.", compared: true))
    try coder.field(
      "feedText", &feedText, upTo: FeedEntry.longestText,
      """
      What the feed that led to the page says of the story, a paragraph a line: its full text, or else its summary; absent \
      if the article has it anyway, and in articles from earlier versions.
      """)
    try coder.field("attribution", &attribution, "Who is credited, when the page is a copy.")
    try coder.field(
      "isCut", &isCut, .init("Whether the page shows only a part of the story, as with a paywall.", compared: true))
    try coder.field(
      "quality", &quality, in: 0...1,
      .init(
        "How well the body was found: its expected F1; absent if no model judged the page.",
        listed: "quality"))
    try coder.field(
      "pageKind", &pageKind, .init("The kind of page that it is on.", listed: "pageKind"))
    try coder.field(
      "publisherMarks", &publisherMarks,
      """
      What the publisher allows to be kept and used: words from X-Robots-Tag and robots metas such as `noindex`, \
      preferences from Content-Usage such as `train-ai=n`; absent if it says nothing, and in articles from earlier versions.
      """)
    try coder.field("evidence", &evidence, .init("Why each field has its value.", background: true))
    try coder.field("removed", &removed, .init("The lines that were removed, each with its rule.", background: true))
  }
}

extension Article.Site: JSONObject {
  package static var blank: Article.Site {
    Article.Site(host: "")
  }

  /// `host` alone is always there. It is searched, but not compared.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("host", &host, .init("The host, lower case.", words: .site))
    try coder.field("name", &name, .init("The site's name.", listed: "siteName", words: .site, compared: true))
    try coder.field("tagline", &tagline, .init("The site's tagline.", compared: true))
  }
}

extension Article.Image: JSONObject {
  package static var blank: Article.Image {
    Article.Image(url: "")
  }

  /// The credit is neither searched nor compared: it names the photographer, not the story.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("url", &url, .init("The image's address.", compared: true))
    try coder.field("caption", &caption, .init("The caption.", words: .body, compared: true))
    try coder.field("credit", &credit, "Who took or made it.")
  }
}

extension Article.Attribution: JSONObject {
  package static var blank: Article.Attribution {
    Article.Attribution(words: "", place: "")
  }

  /// Name and address are listed as `attributionName` and `attributionURL`, as `url` is the article's own in lists.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field(
      "name", &name,
      .init("Who is credited, such as `AP` or a host.", listed: "attributionName", words: .body, compared: true))
    try coder.field("url", &url, .init("The original's address.", listed: "attributionURL", compared: true))
    try coder.field("words", &words, "The words of the credit.")
    try coder.field("place", &place, "Where they were: `line`, `canonical`, `dateline`, `byline`.")
  }
}

extension Article.Evidence: JSONObject {
  package static var blank: Article.Evidence {
    Article.Evidence(field: "", value: "", place: "", won: false)
  }

  /// For example `{"field":"headline","value":"Ferry sinks","place":"og:title","won":true}`.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("field", &field, "The field, named as here.")
    try coder.field("value", &value, "The candidate's value.")
    try coder.field("place", &place, "Where it was: `h1`, `og:title`, `json-ld headline`.")
    try coder.field("won", &won, "Whether the field has this value.")
    try coder.field("why", &why, "Why it won or lost, if the place doesn't show that.")
  }
}

extension DateLedger: JSONObject {
  package static var blank: DateLedger {
    DateLedger()
  }

  /// Lists show the decision on publication, and sort by it. Candidates and their trust are there to explain it.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("candidates", &candidates, .init("All that was found, most trusted first.", background: true))
    try coder.field(
      "published", &published,
      .init("When the story was published; absent if nothing says so.", listed: "published", compared: true))
    try coder.field("modified", &modified, .init("When the story was last changed.", compared: true))
    try coder.field(
      "shown", &shown,
      "The day shown beside the headline, if it differs from the day of publication.")
  }
}

extension DateLedger.Candidate: JSONObject {
  package static var blank: DateLedger.Candidate {
    DateLedger.Candidate(value: "", text: "", source: .capture, role: .capture, trust: 0)
  }

  /// For example:
  ///
  /// ```json
  /// {"value":"2026-11-27","text":"27 November 2026","source":"visible-text","role":"published","trust":0.7}
  /// ```
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("value", &value, "ISO 8601, to the known precision.")
    try coder.field("text", &text, "The text as found.")
    try coder.field("source", &source, "Where it was found.")
    try coder.field("role", &role, "What it is the date of.")
    try coder.field("trust", &trust, in: 0...1, "How far the place can be trusted.")
  }
}

extension DateLedger.Decision: JSONObject {
  package var texts: [String] { [value] }

  package static var blank: DateLedger.Decision {
    DateLedger.Decision(value: "", source: .capture, why: "")
  }

  /// A decision is compared by its date alone: another source for the same date is no change.
  package mutating func fields(_ coder: inout some FieldCoder) throws(JSONError) {
    try coder.field("value", &value, "ISO 8601, to the known precision.")
    try coder.field("source", &source, "Where it was found.")
    try coder.field("why", &why, "Why it was chosen.")
  }
}
