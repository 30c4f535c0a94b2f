import News

extension ContentForm {
  /// What it is, in words such as `a feed`.
  var phrase: String {
    switch self {
    case .feed: SourceKind.feed.phrase
    case .opml: SourceKind.opml.phrase
    case .sitemap: SourceKind.sitemap.phrase
    case .list: SourceKind.list.phrase
    case .warc: SourceKind.warc.phrase
    case .page, .markup: SourceKind.page.phrase
    case .prose: "a page of plain text"
    case .words: "plain text"
    case .table: "a table (CSV or TSV)"
    case .json: "JSON, but not a JSON Feed"
    case .otherXML: "XML, but neither a feed, a list of feeds, a sitemap nor a page"
    case .arc: "an ARC file"
    case .binary(let phrase): phrase
    case .empty: "empty"
    case .unknown: "neither a feed, a list, a page nor a WARC file"
    }
  }

  /// Why it can be no source at all, in words that fit after `it is`; nil if it can be one.
  var refusal: String? {
    switch self {
    case .feed, .opml, .sitemap, .list, .warc, .page, .markup, .prose: nil
    case .words: "neither a feed, a list nor a page: \(PlainProse.reason)"
    case .table: "\(phrase); to fetch the pages that it names, write their addresses one a line, as a list"
    case .arc: "\(phrase); make a WARC file of it, as `warcio recompress` does"
    case .binary: "\(phrase), and pages are HTML or text"
    case .json, .otherXML, .empty, .unknown: phrase
    }
  }

  /// Whether it is data that a server may have sent as a page.
  var isData: Bool { [.feed, .opml, .sitemap, .json].contains(self) }

  /// Why a file that has a page's name is none; nil if it may be one, or if its item is to say why it isn't.
  var whyNoPage: String? {
    switch self {
    case .feed, .opml, .sitemap, .list, .table, .binary: phrase
    case .words, .json, .otherXML, .arc: refusal
    case .page, .markup, .prose, .warc, .empty, .unknown: nil
    }
  }

  /// What a file that the operator named as a page is instead; nil if it may be one.
  var otherThanPage: String? {
    switch self {
    case .feed, .opml, .sitemap, .list, .table, .binary: "\(phrase), not a page"
    case .otherXML: phrase
    case .words, .json, .arc, .page, .markup, .prose, .warc, .empty, .unknown: nil
    }
  }

  /// Why a file of a folder that doesn't have a page's name is left out: what it is by its bytes, or its name.
  var whyLeftOut: String {
    let byName = "name doesn't end in .html, .txt or .warc"
    return switch self {
    case .page: "a page, but its \(byName)"
    case .markup, .prose, .words, .warc, .empty, .unknown: byName
    case .feed, .opml, .sitemap, .list, .table, .json, .otherXML, .arc, .binary: whyNoPage ?? byName
    }
  }
}
