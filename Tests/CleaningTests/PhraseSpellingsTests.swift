import Testing

import Cleaning

/// A line is folded only if its first or last bytes may be a rule's, which are looked at before folding.
@Suite("Phrase rules in all spellings")
struct PhraseSpellingsTests {
  /// Ways to write a line that mean the same to the rules.
  enum Spelling: String, CaseIterable {
    case capitals, wideSpaces, spacesAround, stopsAfter, typographic, arabicLetters, dotlessI, directionMarks

    /// The line written that way.
    func applied(to line: String) -> String {
      switch self {
      case .capitals: PhraseSpellingsTests.capitals(line)
      case .wideSpaces: line.replacing(" ", with: " \u{A0}\t")
      case .spacesAround: "\u{A0} \n" + line + " \u{3000}\u{A0}\n"
      case .stopsAfter: line + " : ….\u{A0}*"
      case .typographic: line.replacing("...", with: "…").replacing("'", with: "’")
      case .arabicLetters: line.replacing("ی", with: "ي").replacing("ک", with: "ك")
      case .dotlessI: line.replacing("i", with: "ı")
      case .directionMarks: "\u{200F}" + line.map(String.init).joined(separator: "\u{200E}") + "\u{202C}"
      }
    }
  }

  /// Capitals of the letters whose case the rules ignore: ASCII, Latin, Greek and Cyrillic letters.
  private static func capitals(_ line: String) -> String {
    var capitals = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let known: [ClosedRange<UInt32>] = [0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE, 0x100...0x24F, 0x3B1...0x3C1]
      let others: [ClosedRange<UInt32>] = [0x3AC...0x3AF, 0x3C3...0x3CE, 0x430...0x45F, 0x490...0x491, 0x1E00...0x1EFF]
      let capital = scalar.properties.uppercaseMapping.unicodeScalars
      let isKnown = (known + others).contains { $0.contains(scalar.value) } && capital.count == 1
      let isBack = capital.first?.properties.lowercaseMapping == String(scalar)
      capitals.append(isKnown && isBack ? capital.first ?? scalar : scalar)
    }
    return String(capitals)
  }

  @Test("Every rule's example and line are found however they are spelled", arguments: Spelling.allCases)
  func spellings(spelling: Spelling) {
    var spelled = 0
    for rule in PhraseRules.standard.rules {
      for line in [rule.example, rule.pattern] {
        let other = spelling.applied(to: line)
        guard other != line, other.utf8.count <= 300, let known = PhraseRules.standard.rule(matching: line) else {
          continue
        }
        spelled += 1
        #expect(PhraseRules.standard.rule(matching: other)?.id == known.id, "\(spelling): \(line)")
      }
    }
    #expect(spelled > 20)
  }

  @Test(
    "Accented capitals are as good as small letters",
    arguments: [
      ("QUẢNG CÁO", "vi.quang-cao"), ("TỪ KHÓA: CẦU, SÔNG", "vi.tu-khoa"),
      ("THEO DÕI CHÚNG TÔI TRÊN ZALO ĐỂ CẬP NHẬT TIN MỚI", "vi.theo-doi-2"),
    ])
  func accents(line: String, id: String) {
    #expect(PhraseRules.standard.rule(matching: line)?.id == "phrase." + id)
  }

  @Test("A pattern is found with any number, name or text in its places")
  func places() {
    let fillings = [
      "%d": ["7", "1 208", "۱۲", "3.4k"], "%s": ["Ann Lee", "Čapek", "نرگس", "新聞"],
      "%t": ["two of us", "Über", "記事 2"],
    ]
    for rule in PhraseRules.standard.rules where rule.pattern.contains("%") {
      for turn in 0..<3 {
        var line = rule.pattern
        for (place, values) in fillings { line = line.replacing(place, with: values[turn]) }
        #expect(PhraseRules.standard.rule(matching: line) != nil, "\(rule.id): \(line)")
      }
    }
  }
}
