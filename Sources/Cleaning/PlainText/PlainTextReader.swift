import News

/// Reads plain text pages: paragraphs between blank lines, with the header recognised by its shape.
///
/// Everything before the first paragraph of running text is the header. Its last line that is not a date is the
/// headline; a first and a second line before that are the site's name and tagline; a line with a year and little else
/// is the page's date or, after a name, the story's. A short line after the headline that begins like a byline is the
/// byline.
struct PlainTextReader {
  let phrases: PhraseRules
  private static let starters = UnmarkedLines()

  /// Reads a text into a document's blocks, marks and removals.
  func read(_ utf8: [UInt8], into document: inout Document) {
    let paragraphs = paragraphs(of: utf8)
    let shapes = paragraphs.map { ShapeCounter.shape(of: $0, from: 0, to: $0.count) }
    let start = shapes.firstIndex { Self.runsOn($0) } ?? 0
    readHeader(paragraphs[..<start], shapes, into: &document)
    var end = paragraphs.count
    while end > start, phrases.index(paragraphs[end - 1], 0, paragraphs[end - 1].count) != nil { end -= 1 }
    for paragraph in paragraphs[start..<end] {
      document.blocks.append(Block(kind: .paragraph, text: String(decoding: paragraph, as: UTF8.self)))
    }
    for paragraph in paragraphs[end...] {
      guard let rule = phrases.index(paragraph, 0, paragraph.count) else { continue }
      remove(paragraph, phrases.rules[rule].id, from: &document)
    }
  }

  private func remove(_ paragraph: [UInt8], _ rule: String, from document: inout Document) {
    document.removed.append(.init(text: String(String(decoding: paragraph, as: UTF8.self).prefix(400)), rule: rule))
  }

  /// Reads the lines before the first paragraph: names, a byline, a date, and boilerplate.
  private func readHeader(_ lines: ArraySlice<[UInt8]>, _ shapes: [TextShape], into document: inout Document) {
    var names: [(index: Int, text: String)] = []
    for index in lines.indices {
      let line = lines[index]
      let text = String(decoding: line, as: UTF8.self)
      if let rule = phrases.index(line, 0, line.count) {
        remove(line, phrases.rules[rule].id, from: &document)
      } else if shapes[index].hasYear, shapes[index].words <= 8 {
        add(.date, text, sign: names.isEmpty ? "page-header" : "line", to: &document)
      } else if !names.isEmpty, isByline(line, shapes[index]) {
        add(.byline, text, sign: "text", to: &document)
        remove(line, "structure.text-header", from: &document)
      } else {
        names.append((index, text))
      }
    }
    guard let headline = names.last else { return }
    add(.headline, headline.text, sign: "line", to: &document)
    let fields: [Document.Mark.Field] = [.siteName, .tagline, .section]
    for (field, name) in zip(fields, names.dropLast()) { add(field, name.text, sign: "line", to: &document) }
    for name in names {
      document.removed.append(.init(text: String(name.text.prefix(400)), rule: "structure.text-header"))
    }
  }

  private func add(_ field: Document.Mark.Field, _ text: String, sign: String, to document: inout Document) {
    document.marks.append(.init(field: field, text: text, sign: sign, position: 0))
  }

  /// Whether a paragraph is running text: long, or a full sentence.
  private static func runsOn(_ shape: TextShape) -> Bool {
    shape.words >= 30 || (shape.words >= 12 && (shape.ending == .stop || shape.ending == .quote))
  }

  /// Whether a line is a byline: it begins with such a word, is short, and is not a sentence.
  private func isByline(_ line: [UInt8], _ shape: TextShape) -> Bool {
    shape.words <= 8 && shape.ending == .none && Self.starters.mayBeginByline(line, 0..<line.count)
      && shape.capitalized * 2 >= shape.words - shape.short
  }

  /// Whether a line is a paragraph of its own in a head of `Title`, `By …` and a date without blank lines between them.
  private func isHeadLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 100 else { return false }
    let bytes = Array(line)
    let shape = ShapeCounter.shape(of: bytes, from: 0, to: bytes.count)
    return shape.ending == .none
      && (shape.hasYear && shape.words <= 5 && shape.beginning != .small || isByline(bytes, shape))
  }

  /// The most lines in a head.
  private static let headLines = 6

  /// The paragraphs: lines between blank ones, or each line if there is no blank one; each line of a head is separate.
  private func paragraphs(of utf8: [UInt8]) -> [[UInt8]] {
    let lines = utf8.split(separator: 10, omittingEmptySubsequences: false).map(Self.trimmed)
    let standAlone = !lines.dropLast().contains(where: \.isEmpty)
    var paragraphs: [[UInt8]] = []
    var isOpen = false
    var read = 0
    for line in lines {
      if line.isEmpty {
        isOpen = false
        continue
      }
      read += 1
      let isHead = read <= Self.headLines && isHeadLine(line)
      if isOpen, !isHead, !standAlone, let last = paragraphs.indices.last {
        // Join lines that were wrapped at some width; short ones end on purpose.
        paragraphs[last].append(paragraphs[last].count >= 50 ? 32 : 10)
        paragraphs[last].append(contentsOf: line)
      } else {
        paragraphs.append(Array(line))
      }
      isOpen = !isHead
    }
    return paragraphs
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// A line without a byte order mark, and without white space and no-break spaces around it.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    while let first = line.first, first <= 32 || line.starts(with: noBreakSpace) {
      line = line.dropFirst(first <= 32 ? 1 : 2)
    }
    while let last = line.last, last <= 32 || line.suffix(2).elementsEqual(noBreakSpace) {
      line = line.dropLast(last <= 32 ? 1 : 2)
    }
    return line
  }
}
