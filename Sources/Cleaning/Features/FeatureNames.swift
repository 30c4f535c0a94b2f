/// The names of the numbers in a row, in order.
///
/// Only training and its reports use the names, and cleaning only their number. Numbers from `around0` on are the bits
/// of ``AncestorSet``.
enum FeatureNames {
  /// What `FeatureRow` appends.
  static let base: [String] = text + markup + containers + best + place + neighbours + page

  /// How many numbers a row has before the scores of words are appended.
  static let count = base.count

  /// The text of the block.
  private static let text = [
    "characters", "words", "wordLength", "linkDensity", "links", "ending", "commas", "sentences", "capitalized",
    "capitals", "shortWords", "digits", "year", "symbols", "copyright", "beginning", "lines", "foreign", "repeats",
    "titleLikeness", "descriptionLikeness",
  ]
  /// The elements around it.
  private static let markup =
    ["tag", "blockTag", "parentTag", "grandparentTag", "depth"] + (0..<30).map { "around\($0)" } + ["parentChildren"]
  /// The blocks that its containers hold.
  private static let containers =
    (1...Containers.levels).flatMap { level in
      ["Share", "LinkDensity", "RunningShare", "RunningDensity", "Blocks"].map { "container\(level)\($0)" }
        + (level <= 2 ? ["container\(level)Children"] : [])
    } + ["climbToText", "climbToMost", "climbToBest"]
  private static let best = [
    "sideOfBest", "sideOfCover", "bestShare", "bestLinkDensity", "bestRunningShare", "placeInBest",
  ]
  /// Its place on the page.
  private static let place = [
    "place", "characterPlace", "runningPlace", "runningBefore", "runningAfter", "fromHeadline", "runningFromHeadline",
    "fromRunning", "toRunning", "fromHeading", "isRunning",
  ]
  /// The blocks before and after it.
  private static let neighbours =
    [-3, -2, -1, 1, 2, 3].flatMap { distance in
      (["Characters", "LinkDensity"] + (abs(distance) < 3 ? ["Tag", "Sibling", "Ending"] : []))
        .map { "next\(distance)\($0)" }
    } + ["windowLinkDensity", "windowRunning", "windowCharacters"]
  /// The page as a whole.
  private static let page = ["pageBlocks", "pageCharacters", "pageRunning"]
}
