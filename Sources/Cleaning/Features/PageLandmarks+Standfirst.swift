extension PageLandmarks {
  /// Keeps the line between headline and text that is the story's description in the page's head, if the model removed
  /// it as part of the page's top.
  ///
  /// At most one line, of at least 60 characters and without links, which the page has only once. Nothing is done on a
  /// page without a headline.
  func keepStandfirst(_ verdicts: inout [BlockVerdict], _ page: PageText) {
    guard let headline, let first = verdicts.indices.first(where: { $0 > headline && verdicts[$0].isKept }) else {
      return
    }
    for index in headline + 1..<first where verdicts[index].isByModel {
      let block = page.blocks[index]
      // Not 1: even the similarity of a text with repeated words to itself is only about 0.8.
      guard block.characters >= 60, block.links == 0, repeats[index] == 0, descriptionLikeness[index] >= 0.75 else {
        continue
      }
      verdicts[index] = .kept
      return
    }
  }
}
