import News

extension Article {
  /// The reason in the evidence for an organisation that is the site itself, or a desk with the site's name. It is
  /// stored with the article: a change would hide the signatures of older ones.
  static let siteSigns = "the site's own name"
  /// The reason for an organisation that metadata names as the author; stored too.
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
