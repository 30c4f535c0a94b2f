/// How politely a crawl makes requests.
public struct CrawlSettings: Hashable, Sendable {
  /// The most requests under way at once, not counting those that have taken `roomAfter`, nor those to slow hosts.
  public var concurrency: Int
  /// The most requests under way at one host.
  public var concurrencyPerHost: Int
  /// The shortest time between two requests to a host.
  public var hostDelay: Duration
  /// The longest rest of a host, such as after `Retry-After`, that a crawl waits for; a request that would wait longer
  /// ends as `postponed`.
  public var longestPause: Duration
  /// How long a request may take before it no longer counts, and another one may start. Most servers have answered by
  /// then; one that has not costs memory and a connection, but hardly any work.
  public var roomAfter: Duration
  /// How long a request takes at a host that counts as slow from then on, until it is quicker.
  public var slowAfter: Duration
  /// How many requests may wait in memory for their hosts, over all hosts.
  public var waiting: Int
  /// What robots.txt files call this crawler (RFC 9309 §2.2.1).
  public var productToken = "Chapar"

  /// How often new work is looked for while there is none.
  public var pulse: Duration
  /// Whether hosts that share an IP address are asked one after the other.
  public var onePerAddress = false

  /// The most connections at once, including slow ones. A host that hangs holds one for twenty seconds, and 25 feeds
  /// are polled in a second: enough for all of them to hang. With the default concurrency this is half of the 1024
  /// files that a process may usually open.
  var connections: Int { concurrency + 480 }
  /// How many addresses of one host are taken from the frontier in advance: few, so that a long list leaves room for
  /// other hosts, but more if hosts are asked without a pause.
  var waitingPerHost: Int { hostDelay < .milliseconds(100) ? 64 : 8 }

  /// Creates settings with the defaults.
  public init(
    concurrency: Int = 32, concurrencyPerHost: Int = 1, hostDelay: Duration = .seconds(1),
    longestPause: Duration = .seconds(30), roomAfter: Duration = .milliseconds(500), slowAfter: Duration = .seconds(2),
    waiting: Int = 4096, pulse: Duration = .milliseconds(250)
  ) {
    self.pulse = pulse
    self.concurrency = concurrency
    self.concurrencyPerHost = concurrencyPerHost
    self.hostDelay = hostDelay
    self.longestPause = longestPause
    self.roomAfter = roomAfter
    self.slowAfter = slowAfter
    self.waiting = waiting
  }
}
