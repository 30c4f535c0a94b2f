import HTML
import News

/// Removes text that a page has twice: once for wide and once for narrow screens, as excerpt and in full, or again in a
/// dialog.
///
/// Texts are compared by sentence, so it doesn't matter how the copies are split into paragraphs. Refrains and equal
/// items of a list, which are in the same place as their originals, stay.
struct RepeatedText {
  static let rule = "page.repeated"

  /// The least length of a sentence; shorter ones are alike by chance.
  private static let shortestSentence = 24
  /// The least length of a copy, in bytes of sentences; shorter ones are refrains.
  private static let shortestCopy = 300
  /// How many copies are removed one by one, since each looks at the whole page.
  private static let mostCopies = 8
  /// The least length of a copy in the same place as its original.
  private static let shortestCopyNearby = 900

  private let page: StoryPage
  /// Each block's long enough sentences; none for blocks that were removed.
  private var sentences: [ArraySlice<Sentence>] = []

  /// A sentence's hash, and its length in bytes.
  private struct Sentence: BitwiseCopyable {
    var hash: UInt64
    var length: Int
  }

  /// Cuts the kept blocks into sentences.
  init(_ page: StoryPage, _ verdicts: [BlockVerdict]) {
    self.page = page
    var all: [Sentence] = []
    let places = verdicts.indices.map { index in
      let start = all.count
      if verdicts[index].isKept { Self.cut(page.text, page.text.blocks[index], into: &all) }
      return start..<all.count
    }
    // Slice only at the end: an array with a live slice is copied by each append.
    sentences = places.map { [all] in all[$0] }
  }

  /// Splits a block into sentences. Both the hash and the length, in bytes, are of letters and digits only.
  private static func cut(_ text: PageText, _ block: PageBlock, into sentences: inout [Sentence]) {
    var hash = FNV1a()
    var length = 0
    var letters = text.letterReader(of: block)
    // Not a closure: exclusivity checks of its captured variables at each letter took a fifth of the cleaner's time.
    while true {
      length += letters.addRun(to: &hash)
      let byte = letters.next()
      if let byte, byte != 0 {
        hash.append(byte)
        length += 1
        continue
      }
      if length >= shortestSentence { sentences.append(Sentence(hash: hash.value, length: length)) }
      guard byte != nil else { return }
      (hash, length) = (FNV1a(), 0)
    }
  }

  /// Removes the copies.
  func apply(to verdicts: inout [BlockVerdict]) {
    let earlier = repeats(verdicts)
    guard earlier.contains(where: { $0 != nil }) else { return }
    var (index, copies) = (0, 0)
    while index < verdicts.count {
      guard earlier[index] != nil else {
        index += 1
        continue
      }
      let run = run(from: index, earlier, verdicts, isWhole: copies >= Self.mostCopies)
      copies += 1
      remove(run, earlier, &verdicts)
      index = run.upperBound
    }
  }

  /// For each block the first one with most of its sentences, in order, if that is an earlier one. Most is eight tenths
  /// of its bytes, of which 55 % must be in the same order as in the original.
  private func repeats(_ verdicts: [BlockVerdict]) -> [Int?] {
    var first: [UInt64: (number: Int, block: Int)] = [:]
    var number = 0
    return sentences.enumerated().map { index, own in
      var (known, ordered, all) = (0, 0, 0)
      var place: (number: Int, block: Int)?
      var last: Int?
      for sentence in own {
        all += sentence.length
        guard let other = first[sentence.hash], other.block < index else { continue }
        known += sentence.length
        // A story that repeats itself is not a copy: in a copy the sentences are in the same order.
        if let last, !(last...(last + 2)).contains(other.number) { continue }
        last = other.number
        ordered += sentence.length
        place = place ?? other
      }
      for sentence in own {
        if first[sentence.hash] == nil { first[sentence.hash] = (number, index) }
        number += 1
      }
      return known * 10 >= all * 8 && ordered * 20 >= all * 11 ? place?.block : nil
    }
  }

  /// The blocks from an index on that repeat earlier blocks, including short ones in between. A kept block with
  /// sentences of its own ends it.
  ///
  /// - Parameter isWhole: whether further copies of the same text belong to it.
  private func run(from start: Int, _ earlier: [Int?], _ verdicts: [BlockVerdict], isWhole: Bool) -> Range<Int> {
    var (end, index) = (start + 1, start + 1)
    var goesOn = false
    while index < verdicts.count {
      if let place = earlier[index], place < start {
        // A third copy begins where the second did; a paragraph repeated many times is no copy of several.
        if !isWhole, goesOn, place == earlier[start], end - start >= 3 { break }
        goesOn = goesOn || place != earlier[start]
        end = index + 1
      } else if verdicts[index].isKept, !sentences[index].isEmpty {
        break
      }
      index += 1
    }
    return start..<end
  }

  /// The length of blocks, in bytes of sentences.
  private func length(_ blocks: some Sequence<Int>) -> Int {
    blocks.reduce(0) { $0 + sentences[$1].reduce(0) { $0 + $1.length } }
  }

  /// Removes the copy, or the excerpt that comes before the whole text. Nothing is removed if less than half of the
  /// copy is prose, or the copy is too short.
  private func remove(_ run: Range<Int>, _ earlier: [Int?], _ verdicts: inout [BlockVerdict]) {
    guard let start = earlier[run.lowerBound] else { return }
    let originals = run.compactMap { earlier[$0] }
    let last = originals.max() ?? start
    // If first a part is shown and then the whole, remove the part.
    if let part = page.outermost(around: start, without: [run.lowerBound]),
      isExcerpt(part, of: run, originals, verdicts)
    {
      return page.remove(page.blocks(of: part), rule: Self.rule, &verdicts)
    }
    let copied = run.filter { earlier[$0] != nil }
    // A paragraph repeated many times has one original; a single one may repeat several.
    let size =
      copied.count == 1 ? length(copied) : min(length(copied), length(Set(copied.compactMap { earlier[$0] })))
    // Lines of a table of contents reappear as headings.
    guard length(copied.filter(page.isProse)) * 2 >= size else { return }
    // A paragraph beside its original is a refrain; a paragraph in a separate element is a copy.
    let copy = page.outermost(around: run.lowerBound, without: [start, last])
    guard let copy, !TagRole.isTextual(page.text.elements[copy].tag) else {
      if size >= Self.shortestCopyNearby, copied.count >= 3 { page.remove(run, rule: Self.rule, &verdicts) }
      return
    }
    guard size >= Self.shortestCopy else { return }
    let all = page.blocks(of: copy)
    page.remove(length(all) * 10 <= size * 11 ? all : run, rule: Self.rule, &verdicts)
  }

  /// Whether an element holds only the beginning of text that is repeated after it. The whole must be at least 1.3
  /// times as long, and nothing else may come between.
  private func isExcerpt(_ part: Int, of run: Range<Int>, _ originals: [Int], _ verdicts: [BlockVerdict]) -> Bool {
    let blocks = page.blocks(of: part)
    guard blocks.upperBound <= run.lowerBound, length(blocks) * 10 <= length(run) * 12 else { return false }
    let full = page.outermost(around: run.lowerBound, without: Array(blocks)).map { page.blocks(of: $0) } ?? run
    guard length(full) * 10 >= length(blocks) * 13 else { return false }
    let between = blocks.upperBound..<run.lowerBound
    return !between.contains { verdicts[$0].isKept && !sentences[$0].isEmpty } && full.lowerBound >= blocks.upperBound
  }
}
