import News

/// What the judge knows of one client at one address.
struct AddressAccount {
  /// When it was asked last.
  var askedAt: Timestamp?
  /// Until when its last answer is fresh.
  var freshUntil: Timestamp?
  /// The validators that it gave; a client that died may still have older ones.
  var tags: [String] = []
  var dates: [String] = []
  /// Where it led, and what led to it: validators go the same way.
  var leadsTo: String?
  var ledFrom: String?
  /// The version that was answered whole last, and when.
  var version: Int?
  var wholeAt: Timestamp?
  /// Whether one tag stood for two versions.
  var lies = false
  /// Whether it is gone for good.
  var isGone = false
  /// How often in all it was answered by 301.
  var moves = 0
  /// Whether the client died since, and may know nothing of the last answer.
  var isForgiven = false
}
