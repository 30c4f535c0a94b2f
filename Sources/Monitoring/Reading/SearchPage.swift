import News
import Storage

/// The page of a reader's search.
struct SearchPage: Encodable, Sendable {
  /// The query as typed; of one that can't be understood only the first 1000 characters.
  let query: String
  let order: SearchOrder
  /// Why the query can't be understood, for the reader.
  var error: String?
  /// Whether the query has words, but none with a letter or a digit.
  var isWithoutWords = false
  var hits: [Hit] = []
  var total = 0
  /// Whether there are more than `total`: counting a common word to the end takes too long.
  var isTotalCut = false
  /// How many of the latest were ranked and counted by site, language and date.
  var ranked = 0
  var page = 1
  /// How many can be turned to: only what is ranked.
  var pages = 0
  /// The sites, languages and dates of the ranked articles, with links that narrow the search.
  var sites: [Exploration.Facet] = []
  var languages: [Exploration.Facet] = []
  var dates: [Exploration.DateCount] = []

  /// The hits on a page: few, because making snippets is most of a search's cost.
  static let size = 10

  /// An article that the query found, with its matches marked.
  struct Hit: Encodable, Sendable {
    let article: ArticleCard
    let headline: Snippet
    let snippet: Snippet
    /// Higher is better; 0 if the query has only filters.
    let score: Double
  }

  /// Creates a page for a query that can't be understood: the query, the error, and no hits.
  init(_ query: String, order: SearchOrder, error: String) {
    self.query = query
    self.order = order
    self.error = error
  }

  /// Creates a page of results.
  ///
  /// - Parameter page: from 1; one beyond the last has no hits and says so.
  init(_ query: String, order: SearchOrder, page: Int, found: Exploration) {
    self.query = query
    self.order = order
    self.page = page
    hits = found.hits.map {
      Hit(article: ArticleCard($0.article), headline: $0.headline, snippet: $0.snippet, score: $0.score)
    }
    total = found.total
    isTotalCut = found.isTotalCut
    ranked = found.ranked
    isWithoutWords = found.isWithoutWords
    pages = (found.ranked + Self.size - 1) / Self.size
    sites = found.sites
    languages = found.languages
    dates = found.dates
  }

  /// What the search's template takes.
  var view: View {
    var view: View = [
      "query": query, "hasQuery": !query.isEmpty, "isAnswered": !query.isEmpty && error == nil,
      "hits": hits.map(\.view), "isWithoutWords": isWithoutWords,
      "isEmpty": hits.isEmpty && error == nil && !isWithoutWords && total == 0, "isRanked": order == .relevance,
      "isRecent": order == .recency, "isNewest": order == .newest, "order": order.rawValue, "sum": sum,
      "feed": "/search.atom?q=" + WebText.encoded(query),
    ]
    view["error"] = error
    if !sites.isEmpty { view["sites"] = sites.filter { !$0.value.isEmpty }.map { facet($0, "site", name: $0.value) } }
    if !languages.isEmpty {
      view["languages"] = languages.filter { !$0.value.isEmpty }
        .map { facet($0, "language", name: Language($0.value).name) }
    }
    if dates.count > 1 { view["histogram"] = Histogram(dates).view { address(adding: "since:\($0) until:\($0)") } }
    if page > 1, pages > 0 { view["previous"] = pageAddress(min(page - 1, pages)) }
    if page < pages { view["following"] = pageAddress(page + 1) }
    if pages > 1 || page > 1 { view["pageOf"] = "Page \(page) of \(pages)" }
    if hits.isEmpty, total > 0 { view["beyond"] = "There is no page \(page)." }
    return view
  }

  /// How many articles were found, and how many of them are ranked: `3 articles`,
  /// `more than 10,000 articles; the last 1,000 to arrive are ranked and counted`.
  private var sum: String {
    let count = Quantity.count(total) + (total == 1 ? " article" : " articles")
    guard isTotalCut || ranked < total else { return count }
    return (isTotalCut ? "more than " : "") + count
      + "; the last \(Quantity.count(ranked)) to arrive are ranked and counted"
  }

  /// A count with the address that narrows the search to it, such as `site:news.example`.
  private func facet(_ facet: Exploration.Facet, _ filter: String, name: String) -> View {
    [
      "name": name, "count": Quantity.count(facet.articles), "page": address(adding: "\(filter):\(facet.value)"),
    ]
  }

  /// The address of the search with a filter added, or with both ends of a period; what the query has as words is not
  /// added twice. It leads to the first page.
  private func address(adding filter: String) -> String {
    let known = Set(query.split(whereSeparator: \.isWhitespace))
    let isKnown = filter.split(separator: " ").allSatisfy { known.contains($0) }
    let words = isKnown ? query : query.isEmpty ? filter : "\(query) \(filter)"
    return "/search?q=" + WebText.encoded(words) + "&order=" + order.rawValue
  }

  /// The address of another page of the same search, in the same order.
  private func pageAddress(_ number: Int) -> String {
    "/search?q=\(WebText.encoded(query))&order=\(order.rawValue)&page=\(number)"
  }
}

extension SearchPage.Hit {
  /// The card's values, and in their pieces the headline and the passage with the found words marked.
  var view: View {
    var view = article.view
    view["headlinePieces"] = headline.pieces.map { ["text": $0.text, "isMatch": $0.isMatch] as View }
    view["snippet"] = snippet.pieces.map { ["text": $0.text, "isMatch": $0.isMatch] as View }
    view["isCutBefore"] = snippet.isCutBefore
    view["isCutAfter"] = snippet.isCutAfter
    return view
  }
}
