import Fields
import News
import Storage
import Testing

@Suite("History")
struct HistoryTests {
  let place = TemporaryArchive()

  /// Captures of one page as letters: `A3` is content A, taken in the third second.
  struct Case: Sendable, CustomTestStringConvertible {
    let captures: String
    let outcomes: [Receipt.Outcome]
    let revisions: String
    let current: String
    var testDescription: String { captures }
  }

  @Test(
    "Captures find their place in the history, in whatever order they come",
    arguments: [
      Case(captures: "A1 A2 A3", outcomes: [.stored, .unchanged, .unchanged], revisions: "A1-3", current: "A"),
      Case(captures: "A1 B2 A3", outcomes: [.stored, .revised, .revised], revisions: "A1-1 B2-2 A3-3", current: "A"),
      Case(captures: "B2 A1", outcomes: [.stored, .revised], revisions: "A1-1 B2-2", current: "B"),
      Case(captures: "B3 A1 A2", outcomes: [.stored, .revised, .unchanged], revisions: "A1-2 B3-3", current: "B"),
      Case(captures: "B3 A1 B2", outcomes: [.stored, .revised, .unchanged], revisions: "A1-1 B2-3", current: "B"),
      Case(captures: "A3 A1", outcomes: [.stored, .unchanged], revisions: "A1-3", current: "A"),
      Case(captures: "A1 A5 B3", outcomes: [.stored, .unchanged, .revised], revisions: "A1-5 B3-3", current: "A"),
      Case(
        captures: "A1 A5 B3 A4", outcomes: [.stored, .unchanged, .revised, .unchanged], revisions: "A1-5 B3-3",
        current: "A"),
      Case(
        captures: "C9 A1 B5 A3", outcomes: [.stored, .revised, .revised, .unchanged], revisions: "A1-3 B5-5 C9-9",
        current: "C"),
      // Of two at the same instant, the one stored later is current, as when a better extractor reads the page again.
      Case(captures: "A1 B1", outcomes: [.stored, .revised], revisions: "A1-1 B1-1", current: "B"),
    ])
  func places(_ example: Case) throws {
    let archive = try place.open()
    let outcomes = try example.captures.split(separator: " ").enumerated().map { index, capture in
      try archive.store([Self.article(capture)], items: "\(index)")[0].outcome
    }
    #expect(outcomes == example.outcomes)
    let id = ArticleID(of: PageKey(Article.sample().url))
    let revisions = try archive.revisions(of: id).map { revision in
      let headline = try archive.article(revision.id)?.headline ?? "?"
      return "\(headline)\(Self.second(revision.firstSeen))-\(Self.second(revision.lastSeen))"
    }
    #expect(revisions.joined(separator: " ") == example.revisions)
    #expect(try archive.article(id)?.article.headline == example.current)
    #expect(try archive.headlines("headline:\(example.current)") == [example.current])
    #expect(try archive.integrityProblems(thorough: true).isEmpty)
  }

  @Test("The newest capture's content is the current one in every order of arrival")
  func everyOrder() throws {
    for (index, order) in Self.permutations(["A1", "B2", "A3", "C5"]).enumerated() {
      let place = TemporaryArchive()
      let archive = try place.open()
      try archive.store(order.map { Self.article($0[...]) }, items: "\(index)")
      let record = try #require(try archive.article(at: Article.sample().url))
      #expect(record.article.headline == "C", "\(order)")
      #expect(record.summary.lastSeen == noon.later(by: 5) && record.summary.firstSeen == noon.later(by: 1))
      #expect(try archive.integrityProblems().isEmpty, "\(order)")
    }
  }

  @Test("The fields in which two contents differ are told, the body block by block")
  func differences() {
    var later = Article.sample(headline: "Oil price falls", fetchedAt: noon.later(by: 9))
    later.body.insert(Block(kind: .paragraph, text: "A correction."), at: 1)
    later.authors = ["A. Writer"]
    #expect(
      Article.sample().differences(to: later) == [
        FieldDifference(field: "headline", removed: ["Oil price rises"], added: ["Oil price falls"]),
        FieldDifference(field: "authors", removed: [], added: ["A. Writer"]),
        FieldDifference(field: "body", removed: [], added: ["A correction."]),
      ])
    #expect(later.differences(to: later).isEmpty)
  }

  private static func article(_ capture: Substring) -> Article {
    .sample(headline: String(capture.prefix(1)), fetchedAt: noon.later(by: Int64(capture.dropFirst()) ?? 0))
  }

  private static func second(_ time: Timestamp) -> Int64 { (time.milliseconds - noon.milliseconds) / 1000 }

  private static func permutations(_ items: [String]) -> [[String]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { index in
      var rest = items
      let item = rest.remove(at: index)
      return permutations(rest).map { [item] + $0 }
    }
  }
}
