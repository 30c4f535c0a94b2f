/// How fast people read a language: words a minute, for Chinese and Japanese characters.
///
/// From Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance: the new International Reading Speed
/// Texts IReST", Investigative Ophthalmology & Visual Science 53:5452 (2012), table 2: texts of newspaper style read
/// aloud by native speakers. For other languages it is the mean of those.
package enum ReadingSpeed {
  private static let wordsPerMinute = [
    "ar": 138, "de": 179, "en": 228, "es": 218, "fi": 161, "fr": 195, "he": 187, "it": 188, "ja": 357, "nl": 202,
    "pl": 166, "pt": 181, "ru": 184, "sl": 180, "sv": 199, "tr": 166, "zh": 255,
  ]
  private static let mean = 184

  /// The seconds, rounded up, that so many words take in a language, which is a BCP 47 tag.
  package static func seconds(words: Int, language: String?) -> Int {
    let primary = language?.prefix { $0 != "-" }.lowercased() ?? ""
    let speed = wordsPerMinute[primary] ?? mean
    return (words * 60 + speed - 1) / speed
  }
}
