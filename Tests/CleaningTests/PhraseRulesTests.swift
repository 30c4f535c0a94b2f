import Testing

import Cleaning

@Suite("Phrase rules")
struct PhraseRulesTests {
  /// Rules whose example another one takes, which stands for the same line: its winner by its id.
  private static let twins = [
    "phrase.de.auf-s-teilen": "phrase.de.auf-facebook-teilen",
    "phrase.de.gefallt-mir-wird-geladen": "phrase.de.gefallt-mir-wird-geladen-2",
    "phrase.en.follow-telegram": "phrase.en.follow-us-on-s",
    "phrase.en.share-on-s-opens-in-new": "phrase.en.share-on-facebook-opens-in-new",
    "phrase.fa.line-52": "phrase.fa.link-kutah-2", "phrase.fa.line-59": "phrase.fa.line-60",
    "phrase.uk.line-4": "phrase.uk.podilytysya",
  ]

  /// Rules shadowed each other unseen. Which rule matches a line is what `chapar explain` shows.
  @Test("Every rule matches its example, and among all rules none but one for the same line matches it first")
  func examples() {
    for rule in PhraseRules.standard.rules {
      let alone = PhraseRules(parsing: "\(rule.id)\t\(rule.pattern)\t\(rule.example)\t\(rule.counterexample)\n")
      #expect(alone.rule(matching: rule.example) != nil, "\(rule.id): \(rule.example)")
      guard let first = PhraseRules.standard.rule(matching: rule.example) else {
        Issue.record("\(rule.id): no rule matches \(rule.example)")
        continue
      }
      #expect(
        first.id == rule.id || first.pattern.lowercased() == rule.pattern.lowercased()
          || Self.twins[rule.id] == first.id,
        "\(rule.id): '\(rule.example)' goes by \(first.id), '\(first.pattern)'")
    }
    #expect(PhraseRules.standard.rules.count > 800)
  }

  @Test("A line that several languages have goes by the English rule, or else by the first")
  func sharedLines() {
    let rules = ["Home": "en.home", "Newsletter": "en.newsletter", "Kontakt": "de.kontakt", "Contact": "fr.contact"]
    for (line, id) in rules { #expect(PhraseRules.standard.rule(matching: line)?.id == "phrase." + id) }
  }

  @Test("No rule matches a sentence that holds its words")
  func counterexamples() {
    for rule in PhraseRules.standard.rules {
      #expect(PhraseRules.standard.rule(matching: rule.counterexample) == nil, "\(rule.id)")
    }
  }

  @Test(
    "A widget's line is known whether its number or name is filled in or not, however it is written",
    arguments: [
      "%d bloggers like this:", "12 bloggers like this:", "1,204 Bloggers like this", "%d Bloggern gefällt das:",
      "Join 1.2K other subscribers", "Rejoignez 1 208 autres abonnés", "Follow us on Twitter",
      "View all posts by Jane van der Meer", "انتهای پیام/م",
    ])
  func likes(line: String) {
    #expect(PhraseRules.standard.rule(matching: line) != nil)
  }

  @Test(
    "A sentence that begins or ends like a widget's line is kept",
    arguments: [
      "Connecting to the valley by rail took forty years.", "Follow us on Friday as we walk to the old mill.",
      "Auf dem Hof muss man alles mit jedem teilen.", "Rejoignez les autres abonnés", "In \"Hamlet\" und in \"Faust\"",
      "Join a few other subscribers",
    ])
  func sentences(line: String) {
    #expect(PhraseRules.standard.rule(matching: line) == nil)
  }
}
