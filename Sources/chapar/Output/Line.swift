import News

/// One line of output, in which what strangers wrote commands no terminal and begins no line of its own.
///
/// `"\(hit.headline, .strong) of \(source)"`: marks stand beside the text, never in it, so an escape sequence that
/// reaches the screen is ours.
struct Line: Sendable, ExpressibleByStringInterpolation {
  /// How a part stands out.
  enum Mark: Sendable {
    case strong, good, bad, faint

    /// The code of ECMA-48's SGR (8.3.117).
    var code: String {
      switch self {
      case .strong: "1"
      case .good: "32"
      case .bad: "31"
      case .faint: "2"
      }
    }
  }

  /// A part with its mark.
  struct Part: Sendable {
    let text: String
    let mark: Mark?
  }

  private(set) var parts: [Part] = []
  /// How far in the rest of the line stands where it is broken; nil for two columns more than its own indent.
  private(set) var hang: Int?

  /// A line of a text; ends of lines in it are shown as `�`.
  init(_ text: String, _ mark: Mark? = nil) { append(text, mark) }

  init(stringLiteral text: String) { self.init(text) }

  init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

  /// The lines of a text of several.
  static func lines(of text: String, indent: Int = 0, _ mark: Mark? = nil) -> [Line] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { Line(String(repeating: " ", count: indent) + $0.replacing("\t", with: "    "), mark) }
  }

  /// Adds a part.
  mutating func append(_ text: String, _ mark: Mark? = nil) {
    if !text.isEmpty { parts.append(Part(text: text.safeForTerminal(), mark: mark)) }
  }

  /// The line with so much space before its rest, where it is broken.
  func hanging(by columns: Int) -> Line {
    var line = self
    line.hang = columns
    return line
  }

  /// Adds another line's parts.
  static func + (left: Line, right: Line) -> Line {
    var line = left
    line.parts += right.parts
    return line
  }

  /// The line without marks.
  var plain: String { parts.map(\.text).joined() }

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
  /// The text with spaces for its ends of lines.
  var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
