/// The requests that wait for their hosts, and when each host may be asked again.
///
/// A value without I/O: the instants come from whoever has the clock.
struct HostQueues<Item, Instant: InstantProtocol> where Instant.Duration == Duration {
  private struct Host {
    var waiting: [Item] = []
    var underWay = 0
    var nextAt: Instant
  }

  private let settings: CrawlSettings
  private var hosts: [String: Host] = [:]
  /// Hosts in the order in which they were asked least recently.
  private var turn: [String] = []
  /// How many requests wait.
  private(set) var waiting = 0
  /// How many requests are under way.
  private(set) var underWay = 0

  init(settings: CrawlSettings) { self.settings = settings }

  /// Whether more requests can be taken in; a bound, so that a long list isn't read into memory.
  var hasRoom: Bool { waiting < settings.concurrency * 8 }

  /// Takes a request in.
  mutating func add(_ item: Item, host: String, now: Instant) {
    if hosts[host] == nil {
      hosts[host] = Host(nextAt: now)
      turn.append(host)
    }
    hosts[host]?.waiting.append(item)
    waiting += 1
  }

  /// The next request that may be sent now, with its host, or nil.
  mutating func next(now: Instant) -> (item: Item, host: String)? {
    guard underWay < settings.concurrency else { return nil }
    guard let index = turn.firstIndex(where: { isReady($0, now: now) }) else { return nil }
    let name = turn.remove(at: index)
    turn.append(name)
    guard let item = hosts[name]?.waiting.removeFirst() else { return nil }
    hosts[name]?.underWay += 1
    waiting -= 1
    underWay += 1
    return (item, name)
  }

  /// Forgets every request that waits.
  mutating func removeWaiting() {
    for name in hosts.keys { hosts[name]?.waiting = [] }
    waiting = 0
  }

  /// Notes that a request has ended; the host rests for its delay, or for as long as it asked.
  mutating func finish(host: String, pause: Duration?, now: Instant) {
    guard var state = hosts[host] else { return }
    underWay -= 1
    state.underWay -= 1
    let rest = max(settings.hostDelay, min(pause ?? .zero, settings.longestPause))
    state.nextAt = max(state.nextAt, now.advanced(by: rest))
    hosts[host] = state
    forget(restedBy: now)
  }

  /// When the next waiting request may be sent, if only time stands in its way.
  var nextWake: Instant? {
    guard underWay < settings.concurrency else { return nil }
    return hosts.values.filter { !$0.waiting.isEmpty && $0.underWay < settings.concurrencyPerHost }.map(\.nextAt).min()
  }

  private func isReady(_ name: String, now: Instant) -> Bool {
    guard let host = hosts[name] else { return false }
    return !host.waiting.isEmpty && host.underWay < settings.concurrencyPerHost && host.nextAt <= now
  }

  /// Forgets hosts that have nothing to wait for, so that a long crawl doesn't remember every host it met.
  private mutating func forget(restedBy now: Instant) {
    guard hosts.count > settings.concurrency * 16 else { return }
    let idle = hosts.filter { $0.value.waiting.isEmpty && $0.value.underWay == 0 && $0.value.nextAt <= now }
    for name in idle.keys { hosts[name] = nil }
    turn.removeAll { idle[$0] != nil }
  }
}
