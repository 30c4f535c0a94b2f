import News
import SmallWeb
import Testing

@Suite("What a client has to have", .timeLimit(.minutes(1)))
struct YardstickTests {
  private static let start = Timestamp(milliseconds: 1_790_000_000_000)

  /// The judge demanded stories that stood in a feed for only minutes before it ended.
  @Test("Of a feed that ends, the stories of its last hour are not demanded, and those that stood long enough are")
  func ends() throws {
    // So many that some story comes within an hour of its feed's end.
    let web = SmallWeb(papers: 3000, seed: 5, start: Self.start, days: 4, port: 80)
    var (demanded, spared) = (0, 0)
    let wanted = Set(web.obtainable().map(\.url))
    for paper in web.papers where paper.temper == .ends {
      for story in paper.stories where story.published >= Self.start {
        let stood = Duration.milliseconds(paper.turn.milliseconds - story.published.milliseconds)
        let isWanted = wanted.contains(web.origin(paper.number) + paper.path(of: story))
        let apart = Duration.seconds(86_400 / paper.storiesPerDay)
        if stood < .seconds(3600) {
          #expect(!isWanted)
          spared += 1
        }
        if stood > max(.seconds(3600), apart) || stood > .seconds(26 * 3600) {
          #expect(isWanted)
          demanded += 1
        }
      }
    }
    #expect(demanded > 0 && spared > 0, "\(demanded) demanded, \(spared) spared")
  }

  /// The plain client counted a story again under each link that it came by, and had more stories than there are.
  @Test("A plain client has no story twice, though it fetches one again whenever its link changes")
  func plain() {
    let web = SmallWeb(papers: 200, seed: 5, start: Self.start, days: 4, port: 80)
    var client = PlainClient(of: web)
    let conduct = client.live(days: 4)
    let all = web.obtainable().count
    #expect(client.delays.count <= all && client.delays.count > all * 9 / 10)
    #expect(conduct.marks["fetched for nothing", default: 0] > 0)
    #expect(client.delays.allSatisfy { $0 > .zero })
  }
}
