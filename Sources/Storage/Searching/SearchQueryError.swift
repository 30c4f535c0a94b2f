/// Why a query can't be understood, explained for the reader.
public enum SearchQueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value such as `soon` in `since:soon` is neither a date nor an age.
  case noDate(filter: String, value: String)
  /// A part of the query has no word: only brackets, an asterisk, or a filter's name.
  case nothing(String)
  /// The value of `language:` is not a language code.
  case noLanguage(String)
  /// The value of `site:` can't be a host, such as one with a port that is no number.
  case noSite(String)
  /// No filter has this name.
  case unknownFilter(String, value: String)
  /// A quotation mark is not closed.
  case unclosedQuotation(String)
  /// An asterisk before or within a word, with the beginning after which it may stand.
  case misplacedStar(String, instead: String)
  /// An operator of other searches.
  case unknownOperator(String, instead: String)
  /// A bracket has no counterpart.
  case unmatchedBracket(String)
  /// There is nothing on one side of an OR, AND or NOT.
  case missingSide(String)
  /// An alternative, or the content of brackets, only excludes.
  case onlyExclusions(String)
  /// A filter in brackets, where only words may stand.
  case filterInBrackets(String)
  /// A filter directly before a bracket, where its value may stand.
  case filterBeforeBracket(String)
  /// The query has more Unicode scalars than `most`.
  case tooLong(most: Int)
  /// The query has too many words or levels of brackets.
  case tooManyParts(most: Int)

  /// What is wrong and how to write it.
  public var description: String {
    switch self {
    case .noDate(let filter, let value):
      "'\(filter):\(value)' is not a date; write a day, a month, a year or an age: \(filter):2023-06-04, "
        + "\(filter):2023-06, \(filter):2023, \(filter):7d, \(filter):36h"
    case .nothing(let text):
      "there is nothing to look for in '\(text)'; write words, or a filter directly followed by its value: "
        + "site:example.com"
    case .noLanguage(let value):
      "'\(value)' is not a language code; write two or three letters: language:fa, language:en, language:pt-br"
    case .noSite(let value):
      "'\(value)' is not a site; write its host, if need be with a port: site:example.com, site:example.com:8080"
    case .unknownFilter(let name, let value):
      "there is no filter '\(name):'; there are \(SearchQueryReader.filterNames.map { $0 + ":" }.joined(separator: ", ")). "
        + "To look for it as words, write \"\(name):\(value)\""
    case .misplacedStar(let text, let start):
      "'*' goes after the beginning of a word: '\(start)*', not '\(text)'"
    case .unknownOperator(let sign, let instead): "there is no operator '\(sign)'; write \(instead)"
    case .unclosedQuotation(let text): "the quotation that begins with '\(text)' has no end; write \"…\""
    case .unmatchedBracket(let sign):
      "the bracket '\(sign)' has no counterpart; brackets enclose alternatives: (oil OR gas) price"
    case .missingSide(let sign): "'\(sign)' stands alone; write words around it, or \"\(sign)\" to look for it"
    case .onlyExclusions(let text):
      "beside OR and in brackets there must be something to look for, not only exclusions: '\(text)'"
    case .filterInBrackets(let name):
      "'\(name):' can't be in brackets: filters apply to the whole query, and several of one kind are alternatives"
    case .filterBeforeBracket(let name):
      "'\(name):' can't be before a bracket: "
        + (["headline", "author", "tag"].contains(SearchQueryReader.filters[name.lowercased()] ?? "")
          ? "it is for one word or one quotation, as in (\(name):oil OR \(name):gas)"
          : "write it once for each value; several of one kind are alternatives")
    case .tooLong(let most): "the query is longer than \(most) characters"
    case .tooManyParts(let most): "the query has more than \(most) words or levels of brackets"
    }
  }
}
