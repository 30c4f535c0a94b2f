import Testing

import Fetching

/// The same bytes were one thing by path and another by address: two bare host names were refused in a file and a page
/// on the web, and a sitemap after a warning was the reverse.
@Suite("What bytes are, by their beginning")
struct ContentFormTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private static let sentence = "The ferry crossed the lake again, said the harbour master, and nobody was late."
  private static let rss =
    "<rss version='2.0'><channel><title>News</title><item><link>https://a.example/1</link></item></channel></rss>"
  private static let warning = "<br />\n<b>Warning</b>: no such file in <b>/srv/feed.php</b> on line <b>3</b><br />\n"

  /// As PHP writes it without HTML.
  private static let plainWarning = "PHP Warning:  Undefined variable $x in /var/www/feed.php on line 3\n\n"
  private static let urlset = "<urlset><url><loc>https://a.example/1</loc></url></urlset>"
  private static let cells = "1,a.example,\"The ferry crossed the lake, again.\""

  private static let contents: [(String, ContentForm)] = [
    (rss, .feed), (warning + rss, .feed), ("Warning: no such file in feed.php\n" + rss, .feed),
    ("<?xml version='1.0'?><channel><title>News</title></channel>", .feed),
    (#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#, .feed),
    (#"{"name": "ferry", "boats": 3}"#, .json), (#"["a", "b"]"#, .json), ("[Update] \(sentence)", .prose),
    ("<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>", .opml),
    ("<s:urlset xmlns:s='x'><s:url><s:loc>https://a.example/1</s:loc></s:url></s:urlset>", .sitemap),
    (warning + urlset, .sitemap),
    ("https://a.example/1\nhttps://a.example/2\n", .list), ("WARC/1.0\r\n", .warc), ("filedesc://a.arc 0.0.0.0", .arc),
    ("a.example\nb.example\n", .words), ("name,town\nferry,harbour\n", .words), ("\(sentence)\n", .prose),
    ("\u{FEFF} <!DOCTYPE html><p>Ferry", .page), ("<head><title>Ferry</title>", .page),
    ("<div><p>\(sentence)</p></div>", .markup), ("<p>Use the <rss> element, or <urlset>: \(sentence)</p>", .markup),
    ("Use the <rss> element. \(sentence)", .prose),
    ("<?xml version='1.0'?><book><para>\(sentence)</para></book>", .otherXML),
    ("<svg><text>\(sentence)</text></svg>", .otherXML), ("%PDF-1.7", .binary("a PDF")), (" \n\t", .empty),
    ("\u{1}\u{2}\u{3}\u{4} no text", .unknown),
  ]

  /// What was once a page: a sitemap after plain text, and tables. Poems and interviews are none.
  private static let formerPages: [(String, ContentForm)] = [
    (plainWarning + "<?xml version='1.0'?>" + urlset, .sitemap),
    (plainWarning + urlset, .sitemap), ("Use the <urlset> element. \(sentence)\nhttps://a.example/1\n", .prose),
    (plainWarning + "<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>", .opml),
    ("id,host,title\n\(cells)\n\(cells)\n", .table), ("id;host;title\n1;a;\(sentence)\n2;b;\(sentence)", .table),
    ("id\thost\ttitle\n1\ta\t\(sentence)\n2\tb\t\(sentence)\n", .table),
    (
      "Ferries cross the lake\thttps://a.example/1\nBoats are late\thttps://a.example/2\nNew\thttps://a.example/3",
      .table
    ),
    ("title,url\nFerries cross the lake,https://a.example/1\nBoats are late again,https://a.example/2\n", .table),
    ("id,text\n1,\"\(sentence)\nIt, too.\"\n2,\(sentence)\n", .prose),
    ("The boat, the lake, the gulls\nThe wind, the rain, the cold\nThe pier, the rope, the night\n", .prose),
    ("Red leaves, red skies,\nGrey boats, grey days,\nAnd nets, and knots,\n", .prose),
    ("کشتی رفت، دریا ماند، باد آمد\nشب شد، روز شد، ماه آمد\nمن، تو، او\n", .prose),
    ("\t\(sentence)\n\t\(sentence)\n\t\(sentence)\n", .prose),
    ("Anna:\t\(sentence)\nBen:\t\(sentence)\nAnna:\t\(sentence)\n", .prose),
  ]

  @Test("A content's form is known by its beginning", arguments: contents + formerPages)
  func form(content: String, form: ContentForm) {
    #expect(ContentForm(Array(content.utf8.prefix(ContentForm.mostBytes)), isWhole: true) == form)
  }

  @Test("The same bytes are the same by path and by address", arguments: contents + formerPages)
  func places(content: String, form: ContentForm) throws {
    let path = try place.write("given", Array(content.utf8))
    let byPath = try? SourceKind.detect(path).kind
    let byAddress = try FoundContent(Array(content.utf8), charset: nil, url: "https://a.example/", limit: 1 << 20)
    let kind: SourceKind? =
      switch byAddress {
      case .feed: .feed
      case .subscriptions: .opml
      case .sitemap: .sitemap
      case .list: .list
      case .page, .text: .files
      case .other(.warc): .warc
      case .other: nil
      }
    #expect(byPath == kind)
  }

  @Test("The last line of a cut list doesn't count")
  func cut() {
    let list = "https://a.example/1\nThe ferry crossed the la"
    #expect(ContentForm(Array(list.utf8), isWhole: false) == .list)
    #expect(ContentForm(Array(list.utf8), isWhole: true) != .list)
  }

  /// Any JSON was added as a feed with `--kind feed`, and its polls failed.
  @Test("JSON is taken as a feed only if it can be read as one, though the operator says so")
  func saidToBeFeed() throws {
    let feed = try place.write("feed.json", Array(#"{"items": [{"url": "https://a.example/1"}]}"#.utf8))
    #expect(try SourceKind.detect(feed, kind: .feed).kind == .feed)
    let other = try place.write("other.json", Array(#"{"a": 1}"#.utf8))
    let fault = #expect(throws: FileFault.self) { try SourceKind.detect(other, kind: .feed) }
    #expect(fault?.description.contains("JSON, but not a JSON Feed") == true)
  }

  @Test("A feed may begin with a long comment")
  func comment() throws {
    let feed = "<!-- \(String(repeating: "made by a machine ", count: 2_000)) -->\(Self.rss)"
    #expect(try SourceKind.detect(place.write("feed.txt", Array(feed.utf8))).kind == .feed)
  }
}
