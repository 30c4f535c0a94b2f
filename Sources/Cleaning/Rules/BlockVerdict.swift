/// Whether a block is kept, or why not.
enum BlockVerdict {
  /// It is the article's text.
  case kept
  /// It isn't, by this rule; the score is the model's, if the model decided.
  case removed(rule: String, score: Float?)

  /// Whether the block's text goes into the article.
  var isKept: Bool {
    if case .kept = self { true } else { false }
  }

  /// Whether it was removed by the model alone. A structure or phrase rule that names what the model removed leaves it
  /// so.
  var isByModel: Bool {
    if case .removed(_, let score?) = self { score.isFinite } else { false }
  }
}
