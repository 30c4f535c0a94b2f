/// What a page's linked data says about its article.
struct LinkedArticle: Hashable {
  /// A person or organisation named in the data.
  struct Party: Hashable {
    var name: String
    /// Whether the data calls it an organisation.
    var isOrganisation: Bool
    /// The job that the data gives, if any.
    var job: String?
  }

  /// The node's schema.org types, without their address.
  var types: [String] = []
  var headline: String?
  var alternativeHeadline: String?
  var description: String?
  var authors: [Party] = []
  /// `datePublished` as written; `DateWitnesses` reads it. The same holds for the three after it.
  var published: String?
  var modified: String?
  var created: String?
  var uploaded: String?
  var section: [String] = []
  /// As written; one may itself be a list with commas.
  var keywords: [String] = []
  /// The address of the first image, as written.
  var image: String?
  var imageCaption: String?
  var publisher: String?
  var publisherLogo: String?
  /// Whether it can be read without paying; nil if the page doesn't say.
  var isAccessibleForFree: Bool?
  /// The address of the page that it is about, as written, perhaps relative.
  var url: String?
  /// The length of `articleBody` in bytes of the script, with its escapes; 0 if there is none.
  var bodyLength = 0
  /// The text, if it has at least the requested length.
  var body: String?
  /// Other page types in the data, such as `CollectionPage`.
  var pageTypes: [String] = []
  /// The name of the site, if a node gives it.
  var siteName: String?
}
