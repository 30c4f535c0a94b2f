import News

/// One line of output, in which text from outside can't control the terminal or start a new line.
///
/// `"\(hit.headline, .strong) of \(source)"`: marks are kept beside the text, never in it, so any escape sequence that
/// reaches the screen is ours.
struct Line: Sendable, ExpressibleByStringInterpolation {
  /// How a part is highlighted.
  enum Mark: Sendable {
    /// For headlines and names, for what is well, for what is not, and for what matters less. They are never the only
    /// sign: without colours the words say it too.
    case strong, good, bad, faint

    /// The SGR code of ECMA-48 (8.3.117).
    var code: String {
      switch self {
      case .strong: "1"
      case .good: "32"
      case .bad: "31"
      case .faint: "2"
      }
    }
  }

  /// A piece of text with one style.
  struct Part: Sendable {
    let text: String
    let mark: Mark?
  }

  /// The texts in order, already safe.
  private(set) var parts: [Part] = []
  /// The indent of continuation rows, in columns; nil for two more than the line's own indent, or none for a line
  /// without one.
  private(set) var hang: Int?

  /// Creates a line from a text; line breaks and whatever commands a terminal are shown as `�`.
  init(_ text: String, _ mark: Mark? = nil) { append(text, mark) }

  init(stringLiteral text: String) { self.init(text) }

  init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

  /// The lines of a multi-line text, each indented by so many spaces; a tab becomes four spaces. An empty text is one
  /// empty line.
  static func lines(of text: String, indent: Int = 0, _ mark: Mark? = nil) -> [Line] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { Line(String(repeating: " ", count: indent) + $0.replacing("\t", with: "    "), mark) }
  }

  /// Adds text, made safe for a terminal.
  mutating func append(_ text: String, _ mark: Mark? = nil) {
    if !text.isEmpty { parts.append(Part(text: text.safeForTerminal(), mark: mark)) }
  }

  /// The line with this indent for continuation rows, so that they stand below a list's text and not below its marks.
  func hanging(by columns: Int) -> Line {
    var line = self
    line.hang = columns
    return line
  }

  /// One line after the other; the first one's indent for continuation rows counts.
  static func + (left: Line, right: Line) -> Line {
    var line = left
    line.parts += right.parts
    return line
  }

  /// The line without marks.
  var plain: String { parts.map(\.text).joined() }

  /// Makes each value safe as it is put in, so that no caller can forget it. A `Line` put into another keeps its marks.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { appendInterpolation(text, nil) }

    mutating func appendInterpolation(_ value: some Any, _ mark: Mark? = nil) {
      let text = String(describing: value)
      if !text.isEmpty { parts.append(Part(text: text.safeForTerminal(), mark: mark)) }
    }

    mutating func appendInterpolation(_ line: Line) { parts += line.parts }
  }
}

extension String {
  /// The text with one space in place of each run of line breaks, and none at its ends.
  var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
