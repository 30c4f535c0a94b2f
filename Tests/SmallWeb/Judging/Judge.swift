import News

/// Records each client's conduct.
///
/// It judges by what the servers told the client, not by the client's intentions. It does no I/O.
public struct Judge: Sendable {
  /// The delay that the robots.txt of a host asks for, in seconds.
  let crawlDelay: @Sendable (Int) -> Int
  /// Whether robots.txt forbids a path.
  let isForbidden: @Sendable (Int, String) -> Bool
  /// A client may not know answers that it got within this time before it was killed.
  let grace: Duration
  var clients: [String: Client] = [:]
  private var exchanges: [Int: Exchange] = [:]
  private var last = 0

  struct Exchange {
    let client: String
    let request: WebRequest
    let at: Timestamp
    /// The time at which another request came while this one was open. It doesn't count if this one ends right after,
    /// because the end of a connection is noticed late.
    var overtaken: Timestamp?
  }

  /// Creates a judge of the clients of a web.
  public init(of web: SmallWeb, grace: Duration) {
    crawlDelay = { web.papers[$0].crawlDelay }
    isForbidden = { web.papers[$0].hasRobots && $1.hasPrefix(Paper.hidden) }
    self.grace = grace
  }

  /// What each client did, by `User-Agent`.
  public var report: [String: Conduct] { clients.mapValues(\.conduct) }

  /// Records a request; returns its number, for `answer` and `end`.
  public mutating func begin(_ request: WebRequest, at now: Timestamp) -> Int {
    let name = request.headers["user-agent"] ?? "(no User-Agent)"
    var client = clients.removeValue(forKey: name) ?? Client()
    client.judge(request, at: now, by: self)
    last += 1
    for number in client.hosts[request.host]?.open.keys ?? [:].keys { overtake(number, by: &client, at: now) }
    client.hosts[request.host, default: HostAccount()].open[last] = .plain
    exchanges[last] = Exchange(client: name, request: request, at: now)
    clients[name] = client
    return last
  }

  /// Marks a request that was sent while another was open, unless that one would never have been answered and the
  /// client gave it up.
  private mutating func overtake(_ number: Int, by client: inout Client, at now: Timestamp) {
    guard let open = exchanges[number] else { return }
    if client.hosts[open.request.host]?.open[number] == .plain {
      client.give(.parallel, "\(now): host \(open.request.host): \(open.request.path) is open")
    } else if open.overtaken == nil {
      exchanges[number]?.overtaken = now
    }
  }

  /// Records the answer to a request.
  public mutating func answer(_ number: Int, with answer: WebAnswer, at now: Timestamp) {
    guard let exchange = exchanges[number] else { return }
    clients[exchange.client]?.hosts[exchange.request.host]?.open[number] = answer.manner
    clients[exchange.client]?.note(answer, to: exchange.request, at: now)
  }

  /// Records that an answer has been delivered, or never will be. If a newer request came and this one ended within the
  /// grace period, the client gave it up.
  public mutating func end(_ number: Int, at now: Timestamp) {
    guard let exchange = exchanges.removeValue(forKey: number) else { return }
    let host = exchange.request.host
    clients[exchange.client]?.hosts[host]?.open[number] = nil
    if let overtaken = exchange.overtaken, overtaken + grace < now {
      clients[exchange.client]?.give(.parallel, "\(overtaken): host \(host): \(exchange.request.path) was open")
    }
    let ended = clients[exchange.client]?.hosts[host]?.answeredAt ?? now
    // A request that was given up ended before the next began.
    clients[exchange.client]?.hosts[host]?.answeredAt = exchange.overtaken == nil ? max(ended, now) : ended
  }

  /// Records that a client was killed: it may not know what it was told right before.
  public mutating func noteDeath(at now: Timestamp) {
    for name in clients.keys { clients[name]?.forgive(since: now + (.zero - grace)) }
  }
}
