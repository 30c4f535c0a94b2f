/// Changes names in all capitals to ordinary capitalisation.
enum NameCase {
  /// The name. If it is all capitals, it is spelled as elsewhere on the page or, failing that, with only first letters
  /// capital.
  ///
  /// `ANN O'NEIL-LEE` becomes `Ann O'Neil-Lee`. Names of a single word stay, because they may be initials.
  static func even(_ name: String, spellings: [String], language: String?) -> String {
    guard isAllCapitals(name) else { return name }
    let words = FoldedWords(name)
    if let other = spellings.first(where: { !isAllCapitals($0) && FoldedWords($0) == words }) { return other }
    // Turkish has two letters I, and Greek capitals have lost their accents.
    let language = language?.lowercased().prefix(2) ?? ""
    guard !["tr", "az", "el"].contains(language) else { return name }
    return name.split(separator: " ").map { word in large(word) }.joined(separator: " ")
  }

  /// Whether a name of several words has capitals and no small letters.
  private static func isAllCapitals(_ name: String) -> Bool {
    name.contains(" ") && name.contains { $0.isUppercase } && !name.contains { $0.isLowercase }
  }

  /// A word in lower case, except at its beginning and after an apostrophe or hyphen; initials stay.
  ///
  /// `MCKAY` becomes `Mckay`, which only another spelling on the page can put right. Words of one or two letters stay,
  /// since they may be initials.
  private static func large(_ word: Substring) -> String {
    guard word.count > 2, !word.contains(".") else { return String(word) }
    var text = ""
    var begins = true
    for letter in word {
      text += begins ? String(letter) : letter.lowercased()
      begins = "'’-–\"“(".contains(letter)
    }
    return text
  }
}
