import Pipeline
import Testing

@Suite("Counts on the tap")
struct TopicCountsTests {
  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("Each prefix of a topic has its own count")
  func prefixes() {
    var counts = TopicCounts(.pages)
    let origins = ["www.example.com", "example.org", "www.example.com", "m.example.com"]
    let lines = origins.map { origin in
      let (topic, numbers) = counts.next(Origin(name: origin))
      return "\(text(topic)) \(text(numbers))"
    }
    #expect(
      lines == [
        "pages.com.example.www. 1 1 1 1", "pages.org.example. 2 1 1", "pages.com.example.www. 3 2 2 2",
        "pages.com.example.m. 4 3 3 1",
      ])
  }

  @Test("An endless number of topics takes memory for twice the limit at most, and the whole count goes on")
  func bounded() {
    var counts = TopicCounts(.pages, generationLimit: 100)
    for number in 0..<10_000 { _ = counts.next(Origin(name: "host\(number)")) }
    #expect(counts.remembered <= 201)
    #expect(text(counts.next(Origin(name: "host0")).counts) == "10001 1")
  }

  @Test("A prefix in use is never forgotten")
  func inUse() {
    var counts = TopicCounts(.pages, generationLimit: 100)
    for number in 1...1000 {
      for other in 0..<30 { _ = counts.next(Origin(name: "host\(number)-\(other)")) }
      #expect(text(counts.next(Origin(name: "example")).counts).hasSuffix(" \(number)"))
    }
  }

  @Test(
    "A subscriber counts the gaps, and starts again with a relay that has started again",
    arguments: [
      ([5, 6, 7], 0), ([5, 8], 2), ([1, 10, 11, 20], 16), ([100, 1, 2], 0), ([100, 3, 4], 2), ([7, 7], 6),
    ]
      as [([UInt64], UInt64)])
  func gaps(numbers: [UInt64], missed: UInt64) {
    var counter = PrefixCounter("pages.")
    #expect(numbers.reduce(0) { $0 + counter.advance(to: $1) } == missed)
  }
}
