import News

/// What the judge knows about one client at one host.
struct HostAccount {
  /// The requests that are not answered yet.
  var open: [Int: WebAnswer.Manner] = [:]
  /// When the last answer ended.
  var answeredAt: Timestamp?
  /// Until when the host asked for rest.
  var restUntil: Timestamp?
  /// When robots.txt was last requested.
  var robotsAt: Timestamp?
  /// Where the last answer redirected: a redirect may be followed at once.
  var redirectedTo: String?
  /// Whether the client has died since, and may not know the last answer.
  var isForgiven = false
}
