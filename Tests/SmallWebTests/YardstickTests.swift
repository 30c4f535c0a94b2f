import News
import SmallWeb
import Testing

@Suite("What a client has to have", .timeLimit(.minutes(1)))
struct YardstickTests {
  private static let start = Timestamp(milliseconds: 1_790_000_000_000)
  private let web = SmallWeb(papers: 200, seed: 5, start: start, days: 4, port: 80)

  @Test("A story that stood in its feed as long as others are apart has to be had, one right before the end not")
  func ends() throws {
    let ending = web.papers.filter { $0.temper == .ends }
    #expect(!ending.isEmpty)
    let wanted = Set(web.obtainable().map(\.url))
    for paper in ending {
      for story in paper.stories where story.published >= Self.start {
        let stood = Duration.milliseconds(paper.turn.milliseconds - story.published.milliseconds)
        let isWanted = wanted.contains(web.origin(paper.number) + paper.path(of: story))
        let apart = Duration.seconds(86_400 / paper.storiesPerDay)
        if stood < .seconds(3600) { #expect(!isWanted) }
        if stood > max(.seconds(3600), apart) || stood > .seconds(26 * 3600) { #expect(isWanted) }
      }
    }
  }

  @Test("A plain client has no story twice, though it fetches one again whenever its link wanders")
  func plain() {
    var client = PlainClient(of: web)
    let conduct = client.live(days: 4)
    let all = web.obtainable().count
    #expect(client.delays.count <= all && client.delays.count > all * 9 / 10)
    #expect(conduct.marks["fetched for nothing", default: 0] > 0)
    #expect(client.delays.allSatisfy { $0 > .zero })
  }
}
