import HTML

/// Computes the features of a block, which are all that the model sees of it, as one row of numbers.
///
/// The same code makes the rows for training (see Tests/Training) and for cleaning, so the two can't drift apart.
///
/// The order of the numbers is that of ``FeatureNames/base``, and the forest knows a number only by its place: one
/// more, one less or two exchanged make every score wrong without any error. ``WordScores`` appends its own numbers
/// after them. Lengths and counts are logarithms (``FeatureMath``), shares are from 0 to 1.
struct FeatureRow {
  private let page: PageText
  private let sums: PageSums
  /// The page's landmarks, for distances and likenesses.
  private let marks: PageLandmarks

  /// Rows of a page. The sums and landmarks must be those of the same page.
  init(_ page: PageText, _ sums: PageSums, _ landmarks: PageLandmarks) {
    self.page = page
    self.sums = sums
    marks = landmarks
  }

  /// Appends a block's row, from what is around the block. It appends exactly ``FeatureNames/count`` numbers, whatever
  /// the block is; the row must have room for them.
  func append(_ index: Int, _ containers: Containers, to row: inout OutputSpan<Float>) {
    appendText(index, &row)
    appendMarkup(index, &row)
    appendContainers(containers, &row)
    appendBest(index, &row)
    appendPlace(index, &row)
    appendNeighbours(index, &row)
    appendPage(&row)
  }

  /// What the text itself looks like. Counts are capped, because more commas or links than that say no more; divisors
  /// are at least 1.
  private func appendText(_ index: Int, _ row: inout OutputSpan<Float>) {
    let block = page.blocks[index]
    let shape = block.shape
    let words = max(1, Float(shape.words))
    let characters = max(1, Float(block.characters))
    row.append(FeatureMath.log(characters))
    row.append(FeatureMath.log(Float(shape.words)))
    row.append(characters / words)
    row.append(Float(block.linkCharacters) / characters)
    row.append(min(20, Float(block.links)))
    row.append(Float(shape.ending.rawValue))
    row.append(min(10, Float(shape.commas)))
    row.append(min(10, Float(shape.sentences)))
    row.append(Float(shape.capitalized) / words)
    row.append(Float(shape.capitals) / words)
    row.append(Float(shape.short) / words)
    row.append(Float(shape.digits) / characters)
    row.append(shape.hasYear ? 1 : 0)
    row.append(min(5, Float(shape.symbols)))
    row.append(shape.hasCopyright ? 1 : 0)
    row.append(Float(shape.beginning.rawValue))
    row.append(min(5, Float(shape.lines)))
    row.append(Float(shape.foreign) > 0.4 * characters ? 1 : 0)
    row.append(min(5, Float(marks.repeats[index])))
    row.append(marks.titleLikeness[index])
    row.append(marks.descriptionLikeness[index])
  }

  /// The tags of the block's own element, of the nearest one that is no inline element, and of two around that.
  /// `<p><b>Text</b></p>` is `b`, then `p`, then what is around the `p`. 0 stands for an element that is missing, too.
  private func appendMarkup(_ index: Int, _ row: inout OutputSpan<Float>) {
    let element = page.elements[Int(page.blocks[index].element)]
    row.append(TagNumber.of(element.tag))
    var outer = Int(page.blocks[index].element)
    while outer > 0, TagRole.isInline(page.elements[outer].tag) { outer = page.parent(of: outer) }
    row.append(TagNumber.of(page.elements[max(0, outer)].tag))
    let parent = outer < 0 ? -1 : page.parent(of: outer)
    row.append(parent < 0 ? 0 : TagNumber.of(page.elements[parent].tag))
    let grandparent = parent < 0 ? -1 : page.parent(of: parent)
    row.append(grandparent < 0 ? 0 : TagNumber.of(page.elements[grandparent].tag))
    row.append(Float(element.depth))
    for bit in 0..<30 { row.append(element.around.rawValue >> UInt32(bit) & 1 == 1 ? 1 : 0) }
    row.append(FeatureMath.log(parent < 0 ? 0 : Float(page.elements[parent].children), upTo: FeatureMath.mostBlocks))
  }

  /// What else is in the elements around the block: a paragraph among paragraphs is text, one among links is a teaser.
  /// Only the two innermost containers also give their number of children.
  private func appendContainers(_ containers: Containers, _ row: inout OutputSpan<Float>) {
    let total = max(1, sums.total)
    for (level, range) in containers.ranges.enumerated() {
      let characters = sums.characters[range.end] - sums.characters[range.start]
      let running = sums.running[range.end] - sums.running[range.start]
      row.append(characters / total)
      row.append((sums.linked[range.end] - sums.linked[range.start]) / max(1, characters))
      row.append(running / max(1, sums.totalRunning))
      row.append(running / max(1, characters))
      row.append(FeatureMath.log(Float(range.count), upTo: FeatureMath.mostBlocks))
      if level < 2 { row.append(FeatureMath.log(containers.children[level], upTo: FeatureMath.mostBlocks)) }
    }
    row.append(containers.climbToText)
    row.append(containers.climbToMost)
    row.append(containers.climbToBest)
  }

  /// Where the block is from the element with the best paragraphs: its side (0 before, 1 inside, 2 after) and its place
  /// in it, from 0 to 1; -1 before it and 2 after it.
  private func appendBest(_ index: Int, _ row: inout OutputSpan<Float>) {
    let best = marks.bestBlocks
    let characters = max(1, sums.characters[best.end] - sums.characters[best.start])
    row.append(best.side(of: index))
    row.append(marks.coverBlocks.side(of: index))
    row.append(characters / max(1, sums.total))
    row.append((sums.linked[best.end] - sums.linked[best.start]) / characters)
    row.append((sums.running[best.end] - sums.running[best.start]) / max(1, sums.totalRunning))
    let place = (sums.characters[index] - sums.characters[best.start]) / characters
    row.append(best.contains(index) ? place : index < best.start ? -1 : 2)
  }

  /// How far down the page the block is, and how far from the headline, from running text and from the last heading, in
  /// blocks. Distances are capped. Numbers outside of the caps stand for what a page lacks: without a headline -40 and
  /// -1, without running text before or after 40, without a heading 30.
  private func appendPlace(_ index: Int, _ row: inout OutputSpan<Float>) {
    let count = page.blocks.count
    row.append(Float(index) / Float(count))
    row.append(sums.characters[index] / max(1, sums.total))
    row.append(sums.running[index] / max(1, sums.totalRunning))
    row.append(FeatureMath.log(sums.running[index], upTo: FeatureMath.mostCharacters))
    row.append(FeatureMath.log(sums.totalRunning - sums.running[index + 1], upTo: FeatureMath.mostCharacters))
    if let headline = marks.headline {
      row.append(Float(max(-30, min(60, index - headline))))
      let running = sums.running[index] - sums.running[headline]
      row.append(headline <= index ? FeatureMath.log(running, upTo: FeatureMath.mostCharacters) : -1)
    } else {
      row.append(-40)
      row.append(-1)
    }
    let (before, after) = (Int(marks.runningBefore[index]), Int(marks.runningAfter[index]))
    row.append(before < 0 ? 40 : Float(min(30, index - before)))
    row.append(after >= count ? 40 : Float(min(30, after - index)))
    let heading = Int(marks.headingBefore[index])
    row.append(heading < 0 ? 30 : Float(min(20, index - heading)))
    row.append(sums.isRunning[index] ? 1 : 0)
  }

  /// The three blocks before and the three after; of the nearest two on each side also the tag, whether they are
  /// siblings (2 for the same element, 1 for the same parent) and how they end. -1 stands for each number of a block
  /// beyond the page's ends. The last three numbers are of the block with five on each side.
  private func appendNeighbours(_ index: Int, _ row: inout OutputSpan<Float>) {
    let block = page.blocks[index]
    for distance in [-3, -2, -1, 1, 2, 3] {
      let isNear = abs(distance) < 3
      guard page.blocks.indices.contains(index + distance) else {
        for _ in 0..<(isNear ? 5 : 2) { row.append(-1) }
        continue
      }
      let other = page.blocks[index + distance]
      row.append(FeatureMath.log(Float(other.characters)))
      row.append(Float(other.linkCharacters) / max(1, Float(other.characters)))
      guard isNear else { continue }
      row.append(TagNumber.of(page.elements[Int(other.element)].tag))
      let isSibling = page.parent(of: Int(other.element)) == page.parent(of: Int(block.element))
      row.append(other.element == block.element ? 2 : isSibling ? 1 : 0)
      row.append(Float(other.shape.ending.rawValue))
    }
    let (start, end) = (max(0, index - 5), min(page.blocks.count, index + 6))
    let characters = sums.characters[end] - sums.characters[start]
    row.append((sums.linked[end] - sums.linked[start]) / max(1, characters))
    row.append(sums.runningBlocks[end] - sums.runningBlocks[start])
    row.append(FeatureMath.log(characters))
  }

  /// The same for all blocks of a page, so that a page of 20 blocks may be judged otherwise than one of 2,000. The caps
  /// of the first two are four times as high as elsewhere.
  private func appendPage(_ row: inout OutputSpan<Float>) {
    row.append(FeatureMath.log(Float(page.blocks.count), upTo: 4 * FeatureMath.mostBlocks))
    row.append(FeatureMath.log(sums.total, upTo: 4 * FeatureMath.mostCharacters))
    row.append(FeatureMath.log(sums.totalRunning, upTo: FeatureMath.mostCharacters))
  }
}
