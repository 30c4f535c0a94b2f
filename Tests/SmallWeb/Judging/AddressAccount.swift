import News

/// What the judge knows about one client at one address.
struct AddressAccount {
  /// When it was last requested.
  var askedAt: Timestamp?
  /// The time until which its last answer is fresh.
  var freshUntil: Timestamp?
  /// The validators that the server sent; a client that was killed may still have older ones.
  var tags: [String] = []
  var dates: [String] = []
  /// Where it redirected to, and what redirected to it: validators are valid along the whole chain.
  var leadsTo: String?
  var ledFrom: String?
  /// The version that was last answered in full, and when.
  var version: Int?
  var wholeAt: Timestamp?
  /// Whether two versions had the same tag.
  var lies = false
  /// Whether it is permanently gone.
  var isGone = false
  /// How many times it was answered with 301.
  var moves = 0
  /// Whether the client has been killed since, and may not know the last answer.
  var isForgiven = false
}
