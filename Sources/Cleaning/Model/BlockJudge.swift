import HTML

/// Gives each block of a page a score: the logit of the probability that it is the article's text.
///
/// 0 is a chance of a half. Two steps: the words' weights rule out what is hopeless, and the forest judges the rest.
struct BlockJudge {
  /// The score of a block whose words alone exclude it, so that the forest is not run.
  static let hopeless: Float = -9

  /// The chance by words alone below which a block is hopeless; `FLOOR` in Tests/Training/train.py.
  private static let floor: Float = 0.08

  private let model: BodyModel

  init(_ model: BodyModel) { self.model = model }

  /// The words' weights.
  var lexicon: Lexicon { model.lexicon }

  /// The scores of all blocks; unless `exactly`, those far from 0 are approximate.
  ///
  /// The page must have been read by `elements` and `groups`. An empty page has no scores. A score of exactly
  /// ``hopeless`` means that the forest was not asked.
  func scores(
    _ page: PageText, _ sums: PageSums, _ landmarks: PageLandmarks, _ elements: ElementReader, _ groups: BlockGroups,
    exactly: Bool = false
  ) -> [Float] {
    let words = WordScores(page, landmarks, elements, groups, model.lexicon, bias: model.bias)
    let maker = FeatureRow(page, sums, landmarks)
    var containers = Containers()
    let width = FeatureNames.count + WordScores.names.count
    let asked = page.blocks.indices.filter { words.chance[$0] >= Self.floor }
    let rows = [Float](capacity: asked.count * width) { rows in
      for index in asked {
        containers.find(around: index, page, sums, landmarks)
        maker.append(index, containers, to: &rows)
        words.append(index, containers, to: &rows)
      }
    }
    var scores = [Float](repeating: Self.hopeless, count: page.blocks.count)
    for (index, score) in zip(asked, model.forest.scores(rows, width: width, exactly: exactly)) {
      scores[index] = score
    }
    return scores
  }
}
