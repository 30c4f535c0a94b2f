import Testing

import Cleaning

@Suite("Phrase rules")
struct PhraseRulesTests {
  @Test("Every rule matches its example")
  func examples() {
    for rule in PhraseRules.standard.rules {
      #expect(PhraseRules.standard.rule(matching: rule.example) != nil, "\(rule.id)")
    }
    #expect(PhraseRules.standard.rules.count > 800)
  }

  @Test("No rule matches a sentence that holds its words")
  func counterexamples() {
    for rule in PhraseRules.standard.rules {
      #expect(PhraseRules.standard.rule(matching: rule.counterexample) == nil, "\(rule.id)")
    }
  }

  @Test(
    "A widget's line is known whether its number is filled in or not",
    arguments: [
      "%d bloggers like this:", "12 bloggers like this:", "1,204 Bloggers like this", "%d Bloggern gefällt das:",
    ])
  func likes(line: String) {
    #expect(PhraseRules.standard.rule(matching: line) != nil)
  }
}
