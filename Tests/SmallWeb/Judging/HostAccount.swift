import News

/// What the judge knows about one client at one host.
struct HostAccount {
  /// The requests that are not answered yet.
  var open: [Int: WebAnswer.Manner] = [:]
  /// When it was last requested.
  var askedAt: Timestamp?
  /// When the last answer ended.
  var answeredAt: Timestamp?
  /// The time until which the host asked for rest.
  var restUntil: Timestamp?
  /// When robots.txt was last requested.
  var robotsAt: Timestamp?
  /// The target of the last answer, if it was a redirect, which may be followed at once.
  var redirectedTo: String?
  /// Whether the client has been killed since, and may not know the last answer.
  var isForgiven = false
}
