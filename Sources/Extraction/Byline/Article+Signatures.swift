import News

extension Article {
  static let siteSigns = "the site's own name"
  static let toldToSign = "machines are told that it is the author"

  /// Who signs the story: its authors or, if no person does, the organisation named as the author.
  ///
  /// A desk named only in the page's byline is in `organisations` but does not sign. Only an article with its evidence
  /// can tell.
  public var signatures: [String] {
    guard authors.isEmpty else { return authors }
    let signing = [Self.siteSigns, Self.toldToSign]
    return evidence.first { $0.field == "organisations" && $0.why.map(signing.contains) == true }.map { [$0.value] }
      ?? []
  }
}
