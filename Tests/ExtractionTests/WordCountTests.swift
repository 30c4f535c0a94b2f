import Extraction
import Testing

@Suite("How long a text is")
struct WordCountTests {
  @Test(
    "Words are counted by the rules of the script",
    arguments: [
      ("", 0), (" – … ", 0), ("The price of oil rose.", 5), ("co-operate, l’homme, don't", 3), ("1,200.5 dollars", 2),
      ("rock - and - roll", 3), ("گفت: می‌خواهم بروم، نه؟", 4), ("Она сказала «нет».", 3), ("東京都は、雨。", 5),
      ("カタカナーと漢字", 8), ("over.Then,so", 3), ("v2.5", 1), ("서울에 비가 왔다", 3), ("ภาษาไทย", 2), ("COVID-19の影響", 4),
      ("Zürich übt", 2),
      ("नमस्ते दुनिया।", 2), ("a", 1),
    ])
  func words(text: String, count: Int) {
    var counter = WordCount()
    counter.add(text)
    #expect(counter.words == count)
  }

  @Test(
    "Reading takes as long as people of the language take",
    arguments: [(228, "en", 60), (228, "en-GB", 60), (255, "zh-Hans", 60), (184, nil, 60), (1, "fr", 1), (0, "de", 0)])
  func time(words: Int, language: String?, seconds: Int) {
    #expect(ReadingSpeed.seconds(words: words, language: language) == seconds)
  }
}
