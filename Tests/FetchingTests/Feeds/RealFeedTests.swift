import Fetching
import Launching
import News
import Testing

/// Where this reader differs on purpose: FeedBurner's and Pheedo's original links come before their tracking links; all
/// authors are named, not only the last; a Pacific time zone counts; copies of items inside another vocabulary's
/// elements are ignored.
@Suite("Feeds of real sites")
struct RealFeedTests {
  @Test(
    "Titles, links, dates and authors agree with what two other readers read",
    .enabled(if: SharedData.has("feeds-real"), "../shared/data/feeds-real is not there"))
  func agree() throws {
    var tally = Tally()
    for feed in try PeerCases.cases("feeds-real") {
      compare(feed, &tally)
    }
    #expect(tally.checks == 5842)
    let (without, needless) = try tally.unexplained("feeds-real")
    #expect(without.isEmpty && needless.isEmpty, "\(without) \(needless)")
  }

  private func compare(_ feed: PeerCases.Case, _ tally: inout Tally) {
    let name = feed.name
    guard let read = try? FeedParser().parse(feed.bytes, url: "http://feed.example/feed.xml") else {
      tally.check("unreadable", "\(feed.expected["count"]?.int ?? 0) items", name)
      return
    }
    if let title = feed.expected["title"]?.text, !title.isEmpty { tally.check(read.title, title, "\(name) title") }
    if let home = feed.expected["home"]?.text.flatMap({ WebURL($0) }) {
      tally.check(read.link, home.href, "\(name) home")
    }
    if let count = feed.expected["count"]?.int { tally.check("\(read.entries.count)", "\(count)", "\(name) count") }
    for (index, item) in (feed.expected["items"]?.list ?? []).enumerated() where index < read.entries.count {
      let entry = read.entries[index]
      let place = "\(name)[\(index)]"
      if let title = item["title"]?.text, !title.isEmpty { tally.check(entry.entry.title, title, "\(place) title") }
      if let link = item["link"]?.text.flatMap({ WebURL($0) }) { tally.check(entry.link, link.href, "\(place) link") }
      if let author = item["author"]?.text {
        tally.check(entry.entry.authors.joined(separator: ", "), Self.name(author), "\(place) author")
      }
      if let date = item["published"]?.text.flatMap(Timestamp.init) {
        let instant = entry.published ?? entry.updated
        tally.check(instant.map(Self.second), Self.second(date), "\(place) published")
      }
    }
  }

  /// feedparser has no fractions of a second.
  private static func second(_ instant: Timestamp) -> String { String(instant.description.prefix(19)) }

  /// feedparser leaves `Name (mail)` as it is; a byline is the name.
  private static func name(_ author: String) -> String {
    guard author.contains("@"), let open = author.firstIndex(of: "("), author.hasSuffix(")") else { return author }
    let parts = [author[..<open], author[author.index(after: open)...].dropLast()]
    return parts.map { $0.split(separator: " ").joined(separator: " ") }.first { !$0.contains("@") } ?? author
  }
}
