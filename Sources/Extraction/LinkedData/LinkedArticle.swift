/// What a page's linked data says of its article.
struct LinkedArticle: Hashable {
  /// Somebody whom the data names.
  struct Party: Hashable {
    var name: String
    /// Whether the data calls it an organisation.
    var isOrganisation: Bool
    /// The job that the data gives, if any.
    var job: String?
  }

  var types: [String] = []
  var headline: String?
  var alternativeHeadline: String?
  var description: String?
  var authors: [Party] = []
  var published: String?
  var modified: String?
  var created: String?
  var uploaded: String?
  var section: [String] = []
  var keywords: [String] = []
  var image: String?
  var imageCaption: String?
  var publisher: String?
  var publisherLogo: String?
  var isAccessibleForFree: Bool?
  var url: String?
  var bodyLength = 0
  /// The text, where it is longer than was asked for.
  var body: String?
  /// The kinds of pages that the data speaks of besides, such as `CollectionPage`.
  var pageTypes: [String] = []
  /// The name of the site, if a node speaks of it.
  var siteName: String?
}
