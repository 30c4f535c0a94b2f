import News

/// What the judge knows about one client at one address.
struct AddressAccount {
  /// When it was last requested.
  var askedAt: Timestamp?
  /// Until when its last answer is fresh.
  var freshUntil: Timestamp?
  /// The validators that it gave; a client that died may still have older ones.
  var tags: [String] = []
  var dates: [String] = []
  /// Where it redirected, and what redirected to it: validators apply along the way.
  var leadsTo: String?
  var ledFrom: String?
  /// The version that was last answered in full, and when.
  var version: Int?
  var wholeAt: Timestamp?
  /// Whether one tag stood for two versions.
  var lies = false
  /// Whether it is permanently gone.
  var isGone = false
  /// How many times it was answered with 301.
  var moves = 0
  /// Whether the client has died since, and may not know the last answer.
  var isForgiven = false
}
