import Glibc
import HTML

/// Numbers about a judged page, from which the F1 of its text is predicted, that is, how well the text was found.
///
/// The same code computes them for training (`Tests/Training/quality.py`) and for cleaning. The forest knows each
/// number only by its place in ``names``. Most are shares from 0 to 1; counts of words and blocks are logarithms
/// (``FeatureMath``).
struct PageSignals {
  /// The names of the numbers, in order.
  ///
  /// `expectedF1` is what the scores say of the blocks that were kept; `ruledOut` and `carried` tell where the rules
  /// disagree with the model; `solidity` and `gaps` how much was left out between the first and the last block kept;
  /// `linkedBody` how long the text in linked data is, compared with what was kept, at most 5.
  static let names = [
    "expectedF1", "doubt", "keptWords", "pageWords", "keptShare", "keptBlocks", "runningShare", "linkShare", "ruledOut",
    "carried", "titleLikeness", "fromHeadline", "solidity", "gaps", "linkedBody", "description", "shortShare",
    "foreign",
    "lowestKept", "highestLeft", "splitGroups", "topGroup", "keptDoubt",
    "leftDoubt", "sureKept", "nearlyKept",
  ]

  /// In the order of ``names``, by which the forest knows them.
  private(set) var values: [Float] = []

  /// The signals of a page, from its blocks' scores, the score from which they were kept, the verdicts, and how many
  /// bytes of text linked data has.
  ///
  /// Blocks with a score of at most ``BlockJudge/hopeless`` count as having no chance.
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

  /// The words in groups of blocks that were kept in part, counted by the smaller part, and those kept of the group
  /// with most.
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
    /// All blocks'; each block counts as at least one word.
    var all: Float = 0
    var kept: Float = 0
    /// Kept words times their chance: how many of them are expected to be the article's.
    var right: Float = 0
    /// All words times their chance: how many the article is expected to have.
    var likely: Float = 0
    /// Words of blocks with a chance between 0.2 and 0.8.
    var doubt: Float = 0
    var running: Float = 0
    /// Kept words in blocks of fewer than twelve.
    var short: Float = 0
    /// Words of blocks that the model alone would keep.
    var chosen: Float = 0
    /// Those of them that a rule removed.
    var ruledOut: Float = 0
    /// Words that a rule kept against the model.
    var carried: Float = 0
    /// Characters, as are the next two.
    var keptCharacters: Float = 0
    var linked: Float = 0
    var foreign: Float = 0
    /// The lowest chance of a kept block of at least 15 words; 1 if there is none.
    var lowestKept: Float = 1
    /// The highest chance of a block of at least 15 words that neither the model nor a rule kept.
    var highestLeft: Float = 0
    /// Kept words times the model's doubt about them, which is 0 where it is sure and 1 at a chance of a half.
    var keptDoubt: Float = 0
    /// The same for those that were not kept.
    var leftDoubt: Float = 0
    /// Kept words of blocks with a chance above 0.9.
    var sure: Float = 0
    /// Words that neither were kept nor chosen, of blocks with a chance above 0.1.
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
