/// Why a query can't be understood, in words for the reader.
public enum SearchQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A date filter is followed by no date.
  case noDate(filter: String, value: String)
  /// There are signs only: brackets, an asterisk, a filter's name.
  case nothing(String)
  /// What follows `language:` is no code of a language.
  case noLanguage(String)
  /// No filter has this name.
  case unknownFilter(String, value: String)
  /// A quotation has no end.
  case unclosedQuotation(String)
  /// A bracket has no other half.
  case unmatchedBracket(String)
  /// OR, AND or NOT, and nothing on one of its sides.
  case missingSide(String)
  /// An alternative, or what stands in brackets, only says what must not be there.
  case onlyExclusions(String)
  /// A filter in brackets, where only words may stand.
  case filterInBrackets(String)
  /// The query is longer than any that people write.
  case tooLong(most: Int)
  /// The query has too many words, or brackets in brackets.
  case tooManyParts(most: Int)

  /// What is wrong and how it is written.
  public var description: String {
    switch self {
    case .noDate(let filter, let value):
      "'\(filter):\(value)' is no date; write a day, a month, a year or an age: \(filter):2023-06-04, \(filter):2023-06, "
        + "\(filter):2023, \(filter):7d, \(filter):36h"
    case .nothing(let text):
      "there is nothing to look for in '\(text)'; write words, or a filter and right behind it its value: site:example.com"
    case .noLanguage(let value):
      "'\(value)' is no code of a language; write two or three letters: language:fa, language:en, language:pt-br"
    case .unknownFilter(let name, let value):
      "there is no filter '\(name):'; there are \(SearchQueryReader.filterNames.map { $0 + ":" }.joined(separator: ", ")). "
        + "To look for it as words, write \"\(name):\(value)\""
    case .unclosedQuotation(let text): "the quotation that begins with '\(text)' has no end; write \"…\""
    case .unmatchedBracket(let sign):
      "the bracket '\(sign)' has no other half; brackets go round alternatives: (oil OR gas) price"
    case .missingSide(let sign): "'\(sign)' stands alone; write words around it, or \"\(sign)\" to look for it"
    case .onlyExclusions(let text):
      "beside OR and in brackets must stand what is looked for, and not only what must not be there: '\(text)'"
    case .filterInBrackets(let name):
      "'\(name):' can't stand in brackets: filters hold for the whole query, and several of one kind are alternatives"
    case .tooLong(let most): "the query is longer than \(most) characters"
    case .tooManyParts(let most): "the query has more than \(most) words or levels of brackets"
    }
  }
}
