import Fetching
import Launching
import News
import Testing

/// Where this reader differs on purpose: declared entities are not expanded; what a feed doesn't say, such as an
/// entry's title, is not made up from other fields; owners and webmasters are not authors; a category's label comes
/// before its term; hosts are in lower case; `Content-Location` is not a base; the first of several links counts.
@Suite("Feeds of other readers' tests")
struct PeerFeedTests {
  @Test(
    "feedparser's cases agree in what both read",
    .enabled(if: SharedData.has("feeds-feedparser"), "../shared/data/feeds-feedparser is not there"))
  func feedparser() throws {
    var tally = Tally()
    for feed in try PeerCases.cases("feeds-feedparser") {
      let name = feed.name
      // Podcasts, media, places and channels of 1997 have their own elements, which say nothing about a story.
      if ["itunes", "media-rss", "psc", "geo", "cdf"].contains(where: { name.hasPrefix("wellformed.\($0)") }) {
        continue
      }
      let charset =
        feed.expected["http_headers"]?["content-type"]?.text ?? feed.expected["http_headers"]?["Content-type"]?.text
      let read = try? FeedParser().parse(
        feed.bytes, charset: charset.flatMap { ContentType($0).charset }, url: feed.expected["base_url"]?.text ?? "")
      for assertion in feed.expected["assertions"]?.list ?? [] {
        let path = (assertion["path"]?.list ?? []).map { $0.text ?? $0.int.map(String.init) ?? "" }
        guard let value = Self.value(at: path, in: read) else { continue }
        guard case .some(let expected) = assertion["value"], let op = assertion["op"]?.text else { continue }
        check(value, op: op, expected, "\(name) \(path.joined(separator: "."))", &tally)
      }
    }
    #expect(tally.checks == 769)
    let (without, needless) = try tally.unexplained("feeds-feedparser")
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }

  /// The value that feedparser's path means here; nil if there is none.
  private static func value(at path: [String], in feed: Feed?) -> FeedValue? {
    if path.first == "feed", path.count == 2 {
      switch path[1] {
      case "title": return .text(feed?.title)
      case "link": return .text(feed?.link)
      default: return nil
      }
    }
    guard path.first == "entries" else { return nil }
    if path.count == 1 { return .text(feed.map { "\($0.entries.count)" }) }
    guard let index = Int(path[1]), path.count > 2 else { return nil }
    let entry = feed.flatMap { index < $0.entries.count ? $0.entries[index] : nil }
    switch path[2...].joined(separator: ".") {
    case "title": return .text(entry?.entry.title)
    case "link": return .text(entry?.link)
    case "id", "guid": return .text(entry?.id)
    case "author", "author_detail.name": return .text(entry?.entry.authors.first)
    case "summary", "description": return .html(entry?.entry.summary)
    case "content.0.value": return .html(entry?.content.map(Self.text))
    case "published_parsed": return .instant(entry?.published)
    case "updated_parsed": return .instant(entry?.updated)
    case "tags.0.term", "category": return .text(entry?.entry.categories.first)
    case "tags.1.term": return .text(entry?.entry.categories.dropFirst().first)
    default: return nil
    }
  }

  private static func text(_ html: String) -> String { PlainTextProbe.text(html) }

  private enum FeedValue {
    case text(String?)
    case html(String?)
    case instant(Timestamp?)
  }

  private func check(_ value: FeedValue, op: String, _ expected: JSON, _ place: String, _ tally: inout Tally) {
    switch value {
    // feedparser's titles and bodies are HTML: text is compared with text.
    case .text(let text), .html(let text):
      guard op == "eq", let expected = expected.text else { return }
      tally.check(PlainTextProbe.text(text ?? ""), PlainTextProbe.text(expected), place)
    case .instant(let instant):
      guard op == "eq_utc" else { return }
      let fields = (expected.list ?? []).compactMap(\.int)
      guard fields.count >= 6, let day = CivilDate(year: fields[0], month: fields[1], day: fields[2]) else { return }
      let seconds = Int64(day.daysSinceEpoch * 86_400 + fields[3] * 3600 + fields[4] * 60 + fields[5])
      tally.check(
        instant.map { "\($0.milliseconds / 1000)" }, "\(seconds)", place)
    }
  }

  @Test(
    "miniflux's cases agree in what both read",
    .enabled(if: SharedData.has("feeds-miniflux"), "../shared/data/feeds-miniflux is not there"))
  func miniflux() throws {
    var tally = Tally()
    for feed in try PeerCases.cases("feeds-miniflux") {
      let read = try? FeedParser().parse(feed.bytes, url: feed.expected["feed_url"]?.text ?? "")
      for assertion in feed.expected["assertions"]?.list ?? [] {
        guard let path = assertion["path"]?.text, let expected = assertion["value"] ?? assertion["op"] else { continue }
        // Cutting titles to a length is specific to that reader.
        if path.hasSuffix("Title"), assertion["op"]?.text == "count" { continue }
        if path == "error" {
          tally.check(read == nil ? "error" : "a feed", "error", feed.name)
        } else if let (actual, isHTML) = Self.value(miniflux: path, in: read) {
          let text = expected.text ?? expected.int.map(String.init) ?? expected.list?.first?.text ?? ""
          let plain = isHTML ? PlainTextProbe.text(text) : text
          tally.check(isHTML ? PlainTextProbe.text(actual ?? "") : actual ?? "", plain, "\(feed.name) \(path)")
        }
      }
    }
    #expect(tally.checks == 165)
    let (without, needless) = try tally.unexplained("feeds-miniflux")
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }

  private static func value(miniflux path: String, in feed: Feed?) -> (String?, isHTML: Bool)? {
    switch path {
    case "feed.Title": return (feed?.title, false)
    case "feed.SiteURL": return (feed?.link, false)
    case "feed.Entries": return (feed.map { "\($0.entries.count)" }, false)
    default: break
    }
    guard path.hasPrefix("feed.Entries["), let close = path.firstIndex(of: "]"),
      let index = Int(path[path.index(path.startIndex, offsetBy: 13)..<close])
    else { return nil }
    let entry = feed.flatMap { index < $0.entries.count ? $0.entries[index] : nil }
    switch path[path.index(close, offsetBy: 2)...] {
    case "Title": return (entry?.entry.title, true)
    case "URL": return (entry?.link, false)
    case "Author": return (entry?.entry.authors.joined(separator: ", "), false)
    case "Content": return (entry?.content, true)
    default: return nil
    }
  }

  @Test(
    "gofeed's universal model agrees in what both read",
    .enabled(if: SharedData.has("feeds-gofeed"), "../shared/data/feeds-gofeed is not there"))
  func gofeed() throws {
    var tally = Tally()
    for feed in try PeerCases.cases("feeds-gofeed") where feed.expected["layer"]?.text == "universal" {
      guard let expected = feed.expected["expected"] else { continue }
      let read = try? FeedParser().parse(feed.bytes, url: "")
      compare(read?.title, expected["title"], "\(feed.name) title", &tally)
      compare(read?.link, expected["link"], "\(feed.name) link", &tally)
      for (index, item) in (expected["items"]?.list ?? []).enumerated() {
        let entry = read.flatMap { index < $0.entries.count ? $0.entries[index] : nil }
        let place = "\(feed.name)[\(index)]"
        compare(entry?.entry.title, item["title"], "\(place) title", &tally)
        compare(entry?.link, item["link"], "\(place) link", &tally)
        compare(entry?.id, item["guid"], "\(place) guid", &tally)
        compare(entry?.entry.published, item["published"], "\(place) published", &tally)
        compare(entry?.entry.summary, item["description"], "\(place) description", &tally)
        for (number, author) in (item["authors"]?.list ?? []).enumerated() {
          let names = entry?.entry.authors ?? []
          compare(number < names.count ? names[number] : nil, author["name"], "\(place) author", &tally)
        }
        for (number, category) in (item["categories"]?.list ?? []).enumerated() {
          let names = entry?.entry.categories ?? []
          compare(number < names.count ? names[number] : nil, category, "\(place) category", &tally)
        }
      }
    }
    #expect(tally.checks == 70)
    let (without, needless) = try tally.unexplained("feeds-gofeed")
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }

  /// Of a format's raw structure what the reader keeps: how many entries there are, titles, links, identities, names.
  @Test(
    "gofeed's raw formats agree in what both read",
    .enabled(if: SharedData.has("feeds-gofeed"), "../shared/data/feeds-gofeed is not there"))
  func gofeedFormats() throws {
    var tally = Tally()
    for feed in try PeerCases.cases("feeds-gofeed") where feed.expected["layer"]?.text == "format" {
      guard let expected = feed.expected["expected"] else { continue }
      let items = (expected["items"] ?? expected["entries"])?.list ?? []
      let read = try? FeedParser().parse(feed.bytes, url: "")
      tally.check("\(read?.entries.count ?? 0)", "\(items.count)", "\(feed.name) count")
      compare(read?.title, expected["title"], "\(feed.name) title", &tally)
      for (index, item) in items.enumerated() {
        let entry = read.flatMap { index < $0.entries.count ? $0.entries[index] : nil }
        let place = "\(feed.name)[\(index)]"
        compare(entry?.entry.title, item["title"], "\(place) title", &tally)
        let link = item["link"] ?? item["url"] ?? item["links"]?.list?.first?["href"]
        compare(entry?.link, link, "\(place) link", &tally)
        compare(entry?.id, item["guid"]?["value"] ?? item["id"], "\(place) id", &tally)
        let name = item["author"]?["name"] ?? item["author"] ?? item["authors"]?.list?.first?["name"]
        compare(entry?.entry.authors.first, name, "\(place) author", &tally)
      }
    }
    let (without, needless) = try tally.unexplained("feeds-gofeed-format")
    #expect(tally.checks > 350)
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }

  private func compare(_ actual: String?, _ expected: JSON?, _ place: String, _ tally: inout Tally) {
    guard let expected = expected?.text else { return }
    tally.check(PlainTextProbe.text(actual ?? ""), PlainTextProbe.text(expected), place)
  }
}
