import News

extension Article {
  static let siteSigns = "the site's own name"
  static let toldToSign = "machines are told that it is the author"

  /// Who signs the story: its authors or, where no person does, the organisation that is given as the author.
  ///
  /// A desk that stands in the page's byline alone is in `organisations` and signs nothing. Only an article that has its
  /// evidence can tell.
  public var signatures: [String] {
    guard authors.isEmpty else { return authors }
    let signing = [Self.siteSigns, Self.toldToSign]
    return evidence.first { $0.field == "organisations" && $0.why.map(signing.contains) == true }.map { [$0.value] }
      ?? []
  }
}
