import News

/// What the judge knows of one client at one host.
struct HostAccount {
  /// The requests that are not answered yet.
  var open: [Int: WebAnswer.Manner] = [:]
  /// When the last answer ended.
  var answeredAt: Timestamp?
  /// Until when the host asked for rest.
  var restUntil: Timestamp?
  /// When robots.txt was asked for last.
  var robotsAt: Timestamp?
  /// Where the last answer led: a redirect is followed at once.
  var redirectedTo: String?
  /// Whether the client died since, and may know nothing of the last answer.
  var isForgiven = false
}
