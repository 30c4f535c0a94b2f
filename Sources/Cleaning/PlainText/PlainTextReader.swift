import News

/// Reads plain text pages: paragraphs between blank lines, with the header recognised by its shape.
///
/// Everything before the first paragraph of running text is the header. A line with a year and little else is the
/// page's date or, after a name, the story's. A short line that begins like a byline is the byline, and the line before
/// it the headline; a few words after it are the date, even if nobody can read them. So is a name alone between the
/// first line and a date, without blank lines. Without a byline the last line that is not a date is the headline. A
/// first and a second line before the headline are the site's name and tagline.
///
/// Boilerplate is removed only in the header and at the end, by the phrase rules. Nothing asks the model, which knows
/// markup.
struct PlainTextReader {
  let phrases: PhraseRules
  private static let starters = UnmarkedLines()

  /// Reads a text into a document's blocks, marks and removals.
  ///
  /// A text without a paragraph of running text has no header: each of its paragraphs is a block, but for boilerplate
  /// at the end. Lines end with LF or CR LF.
  func read(_ utf8: [UInt8], into document: inout Document) {
    let (paragraphs, name, title) = parts(of: utf8)
    let shapes = paragraphs.map { ShapeCounter.shape(of: $0, from: 0, to: $0.count) }
    let start = shapes.firstIndex { Self.runsOn($0) } ?? 0
    readHeader(paragraphs[..<start], shapes, name: name, title: title, into: &document)
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

  /// Notes a paragraph as removed, with its first 400 characters.
  private func remove(_ paragraph: [UInt8], _ rule: String, from document: inout Document) {
    let text = String(decoding: paragraph, as: UTF8.self)
    document.removed.append(.init(text: text.count > 400 ? text.prefix(400) + "…" : text, rule: rule))
  }

  /// Reads the lines before the first paragraph: names, a byline, a date, and boilerplate. `name` is the index of a line
  /// that is just an author's name, `title` that of the headline if it was underlined.
  private func readHeader(
    _ lines: ArraySlice<[UInt8]>, _ shapes: [TextShape], name: Int?, title: Int?, into document: inout Document
  ) {
    var names: [String] = []
    var hasByline = false
    // The index in `names` of the line that was underlined.
    var underlined: Int?
    // A title may have a year: `Election results 2024`. So the first line is one above a byline, or if no other can be.
    let written = lines.indices.filter { phrases.index(lines[$0], 0, lines[$0].count) == nil }
    let bylines = written.filter { isByline(lines[$0], shapes[$0]) }
    let isFirstTitle =
      written.count > 1
      && (bylines.contains(written[1])
        || written.allSatisfy { isDate(lines[$0], shapes[$0]) || bylines.contains($0) })
    for index in lines.indices {
      let (line, shape) = (lines[index], shapes[index])
      let text = String(decoding: line, as: UTF8.self)
      if let rule = phrases.index(line, 0, line.count) {
        remove(line, phrases.rules[rule].id, from: &document)
      } else if !names.isEmpty, let (byline, date) = datedByline(line) {
        hasByline = true
        add(.byline, byline, sign: "text", to: &document)
        addDate(date, sign: "line", to: &document)
        remove(line, "structure.text-header", from: &document)
      } else if isDate(line, shape), !(names.isEmpty && isFirstTitle) {
        addDate(text, sign: names.isEmpty ? "page-header" : "line", to: &document)
        remove(line, "structure.text-header", from: &document)
      } else if !names.isEmpty, isByline(line, shape) {
        hasByline = true
        add(.byline, TextLabel.asByline(text), sign: "text", to: &document)
        remove(line, "structure.text-header", from: &document)
      } else if index == name, !names.isEmpty, !hasByline {
        hasByline = true
        add(.byline, text, sign: "beside date", to: &document)
        remove(line, "structure.text-header", from: &document)
      } else if !hasByline {
        if index == title { underlined = names.count }
        names.append(names.isEmpty ? TextLabel.withoutTitleLabel(text) : text)
        remove(line, "structure.text-header", from: &document)
      } else if shape.words <= Self.mostDateWords {
        // `yesterday` is no date to a reader of the file, and `3 May` may be one.
        if shape.digits > 0 || holdsYear(text) { addDate(text, sign: "line", to: &document) }
        remove(line, "structure.text-header", from: &document)
      } else {
        document.blocks.append(Block(kind: .paragraph, text: text))
      }
    }
    if let underlined { names.removeSubrange((underlined + 1)...) }
    guard let headline = names.last else { return }
    add(.headline, headline, sign: "line", to: &document)
    let fields: [Document.Mark.Field] = [.siteName, .tagline, .section]
    for (field, name) in zip(fields, names.dropLast()) { add(field, name, sign: "line", to: &document) }
  }

  /// Adds a line that is one date and nothing else, or has one; as a value it may lack the day.
  private func addDate(_ text: String, sign: String, to document: inout Document) {
    document.marks.append(.init(field: .date, text: text, value: text, sign: sign, position: 0))
  }

  /// Adds a mark at position 0, because all of them are before the first block.
  private func add(_ field: Document.Mark.Field, _ text: String, sign: String, to document: inout Document) {
    document.marks.append(.init(field: field, text: text, sign: sign, position: 0))
  }

  /// Whether a paragraph is running text: long, or a full sentence. At least 30 words, or twelve that end like a
  /// sentence.
  private static func runsOn(_ shape: TextShape) -> Bool {
    shape.words >= 30 || (shape.words >= 12 && (shape.ending == .stop || shape.ending == .quote))
  }

  /// Whether a line is a date: it has a year and little else. At most eight words with a year from 1900 to 2099, or at
  /// most four with a year in other digits.
  private func isDate(_ line: [UInt8], _ shape: TextShape) -> Bool {
    shape.words <= 8 && (shape.hasYear || shape.words <= 4 && holdsYear(String(decoding: line, as: UTF8.self)))
  }

  /// The most words in a line that holds only a date.
  private static let mostDateWords = 5

  /// Whether a text has a year in another script's digits, of any calendar: `۱۴ مهر ۱۴۰۳`.
  private func holdsYear(_ text: String) -> Bool {
    text.split { $0.wholeNumberValue == nil }.contains { run in
      run.count == 4 && run.first?.isASCII == false
        && UnmarkedLines.isYear(run.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) })
    }
  }

  /// Whether a line is a byline: it begins with such a word, is short, and is not a sentence. At least half of the
  /// words that aren't short begin with a capital, as names do; in scripts without capitals a label with a colon begins
  /// it, or the Arabic for `by the pen of`.
  private func isByline(_ line: [UInt8], _ shape: TextShape) -> Bool {
    guard shape.words <= 8, shape.ending == .none, !line.isEmpty else { return false }
    if TextLabel.beginsByline(line) { return true }
    guard Self.starters.mayBeginByline(line, 0..<line.count) else { return false }
    return shape.capitalized * 2 >= shape.words - shape.short
      || shape.foreign > 0 && shape.words <= 6 && TextLabel.isSaid(line)
  }

  /// The byline and the date of a line that has both: `By Mara Linden, June 4, 2023`. The date has two to four words,
  /// and the byline no digits.
  private func datedByline(_ line: [UInt8]) -> (byline: String, date: String)? {
    guard line.count <= 160 else { return nil }
    for index in line.indices where line[index] == UInt8(ascii: ",") || line[index] == UInt8(ascii: "|") {
      let (byline, date) = (Array(Self.content(of: line[..<index])), Array(Self.content(of: line[(index + 1)...])))
      let shapes = [byline, date].map { ShapeCounter.shape(of: $0, from: 0, to: $0.count) }
      guard (2...4).contains(shapes[1].words), isDate(date, shapes[1]), shapes[0].digits == 0,
        shapes[0].words > 1, isByline(byline, shapes[0])
      else { continue }
      return (TextLabel.asByline(String(decoding: byline, as: UTF8.self)), String(decoding: date, as: UTF8.self))
    }
    return nil
  }

  /// Whether a line may be just a person's name: two or three words, each with a capital, and nothing else.
  private func isName(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 40, (2...3).contains(line.split(separator: 0x20).count) else { return false }
    let shape = ShapeCounter.shape(of: Array(line), from: 0, to: line.count)
    return shape.capitalized == shape.words && shape.words <= 4 && shape.digits == 0 && shape.commas == 0
      && shape.symbols == 0 && shape.ending == .none
  }

  /// Whether a line of a head is a date.
  private func isDateLine(_ line: ArraySlice<UInt8>) -> Bool {
    let shape = ShapeCounter.shape(of: Array(line), from: 0, to: line.count)
    return shape.words <= Self.mostDateWords && shape.ending == .none && isDate(Array(line), shape)
  }

  /// Whether a line may be a whole headline, so that the next is not its second half: not as long as lines are wrapped,
  /// not ended by a word such as `to` or a sign, and not like a site's name, of up to three words with capitals.
  private func mayBeWholeHeadline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last, line.count < 60, ![0x2C, 0x2D, 0x3A].contains(last) else { return false }
    let end = line.reversed().prefix { $0 != 0x20 }
    guard end.count > 3 || !end.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    return Self.isMoreThanSiteName(line)
  }

  /// Whether a line has more than three words, or two of which not all begin with a capital.
  private static func isMoreThanSiteName(_ line: ArraySlice<UInt8>) -> Bool {
    let shape = ShapeCounter.shape(of: Array(line), from: 0, to: line.count)
    return shape.words > 3 || shape.words > 1 && shape.capitalized < shape.words
  }

  /// Whether a line only underlines the one before: at least three `=` or `-`.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return line.count >= 3 && line.allSatisfy { $0 == first }
  }

  /// Whether a line is a paragraph of its own in a head of `Title`, `By …` and a date without blank lines between them.
  /// It has at most 100 bytes, and no full stop, colon or quotation mark at its end.
  private func isHeadLine(_ line: ArraySlice<UInt8>, afterByline: Bool) -> Bool {
    guard line.count <= 100 else { return false }
    let bytes = Array(line)
    let shape = ShapeCounter.shape(of: bytes, from: 0, to: bytes.count)
    guard shape.ending == .none else { return false }
    let isDate = shape.words <= Self.mostDateWords && (afterByline || shape.beginning != .small && isDate(bytes, shape))
    return isDate || isByline(bytes, shape)
  }

  /// The most lines in a head.
  private static let headLines = 6

  /// The paragraphs: lines between blank ones, or each line if there is no blank one; each line of a head is separate.
  ///
  /// A line is joined to the one before with a space if that has at least 50 bytes, otherwise with a line feed: lines of
  /// a poem end on purpose. Lines under those of a head are left out. `name` is the index of a paragraph that is a name
  /// alone between the first line and a date, `title` that of the first that is underlined and no site's name.
  private func parts(of utf8: [UInt8]) -> (paragraphs: [[UInt8]], name: Int?, title: Int?) {
    let lines = utf8.split(separator: 10, omittingEmptySubsequences: false).map(Self.content)
    let standAlone = !lines.dropLast().contains(where: \.isEmpty)
    var paragraphs: [[UInt8]] = []
    var isOpen = false
    var isAfterByline = false
    var read = 0
    // Of the line before, in bytes.
    var length = 0
    var (name, title): (Int?, Int?) = (nil, nil)
    // The line before, unless a blank one came between and it isn't underlined.
    var (before, isUnderlined): (ArraySlice<UInt8>, Bool) = ([], false)
    for (number, line) in lines.enumerated() {
      if line.isEmpty || read <= Self.headLines && Self.isRule(line) {
        if isOpen, title == nil, !line.isEmpty, let last = paragraphs.last, Self.isMoreThanSiteName(last[...]) {
          title = paragraphs.count - 1
        }
        isUnderlined = isUnderlined || !line.isEmpty
        if !isUnderlined { before = [] }
        isOpen = false
        continue
      }
      read += 1
      if read == 2, number + 1 < lines.count, isName(line), mayBeWholeHeadline(before), isDateLine(lines[number + 1]) {
        name = paragraphs.count
      }
      before = line
      let isHead =
        name == paragraphs.count || read <= Self.headLines && isHeadLine(line, afterByline: isAfterByline)
      isAfterByline = isHead && read > 1 && !isAfterByline && Self.starters.mayBeginByline(Array(line), 0..<line.count)
      if isOpen, !isHead, !standAlone, let last = paragraphs.indices.last {
        // Join lines that were wrapped at some width; short ones end on purpose.
        paragraphs[last].append(length >= 50 ? 32 : 10)
        paragraphs[last].append(contentsOf: line)
      } else {
        paragraphs.append(Array(line))
      }
      isOpen = !isHead
      length = line.count
    }
    return (paragraphs, name, title)
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// A line without a byte order mark, and without white space and no-break spaces around it.
  private static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    while true {
      line = line.trimmed { $0 <= 32 }
      if line.starts(with: noBreakSpace) {
        line = line.dropFirst(2)
      } else if line.suffix(2).elementsEqual(noBreakSpace) {
        line = line.dropLast(2)
      } else {
        return line
      }
    }
  }
}
