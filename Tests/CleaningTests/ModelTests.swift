import Cleaning
import Foundation
import Launching
import Testing

/// The model as used in cleaning, compared with slower ways to the same numbers.
@Suite("The body model")
struct ModelTests {
  /// A tree of random shape and depth, as nodes with the left child first.
  private static func tree(depth: Int, _ generator: inout some RandomNumberGenerator) -> [Forest.Node] {
    if depth == 0 || Int.random(in: 0..<5, using: &generator) == 0 {
      return [Forest.Node(value: Float.random(in: -1...1, using: &generator), feature: -1, right: 0)]
    }
    let left = tree(depth: depth - 1, &generator)
    let threshold = Float(Int.random(in: -2...2, using: &generator))
    let node = Forest.Node(
      value: threshold, feature: Int16.random(in: 0..<7, using: &generator), right: UInt16(left.count + 1))
    return [node] + left + tree(depth: depth - 1, &generator)
  }

  /// The leaf that a row ends at, found by going through the nodes one by one.
  private static func leaf(_ tree: [Forest.Node], _ row: ArraySlice<Float>) -> Float {
    var place = 0
    while tree[place].feature >= 0 {
      let isLeft = row[row.startIndex + Int(tree[place].feature)] <= tree[place].value
      place += isLeft ? 1 : Int(tree[place].right)
    }
    return tree[place].value
  }

  @Test(
    "A forest's sums are those of its trees one by one, whatever their number and that of the rows", arguments: 0..<20)
  func forest(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let trees = (0..<Int.random(in: 1...70, using: &generator)).map { _ in Self.tree(depth: 6, &generator) }
    var forest = Forest()
    for tree in trees { forest.add(tree) }
    let count = Int.random(in: 0...11, using: &generator)
    // Whole numbers, which often equal the thresholds.
    let rows = (0..<count * 7).map { _ in Float(Int.random(in: -3...3, using: &generator)) }
    let exact = forest.scores(rows, width: 7, exactly: true)
    let early = forest.scores(rows, width: 7, exactly: false)
    #expect(exact.count == count && early.count == count)
    for index in 0..<count {
      let row = rows[index * 7..<(index + 1) * 7]
      #expect(abs(exact[index] - trees.reduce(Float(0)) { $0 + Self.leaf($1, row) }) < 1e-4)
      #expect(abs(early[index] - Self.early(trees, row)) < 1e-4)
    }
  }

  @Test("A model's numbers are read as the standard library reads them, but faster")
  func numbers() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let model = try Data(contentsOf: root.appending(path: "Config/body-model.txt"))
    var texts = model.split { $0 == 10 || $0 == 32 || $0 == 58 }.map { String(decoding: $0, as: UTF8.self) }
    texts += ["0", "-0", "7.", ".5", "0.0000000001", "16777217", "-1048576.5", "3.4028235e38", "1e-45", "", "1.2.3"]
    var generator = SplitMix(state: 7)
    texts += (0..<5000).map { _ in
      let places = Int.random(in: 0...9, using: &generator)
      return String(format: "%.\(places)f", Double.random(in: -20...20, using: &generator))
    }
    for text in texts {
      #expect(Float(decimal: Array(text.utf8)[...]).bitPattern == (Float(text) ?? 0).bitPattern, "'\(text)'")
    }
  }

  @Test("A sum that is far from 0 after sixteen trees is left there")
  func early() {
    var forest = Forest()
    for _ in 0..<40 { forest.add([Forest.Node(value: 0.5, feature: -1, right: 0)]) }
    #expect(forest.scores([0], width: 1, exactly: false) == [8])
    #expect(forest.scores([0], width: 1, exactly: true) == [20])
  }

  /// The sum after the first sixteen, thirty-two… trees that is 3 and the share of trees left away from 0, or that of all.
  private static func early(_ trees: [[Forest.Node]], _ row: ArraySlice<Float>) -> Float {
    var sum: Float = 0
    for (index, tree) in trees.enumerated() {
      let margin = 3 + Float(trees.count - index) / Float(trees.count)
      if index > 0, index % 16 == 0, abs(sum) >= margin { return sum }
      sum += leaf(tree, row)
    }
    return sum
  }

  /// What the model's file says about words, by kind and word.
  private static func lexicon() throws -> [String: (near: Float, far: Float)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Config/body-model.txt")
    var words: [String: (near: Float, far: Float)] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("w ") {
      let parts = line.split(separator: " ", maxSplits: 4)
      guard parts.count == 5, let near = Float(parts[2]), let far = Float(parts[3]) else { continue }
      words["\(parts[1]) \(parts[4])"] = (near, far)
    }
    return words
  }

  private static let pages = [
    """
    <body class="single-post Page-template"><header id=masthead role=banner><a rel=home class=site-title>The Gazette</a>
    <nav class="main-navigation primaryMenu"><ul><li><a>Home</a><li><a>Sport</a></ul></nav></header>
    <main id="main-content" data-testid=articleBody><article itemprop=articleBody class="post-1234 entryContent">
    <h1 class=entry-title>Ferry line opens again</h1><div class="byline author">By Jane Doe</div>
    <p>The ferry between the two shores of the lake runs again after eleven years, and the first boat was full.</p>
    <h2>Related stories</h2><ul class=related-posts><li><a>Read more about the line</a><li>Advertisement</ul></article>
    <div id="comments" aria-hidden=true>Leave a reply</div><div style="display: none">Share this</div></main>
    <footer data-component=Footer>© 2023 All rights reserved</footer>
    """,
    """
    <body dir=rtl><div class="header-Top"><span id=Logo>خبر</span></div><div class="news-body" data-qa="Story">
    <h1>گشایش دوباره خط کشتی</h1><p>کشتی میان دو کرانه دریاچه پس از یازده سال دوباره به راه افتاد و نخستین سفر پر بود.</p>
    <p>اشتراک‌گذاری</p></div><div class=sidebar><h3>آخرین اخبار</h3><a>بیشتر بخوانید</a></div>
    """,
    """
    <body><div class="Новости"><h1>ПАРОМ Снова Ходит</h1><p>Подписаться на Новости</p><p>東京都は十一年ぶりに船を走らせた。</p>
    <p>ΝΕΑ Διαβάστε Επίσης</p><p>ÉTÉ À Paris</p></div>
    """,
  ]

  /// A page with the lexicon's own words, each where its kind is looked for.
  private static func ownPage(_ lexicon: [String: (near: Float, far: Float)]) -> String {
    lexicon.keys.sorted().map { entry in
      let word = entry.dropFirst(2)
      return switch (entry.first, word.first) {
      case ("c", "#"): "<div id=\"x9 \(word.dropFirst())\"><p>one</p></div>"
      case ("c", "@"): "<div data-component=\"\(word.dropFirst())\"><p>one</p></div>"
      case ("c", "<"): ""
      case ("c", _): "<div class=\"\(word) 12\"><p>one</p></div>"
      case ("f", _): "<p>\(word) \(String(repeating: "and so on ", count: 9))</p>"
      case ("h", _): "<h3>\(word)</h3><p>one</p>"
      default: "<p>\(word)</p>"
      }
    }.joined()
  }

  @Test("Blocks made alike are one group, whatever the order of their classes, their numbers and the links in them")
  func groups() {
    let html = """
      <main><div class="body"><p class="text lead">One</p><p class="lead text">Two</p>
      <p class="text lead" style="top: 3px">Three <a href="/x">and a link</a></p></div>
      <div class="body"><p class="lead text"><b>Four</b></p><p class="lead">Five</p></div>
      <div class="more"><p class="text lead">Six</p></div></main>
      """
    let groups = PageSurvey(html: Array(html.utf8)).groups
    #expect(groups == [0, 0, 0, 0, 1, 2])
  }

  @Test("Words weigh by their hashes what they weigh written out")
  func words() throws {
    let lexicon = try Self.lexicon()
    var known: [String: Int] = [:]
    for page in Self.pages + [Self.ownPage(lexicon)] { try compare(page, lexicon, &known) }
    // Of each kind many: classes, ids, names for tests, texts word by word and whole, openings, headings.
    for kind in ["c", "c #", "c @", "t", "T", "f", "h"] { #expect(known[kind, default: 0] >= 20, "\(kind): \(known)") }
  }

  private func compare(
    _ html: String, _ lexicon: [String: (near: Float, far: Float)], _ known: inout [String: Int]
  ) throws {
    let survey = PageSurvey(html: Array(html.utf8))
    #expect(!survey.texts.isEmpty)
    func weight(_ words: [String], _ part: KeyPath<(near: Float, far: Float), Float>) -> Float {
      words.reduce(0) { sum, word in
        guard let found = lexicon[word] else { return sum }
        let isMarked = word.hasPrefix("c #") || word.hasPrefix("c @")
        known[String(word.prefix(isMarked ? 3 : 1)), default: 0] += 1
        return sum + found[keyPath: part]
      }
    }
    for block in survey.texts.indices {
      var wanted: [Float] = [0, 0, 0, 0]
      var element = Int(survey.elements[block])
      var level = 0
      while element >= 0 {
        let words = survey.elementWords[element].map { "c " + $0 }
        if level < 4 { wanted[0] += weight(words, \.near) }
        wanted[1] += weight(words, \.far)
        element = Int(survey.parents[element])
        level += 1
      }
      wanted[2] = weight(survey.blockWords[block].filter { !$0.hasPrefix("h ") }, \.near)
      wanted[3] = weight(survey.blockWords[block].filter { $0.hasPrefix("h ") }, \.near)
      for (sum, found) in zip(wanted, survey.wordSums[block]) {
        #expect(abs(sum - found) < 1e-3, "\(survey.texts[block]): \(wanted) and \(survey.wordSums[block])")
      }
    }
  }
}
