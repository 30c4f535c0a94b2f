import HTML

/// What training needs to know about a page: every block with its row of numbers and its words spelled out.
///
/// The package's training executable writes surveys; nothing else uses them.
package struct PageSurvey: Codable {
  /// The blocks' texts, in document order.
  package var texts: [String] = []
  /// The number of words of each.
  package var words: [Int32] = []
  /// The innermost element of each.
  package var elements: [Int32] = []
  /// The blocks of the three containers around each: start, end, start, end, start, end.
  package var containers: [[Int]] = []
  /// The number of the group of blocks made alike that each is in (``BlockGroups``).
  package var groups: [Int32] = []
  /// The words of each, prefixed with the letter of their kind.
  package var blockWords: [[String]] = []
  /// The index of each element's parent, or -1.
  package var parents: [Int32] = []
  /// The words on each element, as its author named it; empty for an element without blocks.
  package var elementWords: [[String]] = []
  /// The rows, base features only, one after the other.
  package var rows: [Float] = []
  /// The scores by the standard model (logits, without approximation), for comparing training with cleaning.
  package var scores: [Float] = []

  /// The weights, in the standard model, of the words on each block's near elements, on all elements around it, in its
  /// text and in its heading, looked up by hash as in cleaning: for comparison with the words spelled out above.
  package var wordSums: [[Float]] = []

  private enum CodingKeys: String, CodingKey {
    case texts, words, elements, containers, groups, blockWords, parents, elementWords, scores
  }

  /// The names of a row's numbers.
  package static let names = FeatureNames.base
  /// The names of the numbers that word scores add to a row.
  package static let wordNames = WordScores.names

  /// Surveys a page given in UTF-8.
  package init(html: [UInt8]) {
    let tree = Parser().parse(html)
    var splitter = BlockSplitter()
    splitter.split(tree, root: tree.body ?? tree.document)
    let page = splitter.page
    let sums = PageSums(page)
    let titles = PageTitles(tree)
    let landmarks = PageLandmarks(page, sums, titles: titles.titles, description: titles.description)
    let judge = BlockJudge(.standard)
    var reader = ElementReader()
    reader.read(page, tree, judge.lexicon, .standard)
    let grouped = BlockGroups(page, reader)
    groups = grouped.numbers
    let maker = FeatureRow(page, sums, landmarks)
    var around = Containers()
    var blockWordReader = BlockWords()
    scores = judge.scores(page, sums, landmarks, reader, grouped, exactly: true)
    let weighed = WordScores(page, landmarks, reader, grouped, judge.lexicon, bias: 0)
    wordSums = page.blocks.indices.map {
      [weighed.near[$0], weighed.far[$0], weighed.text[$0], weighed.heading[$0]]
    }
    for (index, block) in page.blocks.enumerated() {
      texts.append(page.text(of: block))
      words.append(block.shape.words)
      elements.append(block.element)
      around.find(around: index, page, sums, landmarks)
      rows.append(addingCapacity: FeatureNames.count) { maker.append(index, around, to: &$0) }
      containers.append(around.ranges.prefix(3).flatMap { [$0.start, $0.end] })
      var list: [String] = []
      blockWordReader.forEach(of: index, in: page, landmarks) { salt, word in
        list.append(String(decoding: [UInt8(truncatingIfNeeded: salt.rawValue), 32] + word, as: UTF8.self))
      }
      blockWords.append(list)
    }
    surveyElements(page, tree)
  }

  /// Records each element's parent and the words of its attributes.
  private mutating func surveyElements(_ page: PageText, _ tree: Tree) {
    var reader = ElementWords()
    for element in page.elements {
      parents.append(element.parent)
      var list: [String] = []
      if element.endBlock > element.firstBlock {
        reader.forEach(of: NodeID(index: element.node), in: tree) { list.append(String(decoding: $0, as: UTF8.self)) }
      }
      elementWords.append(list)
    }
  }
}
