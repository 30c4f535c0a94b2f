import Fields
import Testing

@Suite("What changed between two texts")
struct WordDifferenceTests {
  @Test("Differences say word by word what went and came, and lose nothing of either text")
  func differences() {
    let earlier = "The minister met  the council on Monday, and said nothing."
    let later = "The minister met the mayor on Tuesday, and said nothing more."
    let difference = WordDifference(from: earlier, to: later)
    func text(_ changes: Set<WordDifference.Change>) -> String {
      difference.pieces.filter { changes.contains($0.change) }.map(\.text).joined()
    }
    #expect(text([.kept, .added]) == later)
    #expect(text([.kept, .removed]) == earlier)
    #expect(difference.pieces.contains { $0.change == .kept && $0.text.contains("and said") })
  }

  @Test("Very long texts are compared as a whole, in no time")
  func longDifference() {
    let text = (0..<50_000).map { "word\($0)" }.joined(separator: " ")
    #expect(WordDifference(from: text, to: text + " more").pieces.count == 2)
  }
}
