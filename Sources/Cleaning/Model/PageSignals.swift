import Glibc
import HTML

/// Numbers about a judged page, from which the F1 of its text is predicted, that is, how well the text was found.
///
/// The same code computes them for training (`Tests/Training/quality.py`) and for cleaning.
struct PageSignals {
  /// The names of the numbers, in order.
  static let names = [
    "expectedF1", "doubt", "keptWords", "pageWords", "keptShare", "keptBlocks", "runningShare", "linkShare", "ruledOut",
    "carried", "titleLikeness", "fromHeadline", "solidity", "gaps", "linkedBody", "description", "shortShare",
    "foreign",
    "lowestKept", "highestLeft", "splitGroups", "topGroup", "keptDoubt",
    "leftDoubt", "sureKept", "nearlyKept",
  ]

  /// The numbers.
  private(set) var values: [Float] = []

  /// The signals of a page, from its blocks' scores, the score from which they were kept, the verdicts, and how many
  /// bytes of text linked data has.
  init(
    _ page: StoryPage, _ groups: BlockGroups, _ scores: [Float], threshold: Float, _ verdicts: [BlockVerdict],
    linkedBody: Int
  ) {
    var sums = Sums()
    for index in verdicts.indices {
      let chance = scores[index] > BlockJudge.hopeless ? 1 / (1 + expf(-scores[index])) : 0
      sums.add(
        page.text.blocks[index], chance, isKept: verdicts[index].isKept, wasChosen: scores[index] >= threshold,
        isRunning: page.sums.isRunning[index])
    }
    let (split, top) = Self.groups(page, groups, verdicts)
    let kept = verdicts.indices.filter { verdicts[$0].isKept }
    let span = kept.first.map { $0...(kept.last ?? $0) }
    let spanWords = span?.reduce(Float(0)) { $0 + Float(page.text.blocks[$1].shape.words) } ?? 0
    let gaps = zip(kept, kept.dropFirst()).count { $1 > $0 + 1 }
    values = [
      2 * sums.right / max(1, sums.kept + sums.likely), sums.doubt / max(1, sums.likely), FeatureMath.log(sums.kept),
      FeatureMath.log(sums.all), sums.kept / max(1, sums.all), FeatureMath.log(Float(kept.count)),
      sums.running / max(1, sums.kept), sums.linked / max(1, sums.keptCharacters), sums.ruledOut / max(1, sums.chosen),
      sums.carried / max(1, sums.kept), page.marks.headline.map { page.marks.titleLikeness[$0] } ?? -1,
      page.marks.headline.map { Float(max(-20, min(40, (kept.first ?? $0) - $0))) } ?? -40,
      sums.kept / max(1, spanWords), Float(gaps) / max(1, Float(kept.count)),
      min(5, Float(linkedBody) / max(1, sums.keptCharacters)),
      kept.prefix(3).map { page.marks.descriptionLikeness[$0] }.max() ?? 0, sums.short / max(1, sums.kept),
      sums.foreign / max(1, sums.keptCharacters), sums.lowestKept, sums.highestLeft,
      split / max(1, sums.kept), top / max(1, sums.kept),
      sums.keptDoubt / max(1, sums.kept), sums.leftDoubt / max(1, sums.kept), sums.sure / max(1, sums.kept),
      sums.nearly / max(1, sums.kept),
    ]
  }

  /// The words in groups of blocks that were kept in part, counted by the smaller part, and those kept of the group with
  /// most.
  private static func groups(
    _ page: StoryPage, _ groups: BlockGroups, _ verdicts: [BlockVerdict]
  ) -> (split: Float, top: Float) {
    var parts = [(kept: Float, left: Float)](repeating: (0, 0), count: groups.count)
    for index in verdicts.indices {
      let words = Float(page.text.blocks[index].shape.words)
      if verdicts[index].isKept {
        parts[Int(groups.numbers[index])].kept += words
      } else {
        parts[Int(groups.numbers[index])].left += words
      }
    }
    return parts.reduce((0, 0)) { ($0.0 + min($1.kept, $1.left), max($0.1, $1.kept)) }
  }

  /// Sums over a page's blocks, in words unless stated otherwise.
  private struct Sums {
    var all: Float = 0
    var kept: Float = 0
    var right: Float = 0
    var likely: Float = 0
    var doubt: Float = 0
    var running: Float = 0
    var short: Float = 0
    var chosen: Float = 0
    var ruledOut: Float = 0
    var carried: Float = 0
    var keptCharacters: Float = 0
    var linked: Float = 0
    var foreign: Float = 0
    var lowestKept: Float = 1
    var highestLeft: Float = 0
    var keptDoubt: Float = 0
    var leftDoubt: Float = 0
    var sure: Float = 0
    var nearly: Float = 0

    /// Counts a block by its words.
    mutating func add(_ block: PageBlock, _ chance: Float, isKept: Bool, wasChosen: Bool, isRunning: Bool) {
      let words = Float(max(1, block.shape.words))
      all += words
      likely += words * chance
      if chance > 0.2, chance < 0.8 { doubt += words }
      if wasChosen { chosen += words }
      if wasChosen, !isKept { ruledOut += words }
      // 1 where the model can't tell.
      let doubts = 4 * chance * (1 - chance)
      guard isKept else {
        leftDoubt += words * doubts
        if chance > 0.1, !wasChosen { nearly += words }
        if words >= 15, !wasChosen { highestLeft = max(highestLeft, chance) }
        return
      }
      kept += words
      keptDoubt += words * doubts
      if chance > 0.9 { sure += words }
      right += words * chance
      if words >= 15 { lowestKept = min(lowestKept, chance) }
      if isRunning { running += words }
      if words < 12 { short += words }
      if !wasChosen { carried += words }
      keptCharacters += Float(block.characters)
      linked += Float(block.linkCharacters)
      foreign += Float(block.shape.foreign)
    }
  }
}
