import Glibc

/// The score from which a page's blocks are taken as its text.
///
/// The goal is the text that best matches the article, measured by F1 over words. The best expected F1 is reached by
/// keeping all blocks whose probability is at least half of that F1 (Lipton, Elkan, Naryanaswamy: Optimal Thresholding
/// of Classifiers to Maximize F1 Measure, 2014). On a page where the model is certain, the threshold is nearly a half;
/// where it is uncertain about everything, as with a list of products, it is lower and more is kept. On held-out sites
/// this gained 0.1 to 0.4 points of F1 over a fixed threshold of a half.
package enum PageThreshold {
  /// The number of steps into which probabilities are divided.
  private static let steps = 100
  /// The lowest threshold: blocks below it are never kept.
  private static let lowest = 20

  /// The threshold (a logit) for blocks with these scores and numbers of words. It is from -1.39 (a chance of 20 %) to
  /// 0 (a half). Blocks that are ``BlockJudge/hopeless`` don't count; a page without others has the lowest.
  package static func of(_ scores: [Float], words counts: some Sequence<Int32>) -> Float {
    var words = [Float](repeating: 0, count: steps + 1)
    for (score, count) in zip(scores, counts) where score > BlockJudge.hopeless {
      let chance = 1 / (1 + expf(-score))
      words[Int(chance * Float(steps))] += Float(max(1, count))
    }
    var all: Float = 0
    for step in words.indices { all += words[step] * chance(step) }
    var (right, kept, best) = (Float(0), Float(0), Float(0))
    for step in words.indices.reversed() where words[step] > 0 {
      right += words[step] * chance(step)
      kept += words[step]
      best = max(best, 2 * right / (kept + all))
    }
    let threshold = max(Float(lowest) / Float(steps), min(0.5, best / 2))
    return logf(threshold / (1 - threshold))
  }

  /// The middle of a step.
  private static func chance(_ step: Int) -> Float { min(1, (Float(step) + 0.5) / Float(steps)) }
}
