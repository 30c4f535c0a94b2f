import Fetching
import Launching
import Testing

/// The oracle is libxml2 in recovery mode, which loses what follows a bare `&` in an address and elements after a
/// broken tag. Where it gives an entry without an address, this reader gives none.
@Suite("Lists of addresses")
struct ListTests {
  @Test(
    "Sitemaps agree with a walk over the tree",
    .enabled(if: SharedData.has("sitemaps"), "../shared/data/sitemaps is not there"))
  func sitemaps() throws {
    var tally = Tally()
    for sitemap in try PeerCases.cases("sitemaps") {
      compare(sitemap, &tally)
    }
    #expect(tally.checks == 1830)
    let (without, needless) = try tally.unexplained("sitemaps")
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }

  private func compare(_ sitemap: PeerCases.Case, _ tally: inout Tally) {
    let name = sitemap.name
    let kind = sitemap.expected["kind"]?.text
    guard let read = try? SitemapParser().parse(sitemap.bytes, url: "https://example.com/sitemap.xml") else {
      // A feed is not a sitemap: it has its own parser.
      return tally.check("unreadable", kind == "rss" ? "unreadable" : kind, name)
    }
    if kind != "text" { tally.check(read.kind == .pages ? "urlset" : "index", kind, "\(name) kind") }
    tally.check("\(read.entries.count)", "\(sitemap.expected["count"]?.int ?? -1)", "\(name) count")
    for (index, url) in (sitemap.expected["urls"]?.list ?? []).enumerated() where index < read.entries.count {
      let entry = read.entries[index]
      let place = "\(name)[\(index)]"
      tally.check(entry.url, url["loc"]?.text ?? url.text, "\(place) loc")
      tally.check(entry.lastModified, url["lastmod"]?.text, "\(place) lastmod")
      tally.check(entry.news?.title, url["news"]?["title"]?.text, "\(place) title")
      tally.check(entry.news?.published, url["news"]?["publication_date"]?.text, "\(place) date")
      tally.check(entry.news?.publication, url["news"]?["name"]?.text, "\(place) name")
    }
  }

  @Test(
    "Subscription lists agree with a walk over the tree",
    .enabled(if: SharedData.has("opml"), "../shared/data/opml is not there"))
  func subscriptions() throws {
    var tally = Tally()
    for list in try PeerCases.cases("opml") {
      guard let read = try? SubscriptionList(list.bytes) else {
        tally.check("unreadable", "\(list.expected["count"]?.int ?? -1) feeds", list.name)
        continue
      }
      tally.check("\(read.feeds.count)", "\(list.expected["count"]?.int ?? -1)", "\(list.name) count")
      for (index, feed) in (list.expected["feeds"]?.list ?? []).enumerated() where index < read.feeds.count {
        let place = "\(list.name)[\(index)]"
        tally.check(read.feeds[index].url, feed["xmlUrl"]?.text, "\(place) url")
        let title = feed["title"]?.text?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        tally.check(read.feeds[index].title ?? "", title, "\(place) title")
        tally.check(read.feeds[index].site, feed["htmlUrl"]?.text, "\(place) site")
        let folder = feed["folder"]?.text?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        tally.check(read.feeds[index].folders.joined(separator: "/"), folder ?? "", "\(place) folder")
      }
    }
    #expect(tally.checks == 7132)
    let (without, needless) = try tally.unexplained("opml")
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }
}
