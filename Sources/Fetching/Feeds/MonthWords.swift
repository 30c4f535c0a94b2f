/// Month names in English and twelve other languages, in the forms used in dates, in lower case.
enum MonthWords {
  /// The month of a word, 1 to 12: a name, or a prefix of three letters or more that fits one month only. `Sept`, `OCT`
  /// and `févr` give 9, 10 and 2; `ma` is too short, and so is `ju`.
  static func month(of word: String) -> Int? {
    let word = word.lowercased()
    if let month = months[word] { return month }
    guard word.count >= 3 else { return nil }
    let found = Set(months.lazy.filter { $0.key.hasPrefix(word) }.map(\.value))
    return found.count == 1 ? found.first : nil
  }

  /// Each name with its month, built once; short forms win over names.
  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for language in languages {
      // If one word means two months in two languages, the language listed first wins.
      for (index, name) in language.split(separator: " ").enumerated() where months[String(name)] == nil {
        months[String(name)] = index + 1
      }
    }
    for (name, month) in short { months[name] = month }
    return months
  }()

  /// Short forms that are not prefixes of the name, or prefixes that mean another month in another language.
  private static let short = [
    "sept": 9, "mrt": 3, "mar": 3, "may": 5, "mai": 5, "jun": 6, "jul": 7, "juil": 7, "mär": 3, "lip": 7, "nov": 11,
    "авг": 8, "мар": 3,
  ]

  private static let languages = [
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  ]
}
