extension PageLandmarks {
  /// Keeps the line between headline and text that the page's head gives as the story's description, where the model took
  /// it for a part of the page's top.
  func keepStandfirst(_ verdicts: inout [BlockVerdict], _ page: PageText) {
    guard let headline, let first = verdicts.indices.first(where: { $0 > headline && verdicts[$0].isKept }) else {
      return
    }
    for index in headline + 1..<first where verdicts[index].isByModel {
      let block = page.blocks[index]
      // A text is 0.8 or so like itself where words come again in it.
      guard block.characters >= 60, block.links == 0, repeats[index] == 0, descriptionLikeness[index] >= 0.75 else {
        continue
      }
      verdicts[index] = .kept
      return
    }
  }
}
