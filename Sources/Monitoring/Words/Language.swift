/// A language as shown on pages: its tag for machines, its name for people, the direction of its script.
package struct Language: Hashable, Sendable, Codable {
  /// A BCP 47 tag as it came, or `und`.
  package var tag: String
  /// The name in English, without script or region: `Persian` for `fa-IR`. The tag if no name is known here, and
  /// `language unknown` if what came was no tag.
  package var name: String
  /// `rtl` or `ltr`, for the attribute `dir`. By the script if the tag names one (`ku-Arab`, `ks-Latn`), else by the
  /// language.
  package var direction: String

  /// Creates a language from a tag that an extractor wrote; anything that isn't one becomes `und`. A tag has 2 to 35
  /// ASCII letters, digits and hyphens, so it is safe in an attribute and in an address.
  package init(_ tag: String) {
    let isTag = (2...35).contains(tag.utf8.count) && tag.utf8.allSatisfy(Self.isTagByte)
    self.tag = isTag ? tag : "und"
    let parts = tag.split(separator: "-").map { $0.lowercased() }
    let primary = parts.first ?? ""
    name = isTag ? Self.names[primary] ?? tag : "language unknown"
    let isArabicScript = parts.contains("arab") || parts.contains("hebr")
    direction = isArabicScript || Self.rightToLeft.contains(primary) && !parts.contains("latn") ? "rtl" : "ltr"
  }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte == 45
  }

  /// Languages usually written from right to left; Kurdish (`ku`) is not among them, as it is mostly written in Latin
  /// letters.
  private static let rightToLeft: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "mzn", "nqo", "prs", "ps", "sd", "ug", "ur", "yi",
  ]

  private static let names = [
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian",
    "ca": "Catalan", "ckb": "Sorani Kurdish", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay",
    "nb": "Norwegian", "nl": "Dutch", "nn": "Norwegian Nynorsk", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish",
    "prs": "Dari", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovene", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil",
    "te": "Telugu", "tg": "Tajik", "th": "Thai", "tr": "Turkish", "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu",
    "und": "language unknown", "uz": "Uzbek", "vi": "Vietnamese", "yi": "Yiddish", "zh": "Chinese",
  ]
}
